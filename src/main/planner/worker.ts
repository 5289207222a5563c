import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { createClock } from '../clock.ts';
import { createPlanner } from '../services/planner.ts';
import { readHistory } from '../store/history.ts';
import { study } from '../study-definition.ts';
import type { Beginning, FromWorker, LaterToWorker, ToWorker } from './messages.ts';
import { createMirror } from './mirror.ts';

if (parentPort === null) throw new Error('the planner runs as a worker only');
const port = parentPort;
// Given by client.ts, which has it of this type.
const { dataFolder, state, sequence } = workerData as Beginning;
const say = (message: FromWorker): void => port.postMessage(message);

const writing = new Map<number, (result: CallResult<void>) => void>();
let writes = 0;

/** The planner with all its questions; returns who hears what main says. */
function begin(library: Library): (message: LaterToWorker) => void {
  const { context, follow } = createMirror({
    state,
    sequence,
    library: () => library,
    history: () => readHistory(dataFolder, study),
    clock: createClock(process.env['REHEARSE_CLOCK_OFFSET_MINUTES']),
    record: (event, areas) =>
      new Promise((resolve) => {
        writes += 1;
        writing.set(writes, resolve);
        say({ kind: 'record', id: writes, event, areas });
      }),
  });
  const planner = createPlanner(context);
  /** Read before the first question comes. One that can't be read is told to who asks. */
  const ready = context.experience().then(
    () => {},
    (error: unknown) => console.error('planner:', error),
  );
  let forecasting: NodeJS.Timeout | undefined;

  /** A drill begins from Today, and asks how things stand before its first card: reckoned while Today is looked at. */
  function forecastSoon(): void {
    clearTimeout(forecasting);
    forecasting = setTimeout(() => {
      planner.recallNow().catch((error: unknown) => console.error('planner:', error));
    }, 300);
  }

  async function answer({ id, name, args }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
    try {
      await ready;
      // The name is one of the planner's and the arguments are its own: client.ts takes both from its type.
      const ask = planner[name] as (...args: readonly unknown[]) => Promise<unknown>;
      say({ kind: 'answer', id, value: await ask(...args) });
      if (name === 'today') forecastSoon();
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      say({ kind: 'failed', id, reason });
    }
  }

  return (message) => {
    if (message.kind === 'event') follow(message.sequence, message.event);
    else if (message.kind === 'ask') void answer(message);
    else {
      writing.get(message.id)?.(message.result);
      writing.delete(message.id);
    }
  };
}

const questions = new Map<string, Question>();
/** What comes between the questions. */
const early: LaterToWorker[] = [];
let hear: ((message: LaterToWorker) => void) | null = null;

port.on('message', (message: ToWorker) => {
  if (message.kind === 'questions') {
    for (const question of message.questions) questions.set(question.id, question);
  } else if (message.kind === 'packs') {
    hear = begin({ packs: message.packs, questions, problems: [] });
    early.splice(0).forEach(hear);
  } else if (hear) hear(message);
  else early.push(message);
});
