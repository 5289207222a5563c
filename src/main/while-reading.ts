import type { Output } from '../core/contract/calls.ts';
import { callNames, type CallName } from '../core/contract/names.ts';
import type { Handlers } from './ipc.ts';
import type { Bank } from './own-questions.ts';

/** What is answered without a look at the questions: the frame of the window, settings, reminders. */
const needsNoQuestions: ReadonlySet<CallName> = new Set<CallName>([
  'app.status',
  'app.locale',
  'app.dismissNotice',
  'app.openDataFolder',
  'plans.list',
  'stories.list',
  'drills.focus',
  'settings.get',
  'settings.save',
  'reminders.get',
  'reminders.save',
  'reminders.act',
  'reminders.pause',
  'reminders.test',
  'desktop.get',
  'desktop.save',
  'calendar.get',
  'sample.get',
]);

/** The same handlers; those that need the questions begin when they have been read. */
export function afterReading(handlers: Handlers, { whole }: Pick<Bank, 'whole'>): Handlers {
  const waiting = (name: CallName) => async (input: unknown) => {
    await whole;
    // The schema of this very name has accepted the input.
    return (Reflect.get(handlers, name) as (input: unknown) => unknown)(input);
  };
  const all = callNames.map((name) => [
    name,
    needsNoQuestions.has(name) ? handlers[name] : waiting(name),
  ]);
  // Each stands under its own name.
  return Object.fromEntries(all) as Handlers;
}

/** Shorter than this nobody asks what is going on. */
const untilTold = 500;
const betweenTellings = 500;

/**
 * What the window says while the questions are read; null where that is quickly done.
 * @param changed called whenever it may have
 */
export function tellOfReading(
  { reading, whole }: Pick<Bank, 'reading' | 'whole'>,
  changed: () => void,
): () => Output<'app.status'>['reading'] {
  let isLong = false;
  let timer = setTimeout(tell, untilTold);
  function tell(): void {
    isLong = true;
    changed();
    timer = setTimeout(tell, betweenTellings);
  }
  const end = (): void => {
    clearTimeout(timer);
    if (isLong) changed();
  };
  whole.then(end, end);
  return () => (isLong ? reading() : null);
}
