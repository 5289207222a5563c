import { z } from 'zod';

/** What can be done with a reminder, in the order of its buttons. Their words are `reminders.actions` of the catalogue. */
export const reminderActions = [
  'start',
  '10-minutes',
  '1-hour',
  'evening',
  'tomorrow',
  'skip',
] as const;

export const reminderActionSchema = z.enum([
  ...reminderActions,
  /** Nothing: the card goes away. */
  'dismiss',
]);
export type ReminderAction = z.infer<typeof reminderActionSchema>;
