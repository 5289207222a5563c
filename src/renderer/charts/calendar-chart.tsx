import { Box, Text } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../core/contract/calls.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { count, minutesInWords } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { dayInWords } from './look.ts';
import { useRoving } from './use-roving.ts';

type Calendar = Output<'coverage.study'>['calendar'];
type Day = Calendar[number];

const cell = 16;
const step = cell + 3;
const left = 34;
const top = 18;
/** A label is wider than a week. */
const weeksOfLabel = 3;
const weekdays = [
  { name: 'Mon', row: 0 },
  { name: 'Wed', row: 2 },
  { name: 'Fri', row: 4 },
  { name: 'Sun', row: 6 },
] as const;

/** Lower bounds of the minutes of a class. */
const classes = [
  { from: 0, colour: 'var(--share-1)', name: 'under 15 min' },
  { from: 15, colour: 'var(--share-2)', name: '15 to 30' },
  { from: 30, colour: 'var(--share-3)', name: '30 to 60' },
  { from: 60, colour: 'var(--share-4)', name: '60 and more' },
] as const;
const legend: readonly LegendEntry[] = [
  { name: 'none', colour: 'var(--share-none)' },
  ...classes.map(({ colour, name }): LegendEntry => ({ colour, name })),
];

/** Study day by day, a column a week. */
export function CalendarChart({ calendar }: { readonly calendar: Calendar }) {
  const studied = calendar.filter(({ answers }) => answers > 0);
  return (
    <ChartCard
      name="Study calendar"
      finding={finding(studied, calendar)}
      table={{
        columns: ['Day', 'Minutes', 'Answers'],
        rows: studied.map(({ date, minutes, answers }) => [
          date,
          Math.round(minutes * 10) / 10,
          answers,
        ]),
      }}
      legend={legend}
      empty={studied.length === 0 ? 'Shows the days on which you answered questions.' : undefined}
    >
      <Cells calendar={calendar} />
    </ChartCard>
  );
}

function Cells({ calendar }: { readonly calendar: Calendar }) {
  const [pointed, setPointed] = useState<Day | null>(null);
  const {
    root,
    place: stop,
    setCurrent,
    onKeyDown,
  } = useRoving(calendar.length, {
    ArrowLeft: -7,
    ArrowRight: 7,
    ArrowUp: -1,
    ArrowDown: 1,
  });
  const weeks = Math.ceil(calendar.length / 7);
  return (
    <>
      <Box style={{ overflowX: 'auto' }}>
        <svg
          ref={root}
          width={left + weeks * step}
          height={top + 7 * step}
          role="group"
          aria-label="Study by day. Arrow keys go from day to day"
          style={{ display: 'block' }}
        >
          {weekdays.map(({ name, row }) => (
            <text key={name} {...label} x={0} y={top + row * step + 12}>
              {name}
            </text>
          ))}
          {monthsOf(calendar).map(({ name, week }) => (
            <text key={week} {...label} x={left + week * step} y={11}>
              {name}
            </text>
          ))}
          {calendar.map((day, place) => (
            <rect
              key={day.date}
              className="chart-cell"
              data-cell={place}
              tabIndex={place === stop ? 0 : -1}
              role="img"
              aria-label={inWords(day)}
              x={left + Math.floor(place / 7) * step}
              y={top + (place % 7) * step}
              width={cell}
              height={cell}
              rx={3}
              fill={colourOf(day)}
              stroke="var(--chart-cell-edge)"
              onKeyDown={onKeyDown}
              onFocus={() => {
                setCurrent(place);
                setPointed(day);
              }}
              onMouseEnter={() => setPointed(day)}
            />
          ))}
        </svg>
      </Box>
      <Text size="sm" mt={4} {...(pointed ? {} : { c: 'dimmed' })} aria-hidden>
        {pointed ? inWords(pointed) : 'Point at a day to read it'}
      </Text>
    </>
  );
}

const label = { fontSize: '0.75rem', fill: 'var(--mantine-color-dimmed)' } as const;

const inWords = ({ date, minutes, answers }: Day): string =>
  answers === 0
    ? `${dayInWords(date)}: no study`
    : `${dayInWords(date)}: ${minutesInWords(minutes)}, ${count(answers, 'answer', 'answers')}`;

const colourOf = ({ minutes, answers }: Day): string =>
  answers === 0
    ? 'var(--share-none)'
    : (classes.findLast(({ from }) => minutes >= from)?.colour ?? classes[0].colour);

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Months by the week in which their first Monday is, as far as the names don't meet. */
function monthsOf(calendar: Calendar): readonly { readonly name: string; readonly week: number }[] {
  const months: { name: string; week: number }[] = [];
  for (let place = 0; place < calendar.length; place += 7) {
    const name = monthNames[Number(calendar[place]?.date.slice(5, 7)) - 1] ?? '';
    const last = months.at(-1);
    if (last?.name === name) continue;
    const week = place / 7;
    if (last && week - last.week < weeksOfLabel) months.pop();
    months.push({ name, week });
  }
  return months;
}

function finding(studied: Calendar, calendar: Calendar): string {
  const minutes = studied.reduce((sum, day) => sum + day.minutes, 0);
  const weeks = Math.ceil(calendar.length / 7);
  return `Studied on ${count(studied.length, 'day', 'days')} in ${weeks} weeks, ${minutesInWords(minutes)} in all.`;
}
