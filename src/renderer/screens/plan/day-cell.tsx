import { IconFlag, IconMicrophone } from '@tabler/icons-react';
import type { Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { dayInFull, inDigits, minutesOf, mixInWords } from '../../components/words.ts';

type Day = NonNullable<Output<'outlook.get'>>['days'][number];

/** A day of the calendar at a glance; `dayLabel` says the same in words. */
export function DayCell(props: {
  readonly date: string;
  readonly day: Day | undefined;
  readonly isInterview: boolean;
}) {
  const { date, day, isInterview } = props;
  const number = inDigits(Number(date.slice(8)));
  if (!day) return <span className="day-cell">{number}</span>;
  const minutes = minutesOf(day.items);
  const isOver = Math.round(minutes) > day.budget;
  const isOff = day.budget === 0 && minutes === 0;
  return (
    <span className="day-cell">
      <span className="day-cell-head">
        <span className="day-cell-number">{number}</span>
        {day.isMock ? <IconMicrophone size={15} /> : null}
        {isInterview ? <IconFlag size={15} /> : null}
      </span>
      {isInterview ? <span className="day-cell-name">{t('plan.calendar.interview')}</span> : null}
      {isOff ? <span className="day-cell-line">{t('plan.calendar.off')}</span> : null}
      {isOff || !day.isInTime ? null : (
        <>
          <span className="load-bar" data-over={isOver || undefined}>
            <span
              className="load-bar-fill"
              style={{
                width: `${day.budget > 0 ? Math.min(100, (100 * minutes) / day.budget) : 100}%`,
              }}
            />
          </span>
          <span className="day-cell-line">
            {t('plan.calendar.minutesOf', {
              planned: inDigits(minutes),
              budget: inDigits(day.budget),
            })}
          </span>
          {mixShort(day).map((part) => (
            <span key={part} className="day-cell-line">
              {part}
            </span>
          ))}
        </>
      )}
    </span>
  );
}

function mixShort({ items }: Day): readonly string[] {
  const fresh = items.filter(({ kind }) => kind === 'new').length;
  const reviews = items.length - fresh;
  return [
    ...(fresh > 0 ? [t('plan.calendar.new', { count: fresh })] : []),
    ...(reviews > 0 ? [t('plan.calendar.reviews', { count: reviews })] : []),
  ];
}

/** 'Tuesday 24 November, today: 28 of 30 minutes planned, 5 new and 2 reviews, mock interview'. */
export function dayLabel(
  date: string,
  day: Day | undefined,
  today: string,
  interviews: readonly string[],
): string {
  const name =
    date === today ? t('plan.calendar.dayIsToday', { day: dayInFull(date) }) : dayInFull(date);
  if (!day) return name;
  const facts = [
    minutesFact(day),
    mixInWords(day.items),
    day.isMock ? t('plan.calendar.mock') : '',
    ...interviews.map((interview) => t('plan.calendar.interviewNamed', { name: interview })),
  ];
  return t('plan.calendar.dayWithFacts', {
    day: name,
    facts: facts.filter(Boolean).join(', '),
  });
}

function minutesFact({ budget, isInTime, items }: Day): string {
  if (budget === 0 && items.length === 0) return t('plan.calendar.off');
  if (!isInTime) return '';
  return t('plan.calendar.minutesPlanned', {
    planned: inDigits(minutesOf(items)),
    budget: inDigits(budget),
  });
}
