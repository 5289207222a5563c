import type { Instant } from '../../core/day.ts';
import { nextReminder } from '../../core/reminders/index.ts';
import type { Context } from './context.ts';
import { currentPlan } from './planning-input.ts';
import { todayPlan } from './today.ts';

/** Shows a notification; `onClick` runs when the person clicks it. False where the system can't show one. */
export type Notify = (title: string, body: string, onClick: () => void) => boolean;

// A longer timer may sleep through its moment: on Linux timers don't count the machine's sleep.
const longestWaitMilliseconds = 30_000;

/** Keeps one timer armed to the next reminder. Call `check` when the machine wakes and when settings change. */
export function remindersService(context: Context, notify: Notify, openToday: () => void) {
  const { store, now, timeZone, record } = context;
  let timer: NodeJS.Timeout | undefined;
  let checking: Promise<void> | null = null;

  const decide = () => {
    const { reminder, dayStartsAtHour } = store.state.settings;
    return nextReminder({
      now: now(),
      timeZone: timeZone(),
      dayStartsAtHour,
      daily: reminder,
      since: reminder.since,
      claimed: store.state.reminders.map(({ occurrenceId }) => occurrenceId),
    });
  };

  async function run(): Promise<void> {
    const next = decide();
    if (next.kind === 'due') {
      const message = await whatIsDue(context);
      const outcome = message ? ('shown' as const) : ('nothing-due' as const);
      // On the disk before it is shown: after a crash it is rather missed than shown twice.
      const claim = {
        type: 'reminder-claimed' as const,
        at: now(),
        occurrenceId: next.occurrenceId,
        outcome,
      };
      const claimed = await record(claim, ['app']);
      if (claimed.ok && message) notify(message.title, message.body, openToday);
    }
    const after = decide();
    if (after.kind !== 'off') arm(after.kind === 'wait' ? after.until : null);
  }

  function arm(until: Instant | null): void {
    const wait = until === null ? longestWaitMilliseconds : Date.parse(until) - Date.parse(now());
    timer = setTimeout(check, Math.min(Math.max(wait, 0), longestWaitMilliseconds));
  }

  function check(): void {
    clearTimeout(timer);
    // One at a time: a wake-up and the timer may come together, and a reminder must not be claimed twice.
    checking = (checking ?? Promise.resolve()).then(run).catch((error: unknown) => {
      console.error('reminders:', error);
      arm(null);
    });
  }

  return {
    check,
    stop: () => clearTimeout(timer),
    test: (): boolean =>
      notify('Reminders work', 'This is how Rehearse will call you to study.', openToday),
  };
}

/** What there is to study today, in words; null when there is nothing, so that no empty reminder is sent. */
async function whatIsDue(
  context: Context,
): Promise<{ readonly title: string; readonly body: string } | null> {
  const plan = currentPlan(context);
  const items = (await todayPlan(context))?.items ?? [];
  if (!plan || items.length === 0) return null;
  const minutes = Math.max(1, Math.round(items.reduce((total, item) => total + item.minutes, 0)));
  const reviews = items.filter(({ kind }) => kind === 'review').length;
  const counts = [
    reviews > 0 ? `${reviews} ${reviews === 1 ? 'review' : 'reviews'}` : '',
    items.length > reviews ? `${items.length - reviews} new` : '',
  ].filter(Boolean);
  const first = context.library().questions.get(items[0]?.questionId ?? '')?.title ?? '';
  return {
    title: `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} for ${plan.name}`,
    body: `${counts.join(', ')}. First: ${first}`,
  };
}
