import { studyEventSchema, type StudyEvent } from '../core/study/events.ts';
import { migrateStudy, studyFormat } from '../core/study/migrations.ts';
import { emptyStudy, foldStudy, studyStateSchema, type StudyState } from '../core/study/state.ts';
import type { StoreDefinition } from './store/index.ts';

/** The study record as the store keeps it. */
export const study: StoreDefinition<StudyState, StudyEvent> = {
  format: studyFormat,
  empty: emptyStudy,
  fold: foldStudy,
  parseEvent: (value) => studyEventSchema.safeParse(value).data ?? null,
  parseState: (value) => studyStateSchema.safeParse(value).data ?? null,
  migrate: migrateStudy,
};
