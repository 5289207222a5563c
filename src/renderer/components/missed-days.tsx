import { Alert } from '@mantine/core';
import type { Output } from '../../core/contract/calls.ts';
import { t } from '../app/words.ts';
import { dayInWords, listed, percent } from './words.ts';

type Missed = NonNullable<NonNullable<Output<'outlook.glance'>>['missed']>;

const daysNamed = 4;

/** Which days passed without study, what that cost, and what would win it back. */
export function MissedDays({ missed }: { readonly missed: Missed }) {
  return (
    <Alert color="indigo" title={t('plan.missed.title')} data-testid="missed-days">
      {[t('plan.missed.days', { days: daysInWords(missed.days) }), ...costInWords(missed)].join(
        ' ',
      )}
    </Alert>
  );
}

function daysInWords(days: readonly string[]): string {
  const named = days.slice(0, daysNamed).map(dayInWords);
  const others = days.length - named.length;
  return listed(others > 0 ? [...named, t('plan.missed.moreDays', { count: others })] : named);
}

function costInWords({ recallBefore, recallNow, minutesToWinBack }: Missed): readonly string[] {
  const [before, now] = [percent(recallBefore), percent(recallNow)];
  if (before === now || recallNow > recallBefore) return [t('plan.missed.same', { now })];
  return [
    t('plan.missed.less', { before, now }),
    minutesToWinBack === null
      ? t('plan.missed.winsPartBack')
      : t('plan.missed.winsBack', { count: minutesToWinBack }),
  ];
}
