import { Button, Card, Progress, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { assertNever } from '../../../core/assert-never.ts';
import type { Output } from '../../../core/contract/calls.ts';
import { nextStep, type NextStep } from '../../../core/coverage/next-step.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { useStartDrill } from '../../components/use-start-drill.ts';
import { inDigits, minutesInWords, percent } from '../../components/words.ts';

interface OverviewProps {
  readonly study: Output<'coverage.study'>;
  /** Null without a plan whose interview is still to come. */
  readonly outlook: Output<'outlook.glance'>;
}

/** Days left, what to expect, this week, and the one thing to do now. */
export function Overview({ study, outlook }: OverviewProps) {
  const { interview, week } = study;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <Figure
        title={t('coverage.daysLeft.title')}
        value={interview && !interview.isOver ? inDigits(interview.daysLeft) : '–'}
      >
        {interview
          ? t(interview.isOver ? 'coverage.daysLeft.isOver' : 'coverage.daysLeft.toCome')
          : t('coverage.daysLeft.noPlan')}
      </Figure>
      <Figure
        title={t('coverage.expected.title')}
        value={outlook ? percent(outlook.forecast.mean) : '–'}
      >
        {outlook
          ? t('coverage.expected.between', {
              low: percent(outlook.forecast.low),
              high: percent(outlook.forecast.high),
            })
          : t('coverage.expected.noPlan')}
      </Figure>
      <Figure title={t('coverage.week.title')} value={minutesInWords(week.minutesDone)}>
        {week.minutesPlanned > 0
          ? t('coverage.week.planned', { time: minutesInWords(week.minutesPlanned) })
          : t('coverage.week.nothingPlanned')}
        <Progress
          mt={6}
          value={week.minutesPlanned > 0 ? (100 * week.minutesDone) / week.minutesPlanned : 0}
          aria-label={t('coverage.week.progress')}
        />
      </Figure>
      <NextCard study={study} outlook={outlook} />
    </SimpleGrid>
  );
}

function Figure(props: {
  readonly title: string;
  readonly value: string;
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
    today: outlook?.minutesToday ?? [],
    leftOut: outlook?.leftOut ?? 0,
  });
  const { text, action } = inWords(step);
  return (
    <Card withBorder padding="md">
      <Text size="sm" c="dimmed">
        {t('coverage.next.title')}
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
  readonly action: { readonly name: string; readonly to: string | null };
}

/** Where each action leads; null starts today's drill. */
const actions = {
  makePlan: '/plan',
  setDate: '/plan',
  resume: '/drill',
  start: null,
  look: '/plan',
  see: '/plan',
} as const;

function inWords(step: NextStep): Words {
  const action = (name: keyof typeof actions): Words['action'] => ({
    name: t(`coverage.next.actions.${name}`),
    to: actions[name],
  });
  switch (step.kind) {
    case 'make-a-plan':
      return { text: t('coverage.next.makePlan'), action: action('makePlan') };
    case 'set-a-new-date':
      return { text: t('coverage.next.setDate'), action: action('setDate') };
    case 'resume-drill':
      return { text: t('coverage.next.resume', { count: step.left }), action: action('resume') };
    case 'study-today': {
      const values = { count: step.items, time: minutesInWords(step.minutes) };
      return { text: t('coverage.next.study', values), action: action('start') };
    }
    case 'find-more-minutes':
      return { text: t('coverage.next.leftOut', { count: step.leftOut }), action: action('look') };
    case 'rest':
      return { text: t('coverage.next.rest'), action: action('see') };
    default:
      return assertNever(step);
  }
}
