import { Card, Stack, Table, Text, Title } from '@mantine/core';
import type { DrillSummary } from '../../../core/contract/drill-calls.ts';
import { count } from '../../components/words.ts';
import { clockFace } from './stopwatch.ts';

type Interview = NonNullable<DrillSummary['interview']>;

const gradeNames = ['Again', 'Hard', 'Good', 'Easy'] as const;
const outcomesInWords = {
  answered: 'answered',
  partly: 'partly answered',
  missed: 'missed',
} as const;

/** Question by question: the time it took and was meant to take, its grade, and how the question back went. */
export function InterviewReport({ interview }: { readonly interview: Interview }) {
  const { steps, notAsked, closing } = interview;
  return (
    <Stack gap="sm">
      <Title order={2} fz={18}>
        The interview, question by question
      </Title>
      {notAsked > 0 ? (
        <Text>
          There was no time for {count(notAsked, 'question', 'questions')}: answer shorter, or say
          earlier what you would leave out.
        </Text>
      ) : null}
      <Table withTableBorder verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Question</Table.Th>
            <Table.Th ta="right">Time</Table.Th>
            <Table.Th>Grade</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map(({ questionId, title, grade, seconds, minutesMeant, followUp }) => (
            <Table.Tr key={questionId}>
              <Table.Td>
                {title}
                {followUp ? (
                  <Text size="sm" c="dimmed">
                    Then: {followUp.question} ({outcomesInWords[followUp.outcome]})
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {clockFace(seconds)} of {clockFace(minutesMeant * 60)}
              </Table.Td>
              <Table.Td>{gradeNames[grade - 1]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {closing.trim() === '' ? null : (
        <Card withBorder padding="md">
          <Text size="sm" c="dimmed">
            You would have asked
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{closing}</Text>
        </Card>
      )}
    </Stack>
  );
}
