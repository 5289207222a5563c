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
import { formats, t } from '../../app/words.ts';
import { useStartDrill } from '../../components/use-start-drill.ts';
import {
  gradeInWords,
  inDigits,
  languageOfQuestions,
  minutesInWords,
  percent,
} from '../../components/words.ts';
import { InterviewReport } from './interview-report.tsx';
import { takeBack } from './take-back.ts';
import { useDrillKeys } from './use-drill-keys.ts';

const grades = [1, 2, 3, 4] as const;

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
        <Alert color="red" title={t('drill.summary.notEnded')}>
          <Stack align="flex-start">
            {error.message}
            <Button onClick={() => mutate({ drillId })}>{t('drill.summary.tryAgain')}</Button>
          </Stack>
        </Alert>
      ) : (
        <Loader role="status" aria-busy aria-label={t('drill.loading')} />
      )}
    </Center>
  );
}

function Summary(props: {
  readonly summary: DrillSummary;
  readonly onUndoGrade: (() => void) | null;
}) {
  const { summary, onUndoGrade } = props;
  const { kind, grades: answers, interview } = summary;
  const title = t(kind === 'mock' ? 'drill.summary.interviewOver' : 'drill.summary.over');
  // The focus goes to the way on, far below it.
  useEffect(() => announce(t('drill.announce.over', { title })), [title]);
  return (
    <Stack maw={720} w="100%" gap="lg">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>{title}</Title>
          <Text fz="lg">{doneInWords(summary)}</Text>
        </div>
        {onUndoGrade ? (
          <Button size="compact-sm" color="gray" variant="subtle" onClick={onUndoGrade}>
            {t('drill.frame.undo')} <Kbd ml={6}>{describeShortcut('undo').keys.join(' + ')}</Kbd>
          </Button>
        ) : null}
      </Group>
      <Group grow>
        {grades.map((grade) => (
          <Figure
            key={grade}
            label={gradeInWords(grade)}
            value={inDigits(answers[grade - 1] ?? 0)}
          />
        ))}
      </Group>
      <Rapid rapid={summary.rapid} />
      <Recall summary={summary} />
      {interview ? <InterviewReport interview={interview} /> : null}
      <SureAndMissed questions={summary.sureAndMissed} />
      <Missed missed={summary.missed} />
      <Group>
        <Button component={Link} to="/today" size="md" autoFocus>
          {t('drill.summary.toToday')}
        </Button>
        <Button component={Link} to="/drills" size="md" variant="default">
          {t('drill.summary.another')}
        </Button>
        <Button component={Link} to="/coverage" size="md" variant="default">
          {t('drill.summary.coverage')}
        </Button>
      </Group>
    </Stack>
  );
}

function doneInWords({ questions, minutes, hesitationSeconds }: DrillSummary): string {
  const done = {
    questions: t('drill.summary.questions', { count: questions }),
    time: minutesInWords(Math.max(0.1, minutes)),
  };
  if (hesitationSeconds === null) return t('drill.summary.done', done);
  if (hesitationSeconds < 1) return t('drill.summary.doneAtOnce', done);
  return t('drill.summary.doneInSeconds', { ...done, seconds: Math.round(hesitationSeconds) });
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
      <Figure label={t('drill.summary.bestStreak')} value={inDigits(rapid.bestStreak)} />
      <Figure
        label={t('drill.summary.pace')}
        value={
          rapid.secondsEach === null
            ? '–'
            : t('drill.summary.secondsEach', { seconds: Math.round(rapid.secondsEach) })
        }
      />
      <Figure label={t('drill.summary.outOfTime')} value={inDigits(rapid.timedOut)} />
    </SimpleGrid>
  );
}

/** Recall by topic, and what the drill did to the forecast. */
function Recall({ summary: { topics, recall } }: { readonly summary: DrillSummary }) {
  return (
    <Card withBorder padding="lg">
      {recall ? (
        <Text fw={600} mb="xs">
          {forecastInWords(recall)}
        </Text>
      ) : null}
      <Text size="sm" c="dimmed" mb={4}>
        {t('drill.summary.firstTry')}
      </Text>
      {topics.map(({ topicId, title, questions, recalled }) => (
        <Group key={topicId} justify="space-between" py={2}>
          <Text lang={languageOfQuestions}>{title}</Text>
          <Text>{t('drill.summary.recalledOf', { recalled, questions })}</Text>
        </Group>
      ))}
    </Card>
  );
}

function forecastInWords({ before, after }: NonNullable<DrillSummary['recall']>): string {
  const shares = { before: percent(before), after: percent(after) };
  const points = Math.round((after - before) * 1000) / 10;
  if (points === 0) return t('drill.summary.forecastSame', shares);
  const change = `${points > 0 ? '+' : '−'}${formats().number(Math.abs(points), 1)}`;
  return t('drill.summary.forecast', { ...shares, change, count: Math.abs(points) });
}

/** What one was wrong about without a doubt is corrected best when it is noticed. */
function SureAndMissed({ questions }: { readonly questions: DrillSummary['sureAndMissed'] }) {
  if (questions.length === 0) return null;
  return (
    <section>
      <Title order={2} fz={18} mb="xs">
        {t('drill.summary.sureAndMissed')}
      </Title>
      <Card withBorder padding={4}>
        {questions.map(({ questionId, title }) => (
          <Link key={questionId} to={`/questions/${questionId}`} className="link-row">
            <Text lang={languageOfQuestions}>{title}</Text>
          </Link>
        ))}
      </Card>
    </section>
  );
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
          {t('drill.summary.worth')}
        </Title>
        <Button variant="default" loading={isPending} onClick={() => start({ questionIds })}>
          {t('drill.summary.drillThese', { count: questionIds.length })}
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
              <span lang={languageOfQuestions}>{keyPoint}</span>
              {times > 1 ? ` ${t('drill.summary.times', { count: times })}` : ''}
            </Text>
            <Text size="sm" c="dimmed" lang={languageOfQuestions}>
              {title}
            </Text>
          </Link>
        ))}
      </Card>
      {missed.length > missedShown ? (
        <Text size="sm" c="dimmed" mt={4}>
          {t('drill.summary.more', { count: missed.length - missedShown })}
        </Text>
      ) : null}
    </section>
  );
}
