import type { Library } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import type { Area } from '../../core/contract/calls.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Planner } from '../services/planner.ts';

/** With what the worker begins: the state after an event, which is on the disk. Its questions follow. */
export interface Beginning {
  readonly dataFolder: string;
  readonly state: StudyState;
  readonly sequence: number;
}

/** What the worker is told. */
export type News =
  /** Some of the questions: all at once would hold main up. */
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  /** These were all. */
  | { readonly kind: 'packs'; readonly packs: Library['packs'] }
  | { readonly kind: 'event'; readonly sequence: number; readonly event: StudyEvent };

/** What the worker is asked: a function of the planner. */
export interface Asked {
  readonly name: keyof Planner;
  readonly args: readonly unknown[];
}

/** What the worker asks main to write down. */
export interface ToRecord {
  readonly event: StudyEvent;
  readonly areas: readonly Area[];
}
