import type { DayKey } from '../../../../core/day.ts';
import type { ReminderSettings } from '../../../../core/reminders/settings.ts';

/** What each part of the reminder settings works with. */
export interface RuleProps {
  readonly settings: ReminderSettings;
  readonly change: (changed: Partial<ReminderSettings>) => void;
  readonly timeZone: string;
  readonly today: DayKey;
}
