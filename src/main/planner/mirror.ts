import type { Library } from '../../core/content/library.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import { foldStudy, type StudyState } from '../../core/study/state.ts';
import { timesOf, type PlanningContext } from '../services/context.ts';
import { createExperience } from '../services/experience.ts';

interface MirrorInput {
  readonly state: StudyState;
  /** Of the last event in `state`. */
  readonly sequence: number;
  readonly library: () => Library;
  /** The events on the disk: at least those followed when it is first asked for. */
  readonly history: Parameters<typeof createExperience>[0];
  readonly clock: () => Date;
  readonly record: PlanningContext['record'];
}

/**
 * The study record as main has it, kept in step by the events that main has written. What is asked after
 * an event has been followed is answered with that event in it.
 */
export function createMirror(input: MirrorInput): {
  readonly context: PlanningContext;
  /** Throws where an event is missing before this one. */
  readonly follow: (sequence: number, event: StudyEvent) => void;
} {
  const { library, history, clock, record } = input;
  let { state, sequence } = input;
  const experience = createExperience(history, library);
  let taken: Promise<void> = Promise.resolve();
  const store = {
    get state() {
      return state;
    },
  };
  // Begun at once: what is followed from now on may be missing in what is read.
  const get = async () => {
    const [read] = await Promise.all([experience.get(), taken]);
    return read;
  };
  return {
    context: { store, library, record, experience: get, ...timesOf(store, clock) },
    follow: (next, event) => {
      // It was in the state to begin with.
      if (next <= sequence) return;
      if (next !== sequence + 1) throw new Error(`event ${next} was told after event ${sequence}`);
      state = foldStudy(state, event);
      sequence = next;
      taken = experience.takeIn(next, event);
    },
  };
}
