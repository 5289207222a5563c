import { useNavigate } from 'react-router';
import { textSizes } from '../../core/study/settings.ts';
import { languageNames, languages } from '../../core/words/languages.ts';
import { useAnswer, useChange } from '../api.ts';
import { undoable } from '../components/undo.tsx';
import { drillKinds } from '../screens/drills/kinds.ts';
import { useTestReminder } from '../screens/settings/reminders/test-reminder.tsx';
import type { PaletteAction } from './palette-actions.ts';
import { useSettingsDraft } from './use-settings-draft.ts';
import { t } from './words.ts';

/** What is offered only to who types its name: there is too much of it for a list. */
export function useMoreActions(): readonly PaletteAction[] {
  return [
    ...useDrillKinds(),
    ...usePlanActions(),
    ...useReminderActions(),
    ...useLook(),
    ...useDataActions(),
  ];
}

function useDrillKinds(): readonly PaletteAction[] {
  const navigate = useNavigate();
  const kinds = drillKinds.filter((kind) => kind !== 'today');
  return [
    ...kinds.map((kind) => ({
      label: t(`drills.${kind}.title`),
      description: t(`drills.${kind}.about`),
      run: () => void navigate(`/drills?kind=${kind}`),
    })),
    {
      label: t('app.actions.stories'),
      description: t('app.actions.ownStories'),
      run: () => void navigate('/drills/stories'),
    },
  ];
}

function usePlanActions(): readonly PaletteAction[] {
  const navigate = useNavigate();
  const { data } = useAnswer('plans.list', {});
  const choose = useChange('plans.choose');
  if (!data || data.plans.length === 0) return [];
  const current = data.plans.find(({ id }) => id === data.currentPlanId);
  const others = data.plans.filter((plan) => plan !== current);
  return [
    {
      label: t('app.actions.planCalendar'),
      description: t('app.actions.sessionsByDay'),
      run: () => void navigate('/plan?view=calendar'),
    },
    ...(current
      ? [
          {
            label: t('app.actions.changePlan'),
            description: current.name,
            run: () => void navigate(`/plan?change=${current.id}`),
          },
        ]
      : []),
    ...others.map(({ id, name }) => ({
      label: t('app.actions.makeCurrent', { name }),
      description: '',
      run: () => choose.mutate({ id }),
    })),
  ];
}

function useReminderActions(): readonly PaletteAction[] {
  const { data } = useAnswer('reminders.get', {});
  const pause = useChange('reminders.pause');
  const test = useTestReminder();
  if (!data) return [];
  const isPaused = data.pausedUntil !== null;
  return [
    {
      label: t(isPaused ? 'app.actions.endPause' : 'app.actions.pauseReminders'),
      description: isPaused ? '' : t('app.actions.forADay'),
      run: () => pause.mutate({ for: isPaused ? 'none' : 'day' }),
    },
    { label: t('settings.test.try'), description: '', run: test.show },
  ];
}

function useLook(): readonly PaletteAction[] {
  const { settings, change } = useSettingsDraft();
  if (!settings) return [];
  const sizes = textSizes
    .filter((textSize) => textSize !== settings.textSize)
    .map((textSize) => ({
      label: t('app.actions.textSize', { size: t(`settings.appearance.sizes.${textSize}`) }),
      description: '',
      run: () => change({ textSize }),
    }));
  const spoken = languages
    .filter((language) => language !== settings.language)
    .map((language) => ({
      label: t('app.actions.language', { language: languageNames[language] }),
      description: '',
      run: () => change({ language }),
    }));
  return [...sizes, ...spoken];
}

function useDataActions(): readonly PaletteAction[] {
  const openFolder = useChange('app.openDataFolder');
  const undo = undoable();
  return [
    ...(undo ? [{ label: t('app.actions.undo'), description: undo.what, run: undo.run }] : []),
    {
      label: t('app.actions.dataFolder'),
      description: t('settings.data.title'),
      run: () => openFolder.mutate({}),
    },
  ];
}
