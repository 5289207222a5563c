import { Box, Text } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../core/contract/calls.ts';
import { weekdayOf } from '../../core/day.ts';
import { formats, t } from '../app/words.ts';
import { ChartCard } from '../components/chart-card.tsx';
import { inDigits, minutesInWords } from '../components/words.ts';
import type { LegendEntry } from './legend.tsx';
import { dayInWords } from './look.ts';
import { useRoving } from './use-roving.ts';

type Calendar = Output<'coverage.get'>['calendar'];
type Day = Calendar[number];

const cell = 22;
const step = cell + 3;
const left = 34;
const top = 18;
/** A label is wider than a week. */
const weeksOfLabel = 3;
const rowsNamed = [0, 2, 4, 6] as const;

/** Lower bounds of the minutes of a class. */
const classes = [
  { from: 0, colour: 'var(--share-1)' },
  { from: 15, colour: 'var(--share-2)' },
  { from: 30, colour: 'var(--share-3)' },
  { from: 60, colour: 'var(--share-4)' },
] as const;

/** Study day by day, a column a week. */
export function CalendarChart(props: {
  readonly calendar: Calendar;
  /** The days it is narrowed to. */
  readonly lastDays: number | null;
  readonly nothing: string | undefined;
}) {
  const { calendar, lastDays, nothing } = props;
  const studied = calendar.filter(({ answers }) => answers > 0);
  return (
    <ChartCard
      name={t('charts.calendar.name')}
      finding={finding(studied, calendar, lastDays)}
      table={{
        columns: [
          { name: t('charts.day'), holds: 'days' },
          t('charts.calendar.columns.minutes'),
          t('charts.calendar.columns.answers'),
        ],
        rows: studied.map(({ date, minutes, answers }) => [
          date,
          Math.round(minutes * 10) / 10,
          answers,
        ]),
      }}
      legend={legend()}
      empty={studied.length === 0 ? (nothing ?? t('charts.calendar.noAnswers')) : undefined}
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
  const { firstWeekday, weekday } = formats();
  const before = daysBefore(calendar);
  const weeks = Math.ceil((before + calendar.length) / 7);
  return (
    <>
      <Box style={{ overflowX: 'auto' }}>
        <svg
          ref={root}
          width={left + weeks * step}
          height={top + 7 * step}
          role="group"
          aria-label={t('charts.calendar.drawing')}
          style={{ display: 'block' }}
        >
          {rowsNamed.map((row) => (
            <text key={row} {...label} x={0} y={top + row * step + 15}>
              {weekday((firstWeekday + row) % 7)}
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
              x={left + Math.floor((before + place) / 7) * step}
              y={top + ((before + place) % 7) * step}
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
        {pointed ? inWords(pointed) : t('charts.calendar.pointAtOne')}
      </Text>
    </>
  );
}

/** Days of the first week that come before the first day shown. */
function daysBefore([first]: Calendar): number {
  return first ? (weekdayOf(first.date) - formats().firstWeekday + 7) % 7 : 0;
}

const label = { fontSize: '0.75rem', fill: 'var(--mantine-color-dimmed)' } as const;

const inWords = ({ date, minutes, answers }: Day): string =>
  answers === 0
    ? t('charts.calendar.noStudy', { day: dayInWords(date) })
    : t('charts.calendar.study', {
        count: answers,
        day: dayInWords(date),
        time: minutesInWords(minutes),
      });

const colourOf = ({ minutes, answers }: Day): string =>
  answers === 0
    ? 'var(--share-none)'
    : (classes.findLast(({ from }) => minutes >= from)?.colour ?? classes[0].colour);

function legend(): readonly LegendEntry[] {
  const nameOf = (place: number): string => {
    const from = classes[place]?.from ?? 0;
    const to = classes[place + 1]?.from;
    if (to === undefined) return t('charts.range.atLeast', { from: inDigits(from) });
    return from === 0
      ? t('charts.range.under', { to: minutesInWords(to) })
      : t('charts.range.between', { from: inDigits(from), to: inDigits(to) });
  };
  return [
    { name: t('charts.calendar.none'), colour: 'var(--share-none)' },
    ...classes.map(({ colour }, place): LegendEntry => ({ colour, name: nameOf(place) })),
  ];
}

/** Months by the week whose first day is their first, as far as the names don't meet. */
function monthsOf(calendar: Calendar): readonly { readonly name: string; readonly week: number }[] {
  const months: { name: string; week: number }[] = [];
  const before = daysBefore(calendar);
  for (let week = 0; 7 * week - before < calendar.length; week += 1) {
    const first = calendar[Math.max(0, 7 * week - before)];
    if (!first) continue;
    const name = formats().day(first.date, 'month');
    const last = months.at(-1);
    if (last?.name === name) continue;
    if (last && week - last.week < weeksOfLabel) months.pop();
    months.push({ name, week });
  }
  return months;
}

function finding(studied: Calendar, calendar: Calendar, lastDays: number | null): string {
  const minutes = studied.reduce((sum, day) => sum + day.minutes, 0);
  if (lastDays !== null)
    return t('charts.calendar.findingOfDays', {
      count: studied.length,
      days: lastDays,
      time: minutesInWords(minutes),
    });
  const weeks = Math.ceil(calendar.length / 7);
  return t('charts.calendar.finding', {
    count: studied.length,
    weeks,
    time: minutesInWords(minutes),
  });
}
