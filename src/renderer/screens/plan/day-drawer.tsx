import { Badge, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import type { Plan } from '../../../core/study/plan.ts';
import { t } from '../../app/words.ts';
import {
  dayInFull,
  dayInWords,
  listed,
  minutesInWords,
  minutesOf,
} from '../../components/words.ts';
import { DayMinutes } from './day-minutes.tsx';
import { Session } from './session.tsx';

type Outlook = NonNullable<Output<'outlook.get'>>;
type Day = Outlook['days'][number];

/** One day of the plan: its minutes, and its sessions with why they are there. */
export function DayDrawer(props: {
  /** Undefined while it is closed. */
  readonly day: Day | undefined;
  readonly outlook: Outlook;
  readonly plan: Plan;
  readonly interviewNames: readonly string[];
  readonly onClose: () => void;
}) {
  const { day, onClose } = props;
  return (
    <Drawer
      opened={day !== undefined}
      onClose={onClose}
      position="right"
      size={520}
      title={day ? dayInFull(day.date) : ''}
      closeButtonProps={{ 'aria-label': t('plan.day.close') }}
      styles={{ title: { fontSize: 20, fontWeight: 650 } }}
    >
      {day ? <DayInside {...props} day={day} /> : null}
    </Drawer>
  );
}

function DayInside(props: {
  readonly day: Day;
  readonly outlook: Outlook;
  readonly plan: Plan;
  readonly interviewNames: readonly string[];
}) {
  const { day, outlook, plan, interviewNames } = props;
  const own = outlook.interviews.find(({ planId }) => planId === plan.id);
  const isAfter = own !== undefined && day.date > own.day;
  const next = outlook.interviews.find(({ day: on }) => on >= day.date);
  return (
    <Stack gap="lg">
      {day.isMock || interviewNames.length > 0 ? (
        <Group gap="xs">
          {interviewNames.length > 0 ? (
            <Badge variant="light" tt="none">
              {t('plan.day.interview', { names: listed(interviewNames) })}
            </Badge>
          ) : null}
          {day.isMock ? (
            <Badge variant="light" color="gray" tt="none">
              {t('plan.day.mock')}
            </Badge>
          ) : null}
        </Group>
      ) : null}
      {isAfter ? (
        <Text size="sm" c="dimmed">
          {t('plan.day.isAfter', { plan: plan.name, next: next?.name ?? '' })}
        </Text>
      ) : (
        <DayMinutes
          key={`${day.date} ${day.budget}`}
          date={day.date}
          plan={plan}
          budget={day.budget}
        />
      )}
      <section>
        <Title order={3} fz={16}>
          {t('plan.day.sessions')}
        </Title>
        <Text size="sm" c="dimmed" mb="xs">
          {day.items.length === 0
            ? nothingPlanned(day)
            : t('plan.day.planned', { time: minutesInWords(minutesOf(day.items)) })}
        </Text>
        <Stack
          gap={0}
          role="list"
          aria-label={t('plan.day.sessionsOn', { day: dayInWords(day.date) })}
        >
          {day.items.map((item) => (
            <Session
              key={item.questionId}
              item={item}
              date={day.date}
              planId={plan.id}
              days={outlook.days}
            />
          ))}
        </Stack>
      </section>
    </Stack>
  );
}

function nothingPlanned({ budget, isInTime }: Day): string {
  if (budget === 0) return t('plan.day.off');
  return isInTime ? t('plan.day.nothing') : t('plan.day.tooLate');
}
