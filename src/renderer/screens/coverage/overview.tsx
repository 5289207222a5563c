import { Button, Card, Progress, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { assertNever } from '../../../core/assert-never.ts';
import type { Output } from '../../../core/contract/calls.ts';
import { nextStep, type NextStep } from '../../../core/coverage/next-step.ts';
import { useAnswer } from '../../api.ts';
import { useStartDrill } from '../../components/use-start-drill.ts';
import { count, minutesInWords, percent } from '../../components/words.ts';

interface OverviewProps {
  readonly study: Output<'coverage.study'>;
  /** Null without a plan whose interview is still to come. */
  readonly outlook: Output<'outlook.get'>;
}

/** Days left, what to expect, this week, and the one thing to do now. */
export function Overview({ study, outlook }: OverviewProps) {
  const { interview, week } = study;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <Figure title="Days left" value={interview && !interview.isOver ? interview.daysLeft : '–'}>
        {interview
          ? interview.isOver
            ? 'The interview is over'
            : 'to the interview'
          : 'No plan yet'}
      </Figure>
      <Figure title="Expected on the day" value={outlook ? percent(outlook.forecast.mean) : '–'}>
        {outlook
          ? `${percent(outlook.forecast.low)} to ${percent(outlook.forecast.high)}, if you keep to the plan`
          : 'Needs a plan with a date to come'}
      </Figure>
      <Figure title="This week" value={minutesInWords(week.minutesDone)}>
        {week.minutesPlanned > 0
          ? `done of ${minutesInWords(week.minutesPlanned)} planned`
          : 'done, nothing planned'}
        <Progress
          mt={6}
          value={week.minutesPlanned > 0 ? (100 * week.minutesDone) / week.minutesPlanned : 0}
          aria-label="Minutes done of those planned this week"
        />
      </Figure>
      <NextCard study={study} outlook={outlook} />
    </SimpleGrid>
  );
}

function Figure(props: {
  readonly title: string;
  readonly value: string | number;
  readonly children: ReactNode;
}) {
  return (
    <Card withBorder padding="md">
      <Text size="sm" c="dimmed">
        {props.title}
      </Text>
      <Text fz={26} fw={650} lh={1.3}>
        {props.value}
      </Text>
      <Text size="sm" c="dimmed" component="div">
        {props.children}
      </Text>
    </Card>
  );
}

function NextCard({ study, outlook }: OverviewProps) {
  const drill = useAnswer('drills.current', {});
  const { start, isPending } = useStartDrill();
  const step = nextStep({
    plan: study.interview,
    cardsLeft: drill.data?.queue.length ?? 0,
    today: outlook?.days[0]?.items.map(({ minutes }) => minutes) ?? [],
    leftOut: outlook?.leftOut.length ?? 0,
  });
  const { text, action } = inWords(step);
  return (
    <Card withBorder padding="md">
      <Text size="sm" c="dimmed">
        Do now
      </Text>
      <Text fw={600} size="sm" mb={8} style={{ flex: 1 }}>
        {text}
      </Text>
      {action.to === null ? (
        <Button size="compact-md" px="xs" loading={isPending} onClick={() => start({})}>
          {action.name}
        </Button>
      ) : (
        <Button size="compact-md" px="xs" component={Link} to={action.to}>
          {action.name}
        </Button>
      )}
    </Card>
  );
}

interface Words {
  readonly text: string;
  /** Where it leads; null starts today's drill. */
  readonly action: { readonly name: string; readonly to: string | null };
}

function inWords(step: NextStep): Words {
  switch (step.kind) {
    case 'make-a-plan':
      return { text: 'Say when the interview is.', action: { name: 'Make a plan', to: '/plan' } };
    case 'set-a-new-date':
      return {
        text: 'This interview is over. Is there another?',
        action: { name: 'Set a new date', to: '/plan' },
      };
    case 'resume-drill':
      return {
        text: `A drill is under way, ${count(step.left, 'card', 'cards')} left.`,
        action: { name: 'Resume the drill', to: '/drill' },
      };
    case 'study-today':
      return {
        text: `${count(step.items, 'question', 'questions')} today, ${minutesInWords(step.minutes)}.`,
        action: { name: 'Start the drill', to: null },
      };
    case 'find-more-minutes':
      return {
        text: `Done for today. ${count(step.leftOut, 'question does', 'questions do')} not fit before the interview.`,
        action: { name: 'Look at the plan', to: '/plan' },
      };
    case 'rest':
      return { text: 'Nothing more to do today.', action: { name: 'See the plan', to: '/plan' } };
    default:
      return assertNever(step);
  }
}
