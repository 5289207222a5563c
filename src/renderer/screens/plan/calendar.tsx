import { Card, Group, Stack, Text } from '@mantine/core';
import { Calendar } from '@mantine/dates';
import { IconFlag, IconMicrophone } from '@tabler/icons-react';
import { differenceInCalendarMonths, parseISO } from 'date-fns';
import { useState } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import type { Plan } from '../../../core/study/plan.ts';
import { t } from '../../app/words.ts';
import { DayCell, dayLabel } from './day-cell.tsx';
import { DayDrawer } from './day-drawer.tsx';
import { MovedSessions } from './moved-sessions.tsx';
import './plan.css';

type Outlook = NonNullable<Output<'outlook.get'>>;

const mostMonthsAtOnce = 3;
const monthsFrom = (first: string, last: string): number =>
  differenceInCalendarMonths(parseISO(last), parseISO(first)) + 1;

/** Every day up to the interview with its load; a day opens its sessions. */
export function PlanCalendar(props: { readonly outlook: Outlook; readonly plan: Plan }) {
  const { outlook, plan } = props;
  const { days, interviews } = outlook;
  const [opened, setOpened] = useState<string | null>(null);
  const byDate = new Map<string, Outlook['days'][number]>(days.map((day) => [day.date, day]));
  const namesOn = (date: string): readonly string[] =>
    interviews.flatMap(({ day, name }) => (day === date ? [name] : []));
  const first = days[0]?.date ?? '';
  const last = days.at(-1)?.date ?? first;
  const openedDay = opened === null ? undefined : byDate.get(opened);
  return (
    <Stack gap="lg">
      <Card withBorder padding="md">
        <Calendar
          className="plan-calendar"
          fullWidth
          maxLevel="month"
          numberOfColumns={Math.min(mostMonthsAtOnce, monthsFrom(first, last))}
          columnsToScroll={1}
          hideOutsideDates
          defaultDate={first}
          minDate={first}
          maxDate={last}
          weekdayFormat="ddd"
          ariaLabels={{
            nextMonth: t('plan.calendar.nextMonth'),
            previousMonth: t('plan.calendar.previousMonth'),
          }}
          getDayAriaLabel={(date) => dayLabel(date, byDate.get(date), first, namesOn(date))}
          getDayProps={(date) => ({
            onClick: () => setOpened(date),
            'data-is-today': date === first || undefined,
            'data-is-interview': namesOn(date).length > 0 || undefined,
          })}
          renderDay={(date) => (
            <DayCell date={date} day={byDate.get(date)} isInterview={namesOn(date).length > 0} />
          )}
        />
        <Legend />
      </Card>
      <MovedSessions moved={outlook.moved} planId={plan.id} />
      <DayDrawer
        day={openedDay}
        outlook={outlook}
        plan={plan}
        interviewNames={namesOn(opened ?? '')}
        onClose={() => setOpened(null)}
      />
    </Stack>
  );
}

function Legend() {
  return (
    <Group gap="lg" mt="sm" px={4}>
      <Group gap={6} aria-hidden>
        <span className="load-bar legend-bar">
          <span className="load-bar-fill" style={{ width: '60%' }} />
        </span>
        <Text size="sm" c="dimmed">
          {t('plan.calendar.planned')}
        </Text>
      </Group>
      <Group gap={6} aria-hidden>
        <IconMicrophone size={14} />
        <Text size="sm" c="dimmed">
          {t('plan.calendar.mock')}
        </Text>
      </Group>
      <Group gap={6} aria-hidden>
        <IconFlag size={14} />
        <Text size="sm" c="dimmed">
          {t('plan.calendar.interview')}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t('plan.calendar.help')}
      </Text>
    </Group>
  );
}
