import type { Library } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import type { Area } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Planner } from '../services/planner.ts';

/** With what the worker begins: the state after an event, which is on the disk. Its questions follow. */
export interface Beginning {
  readonly dataFolder: string;
  readonly state: StudyState;
  readonly sequence: number;
}

export type ToWorker =
  /** Some of the questions: all at once would hold main up. */
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  /** These were all. */
  | { readonly kind: 'packs'; readonly packs: Library['packs'] }
  | LaterToWorker;

export type LaterToWorker =
  | { readonly kind: 'event'; readonly sequence: number; readonly event: StudyEvent }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: keyof Planner;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'recorded'; readonly id: number; readonly result: CallResult<void> };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
  | {
      readonly kind: 'record';
      readonly id: number;
      readonly event: StudyEvent;
      readonly areas: readonly Area[];
    };
