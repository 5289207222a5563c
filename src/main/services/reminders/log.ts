import { format, parseISO } from 'date-fns';
import type { Output } from '../../../core/contract/calls.ts';
import type { Drop } from '../../../core/reminders/types.ts';
import type { RemindersState } from '../../../core/study/reminders.ts';

const linesShown = 12;

const reasons: Readonly<Record<Drop['reason'], string>> = {
  'not-running': 'missed: Rehearse was not running, or the computer slept',
  quiet: 'left out: quiet hours',
  paused: 'left out: reminders were paused',
  'in-drill': 'left out: you were in a drill',
};

/** What came and what didn't, the newest first. */
export function logOf({ delivered, dropped }: RemindersState): Output<'reminders.get'>['log'] {
  return [
    ...delivered.map(({ at, occurrenceId, outcome }) => ({
      at,
      what: `${nameOf(occurrenceId)}: ${outcome === 'shown' ? 'shown' : 'there was nothing to say, so it was not sent'}`,
    })),
    ...dropped.map(({ at, occurrenceId, reason }) => ({
      at,
      what: `${nameOf(occurrenceId)}: ${reasons[reason]}`,
    })),
  ]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, linesShown);
}

function nameOf(occurrenceId: string): string {
  const [rule = '', rest = ''] = occurrenceId.split('|');
  const day = format(parseISO(rest.slice(0, 10)), 'EEE d MMM');
  const again = rest.includes('#') ? ', snoozed' : '';
  if (rule.startsWith('study:')) return `Study reminder of ${day}${again}`;
  if (rule.startsWith('countdown-')) return `Interview countdown of ${day}${again}`;
  const names: Readonly<Record<string, string>> = {
    nudge: '“Not started yet”',
    danger: 'Plan in danger',
    week: 'Week review',
  };
  return `${names[rule] ?? rule} of ${day}${again}`;
}
