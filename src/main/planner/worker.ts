import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { createClock } from '../clock.ts';
import { comeSecond } from '../come-second.ts';
import { createPlanner } from '../services/planner.ts';
import { readHistory } from '../store/history.ts';
import { study } from '../study-definition.ts';
import { connect } from '../worker-calls.ts';
import type { Asked, Beginning, News, ToRecord } from './messages.ts';
import { createMirror } from './mirror.ts';

if (parentPort === null) throw new Error('the planner runs as a worker only');
comeSecond();
// Given by client.ts, which has it of this type.
const { dataFolder, state, sequence } = workerData as Beginning;

/** The planner with all its questions, and who is told what main has written. */
function begin(library: Library) {
  const { context, follow } = createMirror({
    state,
    sequence,
    library: () => library,
    history: () => readHistory(dataFolder, study),
    clock: createClock(process.env['REHEARSE_CLOCK_OFFSET_MINUTES']),
    record: (event, areas) => main.ask({ event, areas }),
  });
  const planner = createPlanner(context);
  /** Read before the first question comes. One that can't be read is told to who asks. */
  const ready = context.experience().then(
    () => {},
    (error: unknown) => console.error('planner:', error),
  );
  return { planner, ready, follow };
}

let later: NodeJS.Timeout | undefined;
let lookingAhead: Promise<void> = Promise.resolve();

/** While Today is looked at, one after the other: what comes in meanwhile is answered in between. */
function lookAheadSoon({ lookAhead }: ReturnType<typeof createPlanner>): void {
  clearTimeout(later);
  later = setTimeout(() => {
    lookingAhead = lookingAhead
      .then(lookAhead)
      .catch((error: unknown) => console.error('planner:', error));
  }, 300);
}

const questions = new Map<string, Question>();
/** What is asked and told before all questions are there waits for it. */
const { promise: begun, resolve } = Promise.withResolvers<ReturnType<typeof begin>>();

const main = connect<ToRecord, CallResult<void>>(parentPort, {
  answer: async ({ name, args }: Asked) => {
    const { planner, ready } = await begun;
    await ready;
    // The name is one of the planner's and the arguments are its own: client.ts takes both from its type.
    const ask = planner[name] as (...args: readonly unknown[]) => Promise<unknown>;
    const value = await ask(...args);
    if (name === 'today') lookAheadSoon(planner);
    return value;
  },
  hear: (news: News) => {
    if (news.kind === 'questions') {
      for (const question of news.questions) questions.set(question.id, question);
    } else if (news.kind === 'packs') {
      resolve(begin({ packs: news.packs, questions, problems: [] }));
    } else void begun.then(({ follow }) => follow(news.sequence, news.event));
  },
});
