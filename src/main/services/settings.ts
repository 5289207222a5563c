import type { Area, SettingsDraft } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { ok } from '../../core/result.ts';
import type { Settings } from '../../core/study/settings.ts';
import type { Context } from './context.ts';

const spoken: readonly Area[] = ['reminders', 'desktop', 'calendar'];

/** @param apply puts changed settings into effect (theme, reminder timer) */
export function settingsService(
  { store, now, record }: Context,
  apply: (settings: Settings) => void,
) {
  return {
    get: (): CallResult<Settings> => ok(store.state.settings),

    save: async (draft: SettingsDraft): Promise<CallResult<Settings>> => {
      const settings: Settings = { ...store.state.settings, ...draft };
      const saved = await record({ type: 'settings-changed', at: now(), settings }, [
        'settings',
        'app',
        'outlook',
        'today',
        'coverage',
        // What main says there in words.
        ...(draft.language === store.state.settings.language ? [] : spoken),
      ]);
      if (!saved.ok) return saved;
      apply(settings);
      return ok(settings);
    },
  };
}
