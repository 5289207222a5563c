import {
  Alert,
  Anchor,
  Badge,
  Button,
  Card,
  Group,
  Progress,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { MissedDays } from '../../components/missed-days.tsx';
import { DrillUnderWay } from '../../components/drill-under-way.tsx';
import { Rich } from '../../components/rich.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { useStartDrill } from '../../components/use-start-drill.ts';
import {
  daysLeftInWords,
  inWords,
  languageOfQuestions,
  minutesInWords,
  percent,
  reasonInWords,
} from '../../components/words.ts';
import { NoPlan } from './no-plan.tsx';

// The library of charts is read after the first paint.
const AheadChart = lazy(async () => ({
  default: (await import('../../charts/ahead-chart.tsx')).AheadChart,
}));

type Plan = Output<'plans.list'>['plans'][number];
type Today = NonNullable<Output<'today.get'>>;

export function TodayScreen() {
  const plans = useAnswer('plans.list', {});
  return (
    <Answered query={plans}>
      {({ plans: all, currentPlanId }) => {
        const plan = all.find(({ id }) => id === currentPlanId);
        return plan ? <PlanToday plan={plan} /> : <NoPlan />;
      }}
    </Answered>
  );
}

/** Its heading is there at once: what is to be done today takes seconds where there is much to plan. */
function PlanToday({ plan }: { readonly plan: Plan }) {
  const query = useAnswer('today.get', {});
  const when = t('today.interviewAt', { when: inWords(plan.interviewAt, plan.timeZone) });
  // Null until a plan that has just been made is known there.
  const today = query.data ?? null;
  const isToCome = today !== null && !today.interviewIsOver;
  return (
    <Stack gap="lg">
      <ScreenHeading
        title={plan.name}
        subtitle={isToCome ? `${when} · ${daysLeftInWords(today.daysLeft)}` : when}
      />
      <Answered query={query}>
        {(answer) => {
          if (answer === null) return null;
          if (!answer.interviewIsOver) return <TodayPlan today={answer} />;
          return (
            <>
              <DrillUnderWay />
              <InterviewOver />
            </>
          );
        }}
      </Answered>
    </Stack>
  );
}

function InterviewOver() {
  return (
    <Alert color="orange" title={t('today.over.title')}>
      <Rich text={t('today.over.text')} parts={{ a: <Anchor component={Link} to="/plan" /> }} />
    </Alert>
  );
}

function TodayPlan({ today }: { readonly today: Today }) {
  const planned = today.items.reduce((total, item) => total + item.minutes, 0);
  const outlook = useAnswer('outlook.glance', {}).data;
  return (
    <>
      {outlook?.missed ? <MissedDays missed={outlook.missed} /> : null}
      {outlook?.isMockToday ? (
        <Alert color="indigo" title={t('today.mock.title')}>
          {t('today.mock.text')}
        </Alert>
      ) : null}
      <Card withBorder padding="lg">
        <Group justify="space-between" align="center">
          <div>
            <Text fz={22} fw={650}>
              {today.items.length > 0
                ? t('today.toDo', { time: minutesInWords(planned), mix: mix(today) })
                : nothingToDo(today)}
            </Text>
            <Text c="dimmed">{doneInWords(today)}</Text>
          </div>
          <DrillButton today={today} />
        </Group>
        <Progress
          mt="md"
          value={today.budget > 0 ? Math.min(100, (100 * today.minutesDone) / today.budget) : 0}
          aria-label={t('today.progress')}
        />
        {outlook ? (
          <Text size="sm" mt="sm">
            <Rich
              text={t('today.recall', { recall: percent(outlook.forecast.mean) })}
              parts={{ a: <Anchor component={Link} to="/plan" inherit underline="always" /> }}
            />
          </Text>
        ) : null}
      </Card>
      {today.leftOut > 0 ? (
        <Alert color="orange" title={t('today.leftOut.title', { count: today.leftOut })}>
          <Rich
            text={t('today.leftOut.text')}
            parts={{ a: <Anchor component={Link} to="/plan" inherit /> }}
          />
        </Alert>
      ) : null}
      {today.items.length > 0 ? <Queue today={today} /> : null}
      <Suspense fallback={<Skeleton h={235} aria-busy />}>
        <AheadChart days={today.ahead} />
      </Suspense>
    </>
  );
}

function mix(today: Today): string {
  const fresh = today.items.filter(({ kind }) => kind === 'new').length;
  const reviews = today.items.length - fresh;
  return [
    reviews > 0 ? t('common.mixReviews', { count: reviews }) : '',
    fresh > 0 ? t('common.mixNew', { count: fresh }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function doneInWords({ minutesDone, budget, answersToday }: Today): string {
  const values = { done: minutesInWords(minutesDone), budget: minutesInWords(budget) };
  return answersToday > 0
    ? t('today.minutesDoneWithAnswers', { ...values, count: answersToday })
    : t('today.minutesDone', values);
}

const nothingToDo = (today: Today): string => {
  if (today.budget === 0) return t('today.dayOff');
  return today.answersToday > 0 ? t('today.done') : t('today.nothingDue');
};

function DrillButton({ today }: { readonly today: Today }) {
  const drill = useAnswer('drills.current', {});
  const { start, isPending } = useStartDrill();
  const left = drill.data?.queue.length ?? 0;
  if (left > 0) {
    return (
      <Button size="md" component={Link} to="/drill">
        {t('today.underWay.resume', { count: left })}
      </Button>
    );
  }
  if (today.items.length === 0) return null;
  return (
    <Button size="md" loading={isPending} onClick={() => start({})}>
      {t('today.start')}
    </Button>
  );
}

function Queue({ today }: { readonly today: Today }) {
  return (
    <section>
      <Title order={2} fz={18} mb="xs">
        {t('today.queue')}
      </Title>
      <Card withBorder padding={4}>
        {today.items.map((item) => (
          <Link key={item.questionId} to={`/questions/${item.questionId}`} className="link-row">
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text lineClamp={1} lang={languageOfQuestions}>
                  {item.title}
                </Text>
                <Text size="sm" c="dimmed">
                  {[
                    item.topicTitle,
                    reasonInWords(item),
                    ...(item.onlyFor === null
                      ? []
                      : [t('plan.session.onlyFor', { name: item.onlyFor })]),
                  ].join(' · ')}
                </Text>
              </div>
              <Badge
                variant="light"
                color={item.kind === 'new' ? 'indigo' : 'gray'}
                style={{ flexShrink: 0 }}
              >
                {t(`plan.session.kinds.${item.kind}`)}
              </Badge>
            </Group>
          </Link>
        ))}
      </Card>
    </section>
  );
}
