import type { SettingsDraft } from '../../core/contract/calls.ts';
import type { Settings } from '../../core/study/settings.ts';
import { refresh, useAnswer, useChange } from '../api.ts';

/** What of the settings is saved as a whole; the rest has calls of its own. */
export function draftOf(settings: Settings): SettingsDraft {
  const { reminders: _reminders, desktop: _desktop, calendar: _calendar, ...draft } = settings;
  return draft;
}

/** The settings, once they are there, and a way to change some of them. */
export function useSettingsDraft() {
  const { data: settings } = useAnswer('settings.get', {});
  const { mutate } = useChange('settings.save');
  const change = (changed: Partial<SettingsDraft>): void => {
    if (!settings) return;
    mutate({ ...draftOf(settings), ...changed }, { onSuccess: () => refresh(['settings']) });
  };
  return { settings, change };
}
