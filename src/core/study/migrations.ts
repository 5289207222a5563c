/** The format of events and state that this version writes. A step from one format to the next is one frozen file beside this one. */
export const studyFormat = 1;

/** An event or a state of an older format, brought to the current one. There is no older format yet. */
export function migrateStudy(value: unknown, from: number): unknown {
  if (from > studyFormat) throw new RangeError(`format ${from} is newer than ${studyFormat}`);
  return value;
}
