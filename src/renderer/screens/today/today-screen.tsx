import {
  Alert,
  Anchor,
  Badge,
  Button,
  Card,
  Group,
  Progress,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { Link } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer } from '../../api.ts';
import { AheadChart } from '../../charts/ahead-chart.tsx';
import { MissedDays } from '../../components/missed-days.tsx';
import { DrillUnderWay } from '../../components/drill-under-way.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { useStartDrill } from '../../components/use-start-drill.ts';
import {
  count,
  daysLeftInWords,
  inWords,
  minutesInWords,
  percent,
  reasonInWords,
} from '../../components/words.ts';
import { NoPlan } from './no-plan.tsx';

type Today = NonNullable<Output<'today.get'>>;

export function TodayScreen() {
  const today = useAnswer('today.get', {});
  const plans = useAnswer('plans.list', {});
  return (
    <Answered query={today}>
      {(answer) => {
        const plan = plans.data?.plans.find(({ id }) => id === plans.data.currentPlanId);
        if (answer === null || !plan) return <NoPlan />;
        const when = `Interview ${inWords(plan.interviewAt, plan.timeZone)}`;
        return (
          <Stack gap="lg">
            <ScreenHeading
              title={plan.name}
              subtitle={
                answer.interviewIsOver ? when : `${when} · ${daysLeftInWords(answer.daysLeft)}`
              }
            />
            {answer.interviewIsOver ? <DrillUnderWay /> : null}
            {answer.interviewIsOver ? <InterviewOver /> : <TodayPlan today={answer} />}
          </Stack>
        );
      }}
    </Answered>
  );
}

function InterviewOver() {
  return (
    <Alert color="orange" title="This interview is over">
      Its date has passed, so there is nothing to plan towards. Your answers and notes are kept.{' '}
      <Anchor component={Link} to="/plan">
        Set a new date or make another plan
      </Anchor>
      , or drill any question from the Questions screen.
    </Alert>
  );
}

function TodayPlan({ today }: { readonly today: Today }) {
  const planned = today.items.reduce((total, item) => total + item.minutes, 0);
  const outlook = useAnswer('outlook.get', {}).data;
  return (
    <>
      {outlook?.missed ? <MissedDays missed={outlook.missed} /> : null}
      {outlook?.days[0]?.isMock ? (
        <Alert color="indigo" title="A mock interview today">
          Take today’s questions in one sitting, aloud and without looking anything up.
        </Alert>
      ) : null}
      <Card withBorder padding="lg">
        <Group justify="space-between" align="center">
          <div>
            <Text fz={22} fw={650}>
              {today.items.length > 0
                ? `${minutesInWords(planned)} to do: ${mix(today)}`
                : nothingToDo(today)}
            </Text>
            <Text c="dimmed">
              {minutesInWords(today.minutesDone)} of {minutesInWords(today.budget)} done today
              {today.answersToday > 0 ? `, ${count(today.answersToday, 'answer', 'answers')}` : ''}
            </Text>
          </div>
          <DrillButton today={today} />
        </Group>
        <Progress
          mt="md"
          value={today.budget > 0 ? Math.min(100, (100 * today.minutesDone) / today.budget) : 0}
          aria-label="Minutes done of today’s budget"
        />
        {outlook ? (
          <Text size="sm" mt="sm">
            Expected recall on the day: {percent(outlook.forecast.mean)}, if you keep to the plan.{' '}
            <Anchor component={Link} to="/plan" inherit underline="always">
              How ready you will be
            </Anchor>
          </Text>
        ) : null}
      </Card>
      {today.leftOut > 0 ? (
        <Alert
          color="orange"
          title={`${count(today.leftOut, 'question does', 'questions do')} not fit before the interview`}
        >
          No day has minutes left for them, or the others add more recall for each minute.{' '}
          <Anchor component={Link} to="/plan" inherit>
            See which ones and why, or make room
          </Anchor>
          .
        </Alert>
      ) : null}
      {today.items.length > 0 ? <Queue today={today} /> : null}
      <AheadChart days={today.ahead} />
    </>
  );
}

function mix(today: Today): string {
  const fresh = today.items.filter(({ kind }) => kind === 'new').length;
  const reviews = today.items.length - fresh;
  return [reviews > 0 ? count(reviews, 'review', 'reviews') : '', fresh > 0 ? `${fresh} new` : '']
    .filter(Boolean)
    .join(', ');
}

const nothingToDo = (today: Today): string => {
  if (today.budget === 0) return 'A day off';
  return today.answersToday > 0 ? 'Done for today' : 'Nothing is due today';
};

function DrillButton({ today }: { readonly today: Today }) {
  const drill = useAnswer('drills.current', {});
  const { start, isPending } = useStartDrill();
  const left = drill.data?.queue.length ?? 0;
  if (left > 0) {
    return (
      <Button size="md" component={Link} to="/drill">
        Resume the drill ({left} left)
      </Button>
    );
  }
  if (today.items.length === 0) return null;
  return (
    <Button size="md" loading={isPending} onClick={() => start({})}>
      Start the drill
    </Button>
  );
}

function Queue({ today }: { readonly today: Today }) {
  return (
    <section>
      <Title order={2} fz={18} mb="xs">
        Today’s queue
      </Title>
      <Card withBorder padding={4}>
        {today.items.map((item) => (
          <Link key={item.questionId} to={`/questions/${item.questionId}`} className="link-row">
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text lineClamp={1}>{item.title}</Text>
                <Text size="sm" c="dimmed">
                  {item.topicTitle} · {reasonInWords(item)}
                  {item.onlyFor === null ? '' : ` · for “${item.onlyFor}”`}
                </Text>
              </div>
              <Badge variant="light" color={item.kind === 'new' ? 'indigo' : 'gray'}>
                {item.kind}
              </Badge>
            </Group>
          </Link>
        ))}
      </Card>
    </section>
  );
}
