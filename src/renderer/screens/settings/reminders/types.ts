import type { DayKey } from '../../../../core/day.ts';
import type { ReminderSettings } from '../../../../core/reminders/settings.ts';

/** What each part of the reminder settings works with. */
export interface RuleProps {
  readonly settings: ReminderSettings;
  readonly change: (changed: Partial<ReminderSettings>) => void;
  readonly timeZone: string;
  readonly today: DayKey;
  /** 0 to 12. */
  readonly dayStartsAtHour: number;
}

export interface PlanName {
  readonly id: string;
  readonly name: string;
}
