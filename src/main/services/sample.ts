import { areas } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { callNames, type CallName } from '../../core/contract/names.ts';
import { err, ok } from '../../core/result.ts';
import { sampleEvents } from '../../core/sample/index.ts';
import type { StudyEvent } from '../../core/study/events.ts';
import { emptyStudy, foldStudy, type StudyState } from '../../core/study/state.ts';
import { createHandlers, type Outside } from '../handlers.ts';
import type { Handlers, OwnHandlers } from '../ipc.ts';
import { timesOf, type Context, type StudyContext } from './context.ts';
import { drillsService } from './drills.ts';
import { createExperience } from './experience.ts';
import { createPlanner } from './planner.ts';

/** All that can be asked while the sample is shown: what changes nothing. */
const readings: ReadonlySet<CallName> = new Set<CallName>([
  'app.status',
  'app.locale',
  'app.dismissNotice',
  'app.openDataFolder',
  'content.choices',
  'content.counts',
  'content.titles',
  'content.marks',
  'content.question',
  'content.search',
  'content.source',
  'plans.list',
  'plans.suggestTopics',
  'outlook.get',
  'outlook.glance',
  'outlook.record',
  'today.get',
  'drills.current',
  'drills.focus',
  'coach.mark',
  'recordings.list',
  'stories.list',
  'coverage.get',
  'coverage.study',
  'notes.get',
  'notes.list',
  'settings.get',
  'reminders.get',
  'desktop.get',
  'calendar.get',
]);

const refused = ({ words }: Context): CallResult<never> =>
  err({ kind: 'not-allowed', message: words().t('firstStart.sample.refused') });
const notEmpty = ({ words }: Context): CallResult<never> =>
  err({ kind: 'not-allowed', message: words().t('firstStart.sample.notEmpty') });

/**
 * A look at the program after two weeks. The sample is a study record in memory, with services of its own;
 * the person's store is not part of them.
 */
export function createSample(context: Context, seed: () => number) {
  let shown: { context: Context; handlers: OwnHandlers | null } | null = null;
  const changed = (): void => context.changed(areas);

  const show = (): CallResult<Record<string, never>> => {
    if (!isEmpty(context.store.state)) return notEmpty(context);
    const { now, today, timeZone, library, store, words } = context;
    const events = sampleEvents({
      now: now(),
      today: today(),
      timeZone: timeZone(),
      settings: store.state.settings,
      questions: [...library().questions.values()],
      seed: seed(),
      t: words().t,
    });
    shown = { context: inMemory(events, context), handlers: null };
    changed();
    return ok({});
  };
  const throwAway = (): void => {
    if (shown === null) return;
    shown = null;
    changed();
  };

  return {
    throwAway,
    /** The person's own handlers, and the sample's in their place while it is shown. */
    handlers: (own: OwnHandlers, outside: Outside): Handlers => {
      const ofSample = (): OwnHandlers | null => {
        if (shown === null) return null;
        shown.handlers ??= createHandlers(shown.context, {
          ...outside,
          drills: drillsService(shown.context, seed),
        });
        return shown.handlers;
      };
      const chosen = callNames.flatMap((name) =>
        name in own ? [[name, choose(name, own, ofSample, () => refused(context))] as const] : [],
      );
      return {
        // Each stands under its own name.
        ...(Object.fromEntries(chosen) as unknown as OwnHandlers),
        'sample.get': () => ok({ isShown: shown !== null }),
        'sample.show': show,
        'sample.throwAway': () => {
          throwAway();
          return ok({});
        },
      };
    },
  };
}

function choose(
  name: CallName,
  own: OwnHandlers,
  ofSample: () => OwnHandlers | null,
  refuse: () => CallResult<never>,
) {
  return (input: unknown): unknown => {
    const sample = ofSample();
    if (sample !== null && !readings.has(name)) return refuse();
    // The schema of this very name has accepted the input.
    const handle = Reflect.get(sample ?? own, name) as (input: unknown) => unknown;
    return handle(input);
  };
}

const isEmpty = ({ plans, memories, notes, stories, drill }: StudyState): boolean =>
  drill === null && [plans, memories, notes, stories].every((all) => Object.keys(all).length === 0);

/** A context over made-up events that writes nothing. */
function inMemory(events: readonly StudyEvent[], context: Context): Context {
  const { library, newId, words, notices, changed, now } = context;
  const store = { state: events.reduce(foldStudy, emptyStudy) };
  const studyContext: StudyContext = {
    store,
    library,
    record: () => Promise.resolve(refused(context)),
    ...timesOf(store, () => new Date(now())),
  };
  async function* history() {
    for (const [place, event] of events.entries()) yield { sequence: place + 1, event };
  }
  const experience = createExperience(history, library);
  const planner = createPlanner({ ...studyContext, experience: experience.get });
  return { ...studyContext, newId, words, notices, changed, planner };
}
