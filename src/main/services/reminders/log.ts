import type { Output } from '../../../core/contract/calls.ts';
import type { Drop } from '../../../core/reminders/types.ts';
import type { RemindersState } from '../../../core/study/reminders.ts';
import type { Words } from '../../../core/words/index.ts';

const linesShown = 12;

const reasons = {
  'not-running': 'reminders.log.notRunning',
  quiet: 'reminders.log.quiet',
  paused: 'reminders.log.paused',
  'in-drill': 'reminders.log.inDrill',
} as const satisfies Readonly<Record<Drop['reason'], string>>;
const outcomes = {
  shown: 'reminders.log.shown',
  'nothing-due': 'reminders.log.nothingDue',
} as const;

/** What came and what didn't, the newest first. */
export function logOf(
  { delivered, dropped }: RemindersState,
  words: Words,
): Output<'reminders.get'>['log'] {
  const { t } = words;
  return [
    ...delivered.map(({ at, occurrenceId, outcome }) => ({
      at,
      what: t(outcomes[outcome], { name: nameOf(occurrenceId, words) }),
    })),
    ...dropped.map(({ at, occurrenceId, reason }) => ({
      at,
      what: t(reasons[reason], { name: nameOf(occurrenceId, words) }),
    })),
  ]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, linesShown);
}

function nameOf(occurrenceId: string, { t, day }: Words): string {
  const [rule = '', rest = ''] = occurrenceId.split('|');
  const [kind = ''] = rule.split(/[:-]/);
  const when = { day: day(rest.slice(0, 10)) };
  const name = isNamed(kind)
    ? t(`reminders.log.${kind}`, when)
    : t('reminders.log.other', { rule, ...when });
  return rest.includes('#') ? t('reminders.log.again', { name }) : name;
}

const named = ['study', 'nudge', 'countdown', 'danger', 'week'] as const;
const isNamed = (kind: string): kind is (typeof named)[number] =>
  named.some((known) => known === kind);
