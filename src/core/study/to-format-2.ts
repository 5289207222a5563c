import { remindersToFormat2 } from './reminders-to-format-2.ts';

/** Format 2 adds sessions moved by hand and the daily forecasts and marks of questions to the state, and has reminders by several rules. */
export function toFormat2(value: unknown): unknown {
  const isState = typeof value === 'object' && value !== null && 'memories' in value;
  return remindersToFormat2(isState ? { ...value, moved: {}, forecasts: {}, marks: {} } : value);
}
