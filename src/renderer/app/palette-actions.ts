import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { themes } from '../../core/study/settings.ts';
import { useAnswer, useChange } from '../api.ts';
import { useStartDrill } from '../components/use-start-drill.ts';
import { showShortcuts } from './show-shortcuts.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';
import { t } from './words.ts';

export interface PaletteAction {
  readonly label: string;
  readonly description: string;
  readonly run: () => void;
}

/** What is done most, as things are now. */
export function usePaletteActions(): readonly PaletteAction[] {
  const navigate = useNavigate();
  return [
    ...useDrillActions(),
    {
      label: t('app.actions.newPlan'),
      description: t('app.actions.forAnother'),
      run: () => void navigate('/plan?new=yes'),
    },
    ...useExportAction(),
    ...useThemeActions(),
    {
      label: t('app.actions.keys'),
      description: t('app.actions.everyKey'),
      run: showShortcuts,
    },
  ];
}

function useDrillActions(): readonly PaletteAction[] {
  const drill = useAnswer('drills.current', {});
  const today = useAnswer('today.get', {});
  const { start } = useStartDrill();
  const navigate = useNavigate();
  const left = drill.data?.queue.length ?? 0;
  const planned = today.data?.items.length ?? 0;
  if (left > 0) {
    const description = t('app.actions.left', { count: left });
    const label = t('app.actions.resume');
    return [{ label, description, run: () => void navigate('/drill') }];
  }
  if (planned === 0) return [];
  const description = t('app.actions.questions', { count: planned });
  return [{ label: t('app.actions.startToday'), description, run: () => start({}) }];
}

function useExportAction(): readonly PaletteAction[] {
  const plans = useAnswer('plans.list', {});
  const { mutate } = useChange('exports.planToMarkdown');
  const plan = plans.data?.plans.find(({ id }) => id === plans.data.currentPlanId);
  if (!plan) return [];
  const run = () =>
    mutate(
      { planId: plan.id },
      {
        onSuccess: (answer) => {
          if (answer.kind === 'cancelled') return;
          const title = t('app.actions.exported', { count: answer.questions });
          notifications.show({ title, message: answer.path });
        },
      },
    );
  return [{ label: t('app.actions.export'), description: plan.name, run }];
}

function useThemeActions(): readonly PaletteAction[] {
  const { settings, change } = useSettingsDraft();
  if (!settings) return [];
  return themes
    .filter((theme) => theme !== settings.theme)
    .map((theme) => ({
      label: t(`app.actions.themes.${theme}`),
      description: '',
      run: () => change({ theme }),
    }));
}
