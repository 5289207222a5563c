import { Badge, Card, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import type { Grade } from '../../../core/memory/index.ts';
import { useAnswer } from '../../api.ts';
import { formats, t } from '../../app/words.ts';
import { RecallChart } from '../../charts/recall-chart.tsx';
import { Answered } from '../../components/screen.tsx';
import { dayInWords, gradeInWords, percent } from '../../components/words.ts';
import { Section } from './section.tsx';

type Record = Output<'outlook.record'>;

const gradeColours: Readonly<globalThis.Record<Grade, string>> = {
  1: 'red',
  2: 'orange',
  3: 'indigo',
  4: 'teal',
};

/** How the question went, and how well it will be known up to the interview. */
export function QuestionRecord({ id }: { readonly id: string }) {
  const record = useAnswer('outlook.record', { id });
  return (
    <Section title={t('questions.record.title')}>
      <Answered query={record}>
        {(answer) => (
          <SimpleGrid type="container" cols={{ base: 1, '620px': 2 }} spacing="md">
            <Recall record={answer} />
            <Grades grades={answer.grades} />
          </SimpleGrid>
        )}
      </Answered>
    </Section>
  );
}

function Recall({ record }: { readonly record: Record }) {
  const { curve, grades, isToInterview, sessions } = record;
  const last = curve.at(-1);
  if (!last || (grades.length === 0 && sessions.length === 0)) {
    return (
      <Card withBorder padding="md">
        <Text fw={600}>{t('questions.record.notSeen')}</Text>
        <Text size="sm" c="dimmed">
          {isToInterview ? t('questions.record.noRoom') : t('questions.record.drawnLater')}
        </Text>
      </Card>
    );
  }
  const hasSessions = sessions.length > 0;
  const recall = percent(hasSessions ? last.planned : last.alone);
  const note = hasSessions
    ? t('questions.record.without', {
        recall: percent(last.alone),
        count: sessions.length,
        days: firstDays(sessions),
      })
    : t('questions.record.noSession');
  return (
    <RecallChart
      curve={curve}
      hasSessions={hasSessions}
      finding={t(isToInterview ? 'questions.record.atInterview' : 'questions.record.inAMonth', {
        recall,
      })}
      note={note}
    />
  );
}

const daysNamed = 4;

function firstDays(sessions: readonly string[]): string {
  const named = sessions.slice(0, daysNamed).map(dayInWords);
  // Some locales have a comma within a day.
  const days = named.join(named.some((day) => day.includes(',')) ? ' · ' : ', ');
  return sessions.length > daysNamed ? t('questions.record.moreDays', { days }) : days;
}

function Grades({ grades }: Pick<Record, 'grades'>) {
  if (grades.length === 0) return null;
  const newest = grades.toReversed();
  return (
    <Card withBorder padding="md">
      <Text fw={600} mb="xs">
        {t('questions.record.answers', { count: grades.length })}
      </Text>
      <Stack
        component="ol"
        gap={6}
        p={0}
        m={0}
        mah={250}
        tabIndex={0}
        aria-label={t('questions.record.grades')}
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
            <Text size="sm">{formats().day(on, 'dayWithYear')}</Text>
            <Badge variant="dot" color={gradeColours[grade]}>
              {gradeInWords(grade)}
            </Badge>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
