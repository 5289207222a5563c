import { z } from 'zod';

/** What can be done with a reminder, in the order of its buttons, with their words. */
export const reminderActions = [
  { action: 'start', label: 'Start' },
  { action: '10-minutes', label: 'In 10 minutes' },
  { action: '1-hour', label: 'In an hour' },
  { action: 'evening', label: 'This evening' },
  { action: 'tomorrow', label: 'Tomorrow' },
  { action: 'skip', label: 'Skip today' },
] as const;

export const reminderActionSchema = z.enum([
  ...reminderActions.map(({ action }) => action),
  /** Nothing: the card goes away. */
  'dismiss',
]);
export type ReminderAction = z.infer<typeof reminderActionSchema>;
