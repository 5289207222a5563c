import type { Area, Input, Output } from '../../../core/contract/calls.ts';
import type { CallResult } from '../../../core/contract/errors.ts';
import { addDays, startOfDay, toInstant, type Instant } from '../../../core/day.ts';
import { err, ok } from '../../../core/result.ts';
import type { ReminderAction } from '../../../core/reminders/actions.ts';
import { withSince, type ReminderSettings } from '../../../core/reminders/settings.ts';
import { nextReturn, snoozedUntil } from '../../../core/reminders/snoozes.ts';
import { survey } from '../../../core/reminders/survey.ts';
import type { Pause } from '../../../core/reminders/types.ts';
import { settle, type Message } from '../../../core/reminders/words.ts';
import type { Context } from '../context.ts';
import { currentPlan } from '../planning-input.ts';
import { createAlarm } from './alarm.ts';
import { surveyInput } from './input.ts';
import { logOf } from './log.ts';

type Card = NonNullable<Output<'reminders.get'>['card']>;
/** What a reminder is for. */
export type ReminderKind = Message['lead']['kind'];

interface Outside {
  /** Shows a message outside the window. False: the window has to show it, with its buttons. */
  readonly show: (message: Message, choose: (action: ReminderAction | 'open') => void) => boolean;
  /** Leads to what a reminder is for. */
  readonly open: (kind: ReminderKind) => void;
  readonly changed: (areas: readonly Area[]) => void;
  /** Whether a drill has the screen. */
  readonly isDrilling: () => boolean;
}

const minute = 60_000;
/** A drill that has not been heard of for so long is not being done, even if it is on the screen. */
const busyMilliseconds = 15 * minute;
/** A write that failed is tried again after so long. */
const retryMilliseconds = minute;
/** Each look shows one message at most. */
const mostLooks = 3;

/** Shows what is due, once, and answers what the person does with it. Call `check` when the machine wakes. */
export function remindersService(context: Context, outside: Outside) {
  const { store, now, record, timeZone } = context;
  let card: Card | null = null;
  let awakeAt: Instant | null = store.state.reminders.awakeAt;
  const after = (milliseconds: number, moment = now()): Instant =>
    toInstant(new Date(Date.parse(moment) + milliseconds));
  const busyUntil = (): Instant | null => {
    const { drill } = store.state;
    if (!outside.isDrilling() || !drill) return null;
    return after(busyMilliseconds, drill.clock.lastAt ?? drill.startedAt);
  };

  async function look(): Promise<Instant | null> {
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const found = survey(surveyInput(context, { busyUntil: busyUntil(), awakeAt }));
      awakeAt = now();
      if (found.dropped.length > 0) {
        const drops = [...found.dropped];
        await record({ type: 'reminders-dropped', at: now(), drops }, ['reminders']);
      }
      if (found.due.length === 0) return found.wakeAt;
      const facts = await context.planner.facts(found.due);
      const { message, claims } = settle(found.due, facts, context.words());
      // On the disk before it is shown: after a crash it is rather missed than shown twice.
      const claimed = await record({ type: 'reminders-claimed', at: now(), claims: [...claims] }, [
        'reminders',
      ]);
      if (!claimed.ok) return after(retryMilliseconds);
      if (message) show(message);
    }
    return after(retryMilliseconds);
  }

  function show(message: Message): void {
    const { id, kind } = message.lead;
    const shown = outside.show(message, (action) => {
      if (action === 'open') outside.open(kind);
      else void act({ id, action });
    });
    setCard(shown ? null : { id, title: message.title, body: message.body });
  }

  function setCard(next: Card | null): void {
    card = next;
    outside.changed(['reminders']);
  }

  async function pauseUntil(pause: Pause | null): Promise<CallResult<Record<string, never>>> {
    const saved = await record({ type: 'reminders-paused', at: now(), pause }, ['reminders']);
    alarm.check();
    return saved.ok ? ok({}) : saved;
  }

  async function act({
    id,
    action,
  }: Input<'reminders.act'>): Promise<CallResult<Record<string, never>>> {
    const { delivered } = store.state.reminders;
    const own = delivered.find(({ occurrenceId }) => occurrenceId === id);
    if (!own) {
      return err({ kind: 'not-allowed', message: context.words().t('reminders.unknown') });
    }
    if (card?.id === id) setCard(null);
    if (action === 'dismiss') return ok({});
    if (action === 'start') {
      outside.open(id.startsWith('countdown') ? 'countdown' : 'study');
      return ok({});
    }
    const { dayStartsAtHour } = store.state.settings;
    const days = { timeZone: timeZone(), dayStartsAtHour };
    if (action === 'skip') {
      const until = startOfDay(addDays(context.today(), 1), days.timeZone, dayStartsAtHour);
      return pauseUntil({ until, scope: 'study' });
    }
    const until = snoozedUntil(action, now(), days);
    // What was shown together comes back together.
    const together = delivered.filter(({ at, outcome }) => at === own.at && outcome === 'shown');
    for (const { occurrenceId } of together) {
      const snoozed = { occurrenceId: nextReturn(occurrenceId), until };
      const saved = await record({ type: 'reminder-snoozed', at: now(), ...snoozed }, [
        'reminders',
      ]);
      if (!saved.ok) return saved;
    }
    alarm.check();
    return ok({});
  }

  const alarm = createAlarm(
    { wall: () => Date.parse(now()), steady: () => performance.now(), timeZone },
    look,
  );

  return {
    check: alarm.check,
    /** The moment of the next look, in milliseconds; null when no reminder will come. */
    next: alarm.next,
    changed: (areas: readonly Area[]): void => {
      if (areas.some((area) => area === 'drills' || area === 'plans' || area === 'settings'))
        alarm.check();
    },
    /** Writes down that the app was awake until now: before a sleep, and at the end. */
    rest: async (): Promise<void> => {
      if (alarm.next() === null) return;
      await record({ type: 'reminders-dropped', at: now(), drops: [] }, []);
    },
    stop: alarm.stop,

    get: (): CallResult<Output<'reminders.get'>> => {
      const plan = currentPlan(context);
      const { reminders, settings } = store.state;
      const { pause } = reminders;
      const next = survey(surveyInput(context, { busyUntil: busyUntil(), awakeAt })).wakeAt;
      return ok({
        settings: settings.reminders,
        plan: plan && { id: plan.id, name: plan.name },
        next,
        pausedUntil: pause && Date.parse(pause.until) > Date.parse(now()) ? pause.until : null,
        card,
        log: logOf(reminders, context.words()),
      });
    },

    save: async (next: ReminderSettings): Promise<CallResult<ReminderSettings>> => {
      const reminders = withSince(store.state.settings.reminders, next, now());
      const settings = { ...store.state.settings, reminders };
      const saved = await record({ type: 'settings-changed', at: now(), settings }, ['reminders']);
      if (!saved.ok) return saved;
      alarm.check();
      return ok(reminders);
    },

    act,

    pause: ({
      for: length,
    }: Input<'reminders.pause'>): Promise<CallResult<Record<string, never>>> =>
      pauseUntil(
        length === 'none'
          ? null
          : { until: after((length === 'day' ? 24 * 60 : 60) * minute), scope: 'all' },
      ),
  };
}
