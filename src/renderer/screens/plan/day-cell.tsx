import { IconFlag, IconMicrophone } from '@tabler/icons-react';
import type { Output } from '../../../core/contract/calls.ts';
import { count, dayInFull, minutesOf, mixInWords } from '../../components/words.ts';

type Day = NonNullable<Output<'outlook.get'>>['days'][number];

/** A day of the calendar at a glance; `dayLabel` says the same in words. */
export function DayCell(props: {
  readonly date: string;
  readonly day: Day | undefined;
  readonly isInterview: boolean;
}) {
  const { date, day, isInterview } = props;
  const number = Number(date.slice(8));
  if (!day) return <span className="day-cell">{number}</span>;
  const minutes = minutesOf(day.items);
  const isOver = Math.round(minutes) > day.budget;
  return (
    <span className="day-cell">
      <span className="day-cell-head">
        <span className="day-cell-number">{number}</span>
        {day.isMock ? <IconMicrophone size={15} /> : null}
        {isInterview ? <IconFlag size={15} /> : null}
      </span>
      {isInterview ? <span className="day-cell-name">interview</span> : null}
      {day.budget === 0 && minutes === 0 ? (
        <span className="day-cell-line">off</span>
      ) : (
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
            {Math.round(minutes)}/{day.budget} min
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
    ...(fresh > 0 ? [`${fresh} new`] : []),
    ...(reviews > 0 ? [count(reviews, 'review', 'reviews')] : []),
  ];
}

/** 'Tuesday 24 November, today: 28 of 30 minutes planned, 5 new and 2 reviews, mock interview'. */
export function dayLabel(
  date: string,
  day: Day | undefined,
  today: string,
  interviews: readonly string[],
): string {
  const name = `${dayInFull(date)}${date === today ? ', today' : ''}`;
  if (!day) return name;
  const minutes = Math.round(minutesOf(day.items));
  const facts = [
    day.budget === 0 && day.items.length === 0
      ? 'off'
      : `${minutes} of ${day.budget} minutes planned`,
    mixInWords(day.items),
    day.isMock ? 'mock interview' : '',
    ...interviews.map((interview) => `interview: ${interview}`),
  ];
  return `${name}: ${facts.filter(Boolean).join(', ')}`;
}
