import { Card, Stack, Table, Text } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer } from '../../api.ts';
import { CoverageChart } from '../../charts/coverage-chart.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { daysLeftInWords } from '../../components/words.ts';

type Coverage = Output<'coverage.get'>;

export function CoverageScreen() {
  const coverage = useAnswer('coverage.get', {});
  return (
    <Answered query={coverage}>
      {(answer) => (
        <Stack gap="lg">
          <ScreenHeading title="Coverage" subtitle={subtitle(answer)} />
          <Card withBorder padding="lg">
            <Text fw={600} mb="sm">
              {finding(answer)}
            </Text>
            <CoverageChart topics={answer.topics} />
          </Card>
          <CoverageTable topics={answer.topics} />
          <Text size="sm" c="dimmed">
            Known: seen, last answered better than Again, and expected to be recalled{' '}
            {answer.planName === null ? 'now' : 'at the interview'} with 80 % or more. Learning:
            seen, but not there yet.
          </Text>
        </Stack>
      )}
    </Answered>
  );
}

function subtitle({ planName, daysLeft }: Coverage): string {
  if (planName === null) return 'All questions; make a plan to measure against an interview date';
  return daysLeft === null ? planName : `${planName} · ${daysLeftInWords(daysLeft)}`;
}

/** What the chart says, in words. */
function finding({ topics }: Coverage): string {
  const total = sum(topics, ({ unseen, learning, known }) => unseen + learning + known);
  const known = sum(topics, (topic) => topic.known);
  const seen = known + sum(topics, (topic) => topic.learning);
  if (total === 0) return 'There are no questions to show.';
  if (seen === 0) return `None of ${total} questions has been seen yet.`;
  const widest = [...topics].sort((a, b) => b.unseen - a.unseen)[0];
  const hole =
    widest && widest.unseen > 0 ? ` Most unseen: ${widest.title} (${widest.unseen}).` : '';
  return `${seen} of ${total} questions seen, ${known} known.${hole}`;
}

function CoverageTable({ topics }: Pick<Coverage, 'topics'>) {
  return (
    <Table withTableBorder striped aria-label="Coverage by topic">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Topic</Table.Th>
          <Table.Th ta="right">Unseen</Table.Th>
          <Table.Th ta="right">Learning</Table.Th>
          <Table.Th ta="right">Known</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {topics.map(({ topicId, title, unseen, learning, known }) => (
          <Table.Tr key={topicId}>
            <Table.Td>{title}</Table.Td>
            <Table.Td ta="right">{unseen}</Table.Td>
            <Table.Td ta="right">{learning}</Table.Td>
            <Table.Td ta="right">{known}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const sum = <T,>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((total, value) => total + of(value), 0);
