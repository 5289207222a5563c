import { toFormat2 } from './to-format-2.ts';

/** The format of events and state that this version writes. A step from one format to the next is one frozen file beside this one. */
export const studyFormat = 2;

/** An event or a state of an older format, brought to the current one. */
export function migrateStudy(value: unknown, from: number): unknown {
  if (from > studyFormat) throw new RangeError(`format ${from} is newer than ${studyFormat}`);
  return from < 2 ? toFormat2(value) : value;
}
