import { Worker } from 'node:worker_threads';
import type { FollowingPlanner, StudyContext } from '../services/context.ts';
import type { Planner } from '../services/planner.ts';
import type { Library } from '../../core/content/library.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Store } from '../store/index.ts';
import { inSlices } from '../slices.ts';
import { forPlanning } from './for-planning.ts';
import type { Beginning, FromWorker, ToWorker } from './messages.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

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
  let running: Running | null = null;
  let isStopped = false;
  let asked = 0;

  const start = (): Running => {
    const { state, sequence } = store;
    const workerData: Beginning = { dataFolder, state, sequence };
    const worker = new Worker(file, { workerData });
    void tellQuestions(worker, library());
    const waiting = new Map<number, Waiting>();
    const own = { worker, waiting };
    const fail = (error: Error): void => {
      if (running === own) running = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.on('message', (message: FromWorker) => void hear(own, message));
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`the planner ended (${code})`)));
    return own;
  };
  /** One that has been renewed answers what it was asked, and ends. */
  const leaveIfDone = (own: Running): void => {
    if (own !== running && own.waiting.size === 0) void own.worker.terminate();
  };
  const hear = async (own: Running, message: FromWorker): Promise<void> => {
    const { worker, waiting } = own;
    if (message.kind === 'record') {
      const result = await record(message.event, message.areas);
      tell(worker, { kind: 'recorded', id: message.id, result });
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') call?.resolve(message.value);
    else call?.reject(new Error(message.reason));
    leaveIfDone(own);
  };
  const ask =
    <Name extends keyof Planner>(name: Name) =>
    (...args: Parameters<Planner[Name]>): ReturnType<Planner[Name]> => {
      const asking = (resolve: Waiting['resolve'], reject: Waiting['reject']): void => {
        if (isStopped) return reject(new Error('the planner has been stopped'));
        running ??= start();
        asked += 1;
        running.waiting.set(asked, { resolve, reject });
        tell(running.worker, { kind: 'ask', id: asked, name, args });
      };
      // The worker answers with what the planner's own function of this name returns.
      return whole.then(() => new Promise<unknown>(asking)) as ReturnType<Planner[Name]>;
    };

  // It reads the history before anybody asks.
  const begin = (): void => {
    if (!isStopped) running ??= start();
  };
  whole.then(begin, () => {});
  return {
    planner: {
      follow: (sequence, event) => {
        if (running) tell(running.worker, { kind: 'event', sequence, event });
      },
      today: ask('today'),
      todayPlan: ask('todayPlan'),
      outlook: ask('outlook'),
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
      await running?.worker.terminate();
    },
  };
}

/** So many take a few milliseconds. */
const questionsAtOnce = 200;

/** What is asked meanwhile waits in the worker. */
async function tellQuestions(worker: Worker, { packs, questions }: Library): Promise<void> {
  const takesItsTurn = inSlices();
  const all = [...questions.values()];
  for (let from = 0; from < all.length; from += questionsAtOnce) {
    const some = all.slice(from, from + questionsAtOnce);
    tell(worker, { kind: 'questions', questions: some.map(forPlanning) });
    await takesItsTurn();
  }
  tell(worker, { kind: 'packs', packs });
}

const tell = (worker: Worker, message: ToWorker): void => worker.postMessage(message, []);
