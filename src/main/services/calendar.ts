import { join } from 'node:path';
import type { Area, Input, Output } from '../../core/contract/calls.ts';
import { messageOf, type CallResult } from '../../core/contract/errors.ts';
import { planToCalendar, type CalendarInput } from '../../core/formats/calendar.ts';
import { reasonOf } from '../../core/reason-of.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { CalendarSettings } from '../../core/study/settings.ts';
import type { Context } from './context.ts';
import { writeWhole, type AskWhereToSave } from './exports.ts';
import { currentPlan } from './planning-input.ts';

/** A drill changes the plan with every answer: the file is written when that has settled. */
const pauseBeforeWriting = 5_000;

/** The plan's sessions as an .ics file: once, or kept up to date at a place of the person's choice. */
export function calendarService(
  context: Context,
  askWhereToSave: AskWhereToSave,
  documents: string,
) {
  const { store, now, record, timeZone, words } = context;
  let timer: NodeJS.Timeout | undefined;
  let problem: string | null = null;
  let written = '';

  const settings = (): CalendarSettings => store.state.settings.calendar;
  const remember = (calendar: CalendarSettings) =>
    record(
      { type: 'settings-changed', at: now(), settings: { ...store.state.settings, calendar } },
      ['calendar'],
    );

  async function gather(): Promise<Result<CalendarInput, string>> {
    const plan = currentPlan(context);
    const found = await context.planner.outlook();
    if (!found.ok) return err(messageOf(found.error, words()));
    if (!plan || found.value === null) return err(words().t('exports.calendar.noPlan'));
    const { startsAt, alarmMinutes } = settings();
    const sessions = found.value.days.map(({ date, items }) => ({ date, items }));
    return ok({ plan, sessions, timeZone: timeZone(), startsAt, alarmMinutes, now: now() });
  }

  async function write(path: string): Promise<Result<number, string>> {
    const input = await gather();
    if (!input.ok) return input;
    const spoken = words();
    // Without the moment of writing: an unchanged plan leaves the file as it is.
    const content = JSON.stringify([path, spoken.locale, { ...input.value, now: '' }]);
    const sessions = input.value.sessions.filter(({ items }) => items.length > 0).length;
    if (content === written) return ok(sessions);
    try {
      await writeWhole(path, planToCalendar(input.value, spoken));
      written = content;
      return ok(sessions);
    } catch (error) {
      const reason = reasonOf(error);
      return err(spoken.t('exports.calendar.notWritten', { reason }));
    }
  }

  async function refresh(): Promise<void> {
    const { file } = settings();
    if (file === null) return;
    const result = await write(file);
    problem = result.ok ? null : result.error;
  }

  async function chosen(keep: boolean): Promise<CallResult<Output<'calendar.export'>>> {
    const path = await askWhereToSave(join(documents, 'Rehearse.ics'));
    if (path === null) return ok({ kind: 'cancelled' });
    written = '';
    const result = await write(path);
    if (!result.ok) return err({ kind: 'storage', message: result.error });
    problem = null;
    if (keep) {
      const saved = await remember({ ...settings(), file: path });
      if (!saved.ok) return saved;
    }
    return ok({ kind: 'saved', path, sessions: result.value });
  }

  const get = (): CallResult<Output<'calendar.get'>> => ok({ ...settings(), problem });

  return {
    get,
    export: () => chosen(false),
    keepFile: async ({
      keep,
    }: Input<'calendar.keepFile'>): Promise<CallResult<Output<'calendar.keepFile'>>> => {
      if (keep) return chosen(true);
      problem = null;
      const saved = await remember({ ...settings(), file: null });
      return saved.ok ? ok({ kind: 'cancelled' }) : saved;
    },
    save: async (next: Input<'calendar.save'>): Promise<CallResult<Output<'calendar.get'>>> => {
      const saved = await remember({ ...settings(), ...next });
      if (!saved.ok) return saved;
      await refresh();
      return get();
    },
    changed: (areas: readonly Area[]): void => {
      if (!areas.includes('outlook') || settings().file === null) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        refresh().catch((error: unknown) => console.error('calendar:', error));
      }, pauseBeforeWriting);
    },
    start: (): Promise<void> => refresh(),
    /** Writes what is still to be written. */
    stop: async (): Promise<void> => {
      if (timer === undefined) return;
      clearTimeout(timer);
      await refresh();
    },
  };
}
