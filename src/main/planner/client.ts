import type { FollowingPlanner, StudyContext } from '../services/context.ts';
import type { Planner } from '../services/planner.ts';
import type { Library } from '../../core/content/library.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Store } from '../store/index.ts';
import { inSlices } from '../slices.ts';
import { startWorker } from '../worker-calls.ts';
import { forPlanning } from './for-planning.ts';
import type { Asked, Beginning, News, ToRecord } from './messages.ts';

/** What the planner is given of main's. */
interface Given {
  readonly dataFolder: string;
  /** Asked at each start. */
  readonly library: () => Library;
  /** When there is a library; nothing is begun before. Where it rejects, whoever asks is refused. */
  readonly whole: Promise<void>;
}

/**
 * Runs the planner in a thread of its own, so that main answers keys while a plan is made. A worker that
 * ends of itself fails what it was asked; the next question starts another from the state as it is then.
 * @param file the worker's bundle
 */
export function startPlanner(
  file: string | URL,
  { dataFolder, library, whole }: Given,
  store: Pick<Store<StudyState, StudyEvent>, 'state' | 'sequence'>,
  record: StudyContext['record'],
): {
  readonly planner: FollowingPlanner;
  /** The questions or the name of a pack have changed: what is asked from now on is answered with them. */
  readonly renew: () => void;
  readonly stop: () => Promise<void>;
} {
  let running: ReturnType<typeof start> | null = null;
  let isStopped = false;

  const start = () => {
    const { state, sequence } = store;
    const workerData: Beginning = { dataFolder, state, sequence };
    const own = startWorker<Asked, unknown, News>(file, 'planner', {
      workerData,
      answer: ({ event, areas }: ToRecord) => record(event, areas),
      ended: () => {
        if (running === own) running = null;
      },
    });
    void tellQuestions(own.tell, library());
    return own;
  };
  /** One that has been renewed answers what it was asked, and ends. */
  const leaveIfDone = (own: ReturnType<typeof start>): void => {
    if (own !== running && own.isIdle()) void own.stop();
  };
  const ask =
    <Name extends keyof Planner>(name: Name) =>
    (...args: Parameters<Planner[Name]>): ReturnType<Planner[Name]> => {
      const asking = (): Promise<unknown> => {
        if (isStopped) throw new Error('the planner has been stopped');
        const own = (running ??= start());
        return own.ask({ name, args }).finally(() => leaveIfDone(own));
      };
      // The worker answers with what the planner's own function of this name returns.
      return whole.then(asking) as ReturnType<Planner[Name]>;
    };

  // It reads the history before anybody asks.
  const begin = (): void => {
    if (!isStopped) running ??= start();
  };
  whole.then(begin, () => {});
  return {
    planner: {
      follow: (sequence, event) => {
        running?.tell({ kind: 'event', sequence, event });
      },
      today: ask('today'),
      todayPlan: ask('todayPlan'),
      outlook: ask('outlook'),
      glance: ask('glance'),
      recallNow: ask('recallNow'),
      coverage: ask('coverage'),
      study: ask('study'),
      questionRecord: ask('questionRecord'),
      dayInTray: ask('dayInTray'),
      facts: ask('facts'),
    },
    renew: () => {
      const old = running;
      running = null;
      if (old) leaveIfDone(old);
    },
    stop: async () => {
      isStopped = true;
      await running?.stop();
    },
  };
}

/** So many take a few milliseconds. */
const questionsAtOnce = 200;

/** What is asked meanwhile waits in the worker. */
async function tellQuestions(
  tell: (news: News) => void,
  { packs, questions }: Library,
): Promise<void> {
  const takesItsTurn = inSlices();
  const all = [...questions.values()];
  for (let from = 0; from < all.length; from += questionsAtOnce) {
    const some = all.slice(from, from + questionsAtOnce);
    tell({ kind: 'questions', questions: some.map(forPlanning) });
    await takesItsTurn();
  }
  tell({ kind: 'packs', packs });
}
