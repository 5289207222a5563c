import { Alert } from '@mantine/core';
import type { Output } from '../../core/contract/calls.ts';
import { dayInWords, listed, percent } from './words.ts';

type Missed = NonNullable<NonNullable<Output<'outlook.get'>>['missed']>;

const daysNamed = 4;

/** Which days passed without study, what that cost, and what would win it back. */
export function MissedDays({ missed }: { readonly missed: Missed }) {
  return (
    <Alert color="indigo" title="The plan has been made anew" data-testid="missed-days">
      {daysInWords(missed.days)} passed without study. No backlog waits for you: today starts from
      what you know now. {costInWords(missed)}
    </Alert>
  );
}

function daysInWords(days: readonly string[]): string {
  const named = days.slice(0, daysNamed).map(dayInWords);
  const others = days.length - named.length;
  return listed(others > 0 ? [...named, `${others} more`] : named);
}

function costInWords({ recallBefore, recallNow, minutesToWinBack }: Missed): string {
  const [before, now] = [percent(recallBefore), percent(recallNow)];
  if (before === now || recallNow > recallBefore)
    return `Your expected recall on the day is still ${now}.`;
  const cost = `Your expected recall on the day went from ${before} to ${now}.`;
  return minutesToWinBack === null
    ? `${cost} More minutes a day would win part of it back, not all.`
    : `${cost} ${minutesToWinBack} more minutes a day would win it back.`;
}
