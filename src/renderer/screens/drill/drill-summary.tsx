import {
  Alert,
  Button,
  Card,
  Center,
  Group,
  Kbd,
  Loader,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { DrillSummary } from '../../../core/contract/drill-calls.ts';
import { useChange } from '../../api.ts';
import { describeShortcut } from '../../app/shortcuts.ts';
import { announce } from '../../components/announce.tsx';
import { useStartDrill } from '../../components/use-start-drill.ts';
import { count, minutesInWords, percent } from '../../components/words.ts';
import { InterviewReport } from './interview-report.tsx';
import { takeBack } from './take-back.ts';
import { useDrillKeys } from './use-drill-keys.ts';

const gradeNames = ['Again', 'Hard', 'Good', 'Easy'] as const;

/** Ends a drill and shows what came of it. */
export function DrillSummaryScreen(props: {
  readonly drillId: string;
  /** The last grade was taken back: the drill goes on. */
  readonly onTakenBack: () => void;
}) {
  const { drillId, onTakenBack } = props;
  const { mutate, data, error } = useChange('drills.end');
  const ended = useRef(false);
  useEffect(() => {
    // Development renders effects twice, and a drill ends once.
    if (ended.current) return;
    ended.current = true;
    mutate({ drillId });
  }, [drillId, mutate]);
  const questionId = data?.mayTakeBack ?? null;
  const undoGrade =
    questionId === null
      ? null
      : () => void takeBack(drillId, questionId).then((drill) => drill && onTakenBack());
  useDrillKeys({ 'mod+Z': () => undoGrade?.() });
  return (
    <Center mih="100vh" p="xl" component="main">
      {data ? (
        <Summary summary={data} onUndoGrade={undoGrade} />
      ) : error ? (
        <Alert color="red" title="The drill could not be ended">
          <Stack align="flex-start">
            {error.message}
            <Button onClick={() => mutate({ drillId })}>Try again</Button>
          </Stack>
        </Alert>
      ) : (
        <Loader aria-label="Loading" />
      )}
    </Center>
  );
}

function Summary(props: {
  readonly summary: DrillSummary;
  readonly onUndoGrade: (() => void) | null;
}) {
  const { summary, onUndoGrade } = props;
  const { kind, minutes, questions, grades, hesitationSeconds, interview } = summary;
  const title = kind === 'mock' ? 'The interview is over' : 'Well rehearsed';
  // The focus goes to the way on, far below it.
  useEffect(() => announce(`${title}.`), [title]);
  return (
    <Stack maw={720} w="100%" gap="lg">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>{title}</Title>
          <Text fz="lg">
            {count(questions, 'question', 'questions')} in {minutesInWords(Math.max(0.1, minutes))}
            {hesitationSeconds === null
              ? ''
              : `, ${hesitationSeconds < 1 ? 'under a second' : `${Math.round(hesitationSeconds)} s`} to the first word on average`}
          </Text>
        </div>
        {onUndoGrade ? (
          <Button size="compact-sm" color="gray" variant="subtle" onClick={onUndoGrade}>
            Undo last grade <Kbd ml={6}>{describeShortcut('undo').keys.join(' + ')}</Kbd>
          </Button>
        ) : null}
      </Group>
      <Group grow>
        {gradeNames.map((name, place) => (
          <Figure key={name} label={name} value={String(grades[place] ?? 0)} />
        ))}
      </Group>
      <Rapid rapid={summary.rapid} />
      <Recall summary={summary} />
      {interview ? <InterviewReport interview={interview} /> : null}
      <Missed missed={summary.missed} />
      <Group>
        <Button component={Link} to="/today" size="md" autoFocus>
          Back to Today
        </Button>
        <Button component={Link} to="/drills" size="md" variant="default">
          Another drill
        </Button>
        <Button component={Link} to="/coverage" size="md" variant="default">
          See the coverage
        </Button>
      </Group>
    </Stack>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <Card withBorder padding="md">
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fz={24} fw={650}>
        {value}
      </Text>
    </Card>
  );
}

function Rapid({ rapid }: Pick<DrillSummary, 'rapid'>) {
  if (!rapid) return null;
  return (
    <SimpleGrid cols={3}>
      <Figure label="Best streak" value={rapid.bestStreak} />
      <Figure
        label="Pace"
        value={rapid.secondsEach === null ? '–' : `${Math.round(rapid.secondsEach)} s a question`}
      />
      <Figure label="Out of time" value={rapid.timedOut} />
    </SimpleGrid>
  );
}

/** Recall by topic, and what the drill did to the forecast. */
function Recall({ summary: { topics, recall } }: { readonly summary: DrillSummary }) {
  return (
    <Card withBorder padding="lg">
      {recall ? (
        <Text fw={600} mb="xs">
          Forecast for the interview: {percent(recall.before)} → {percent(recall.after)}
          {change(recall)}
        </Text>
      ) : null}
      <Text size="sm" c="dimmed" mb={4}>
        Recalled at the first try
      </Text>
      {topics.map(({ topicId, title, questions, recalled }) => (
        <Group key={topicId} justify="space-between" py={2}>
          <Text>{title}</Text>
          <Text>
            {recalled} of {questions}
          </Text>
        </Group>
      ))}
    </Card>
  );
}

function change({ before, after }: NonNullable<DrillSummary['recall']>): string {
  const points = Math.round((after - before) * 1000) / 10;
  if (points === 0) return ', unchanged';
  return ` (${points > 0 ? '+' : '−'}${Math.abs(points)} points)`;
}

const missedShown = 8;

function Missed({ missed }: Pick<DrillSummary, 'missed'>) {
  const { start, isPending } = useStartDrill();
  if (missed.length === 0) return null;
  const questionIds = [...new Set(missed.map(({ questionId }) => questionId))];
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={2} fz={18}>
          Worth another look
        </Title>
        <Button variant="default" loading={isPending} onClick={() => start({ questionIds })}>
          {questionIds.length === 1
            ? 'Drill this question now'
            : `Drill these ${questionIds.length} questions now`}
        </Button>
      </Group>
      <Card withBorder padding={4}>
        {missed.slice(0, missedShown).map(({ questionId, title, keyPoint, times }) => (
          <Link
            key={`${questionId}${keyPoint}`}
            to={`/questions/${questionId}`}
            className="link-row"
          >
            <Text>
              {keyPoint}
              {times > 1 ? ` (${times} times)` : ''}
            </Text>
            <Text size="sm" c="dimmed">
              {title}
            </Text>
          </Link>
        ))}
      </Card>
      {missed.length > missedShown ? (
        <Text size="sm" c="dimmed" mt={4}>
          And {count(missed.length - missedShown, 'more key point', 'more key points')}.
        </Text>
      ) : null}
    </section>
  );
}
