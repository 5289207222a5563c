import { Badge, Card, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { format, parseISO } from 'date-fns';
import type { Output } from '../../../core/contract/calls.ts';
import type { Grade } from '../../../core/memory/index.ts';
import { useAnswer } from '../../api.ts';
import { RecallChart } from '../../charts/recall-chart.tsx';
import { Answered } from '../../components/screen.tsx';
import { count, gradeInWords, percent } from '../../components/words.ts';
import { Section } from './section.tsx';

type Record = Output<'content.record'>;

const gradeColours: Readonly<globalThis.Record<Grade, string>> = {
  1: 'red',
  2: 'orange',
  3: 'indigo',
  4: 'teal',
};

/** How the question went, and how well it will be known up to the interview. */
export function QuestionRecord({ id }: { readonly id: string }) {
  const outlook = useAnswer('outlook.get', {});
  const sessions = (outlook.data?.days ?? [])
    .filter(({ items }) => items.some(({ questionId }) => questionId === id))
    .map(({ date }) => date)
    .slice(0, 60);
  const record = useAnswer('content.record', { id, sessions });
  return (
    <Section title="Your record">
      <Answered query={record}>
        {(answer) => (
          <SimpleGrid type="container" cols={{ base: 1, '620px': 2 }} spacing="md">
            <Recall record={answer} sessions={sessions} />
            <Grades grades={answer.grades} />
          </SimpleGrid>
        )}
      </Answered>
    </Section>
  );
}

function Recall({
  record,
  sessions,
}: {
  readonly record: Record;
  readonly sessions: readonly string[];
}) {
  const { curve, grades, isToInterview } = record;
  const last = curve.at(-1);
  const when = isToInterview ? 'at the interview' : 'in a month';
  if (!last || (grades.length === 0 && sessions.length === 0)) {
    return (
      <Card withBorder padding="md">
        <Text fw={600}>Not seen yet</Text>
        <Text size="sm" c="dimmed">
          {isToInterview
            ? 'No day before the interview has room for it. Drill it now, or give the plan more minutes.'
            : 'Once you have answered it, its recall is drawn here.'}
        </Text>
      </Card>
    );
  }
  const hasSessions = sessions.length > 0;
  return (
    <Card withBorder padding="md">
      <Text fw={600}>
        {percent(hasSessions ? last.planned : last.alone)} recall expected {when}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {hasSessions
          ? `${percent(last.alone)} without the ${count(sessions.length, 'session', 'sessions')} planned: ${sessions
              .slice(0, 4)
              .map((day) => format(parseISO(day), 'EEE d MMM'))
              .join(', ')}${sessions.length > 4 ? ' …' : ''}`
          : 'No further session is planned'}
      </Text>
      <RecallChart curve={curve} hasSessions={hasSessions} />
    </Card>
  );
}

function Grades({ grades }: Pick<Record, 'grades'>) {
  if (grades.length === 0) return null;
  const newest = grades.toReversed();
  return (
    <Card withBorder padding="md">
      <Text fw={600} mb="xs">
        {count(grades.length, 'answer', 'answers')} so far
      </Text>
      <Stack
        component="ol"
        gap={6}
        p={0}
        m={0}
        mah={250}
        tabIndex={0}
        aria-label="Grades, newest first"
        style={{ overflowY: 'auto', listStyle: 'none' }}
      >
        {newest.map(({ on, grade }, place) => (
          <Group
            component="li"
            // Two answers of a day with one grade differ by nothing but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            justify="space-between"
          >
            <Text size="sm">{format(parseISO(on), 'EEE d MMM yyyy')}</Text>
            <Badge variant="dot" color={gradeColours[grade]}>
              {gradeInWords(grade)}
            </Badge>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
