import { Card, Stack, Table, Text, Title } from '@mantine/core';
import type { DrillSummary } from '../../../core/contract/drill-calls.ts';
import { t } from '../../app/words.ts';
import { gradeInWords, languageOfQuestions } from '../../components/words.ts';
import { clockFace } from './stopwatch.ts';

type Interview = NonNullable<DrillSummary['interview']>;

/** Question by question: the time it took and was meant to take, its grade, and how the question back went. */
export function InterviewReport({ interview }: { readonly interview: Interview }) {
  const { steps, notAsked, closing } = interview;
  return (
    <Stack gap="sm">
      <Title order={2} fz={18}>
        {t('drill.report.title')}
      </Title>
      {notAsked > 0 ? <Text>{t('drill.report.notAsked', { count: notAsked })}</Text> : null}
      <Table withTableBorder verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('drill.report.question')}</Table.Th>
            <Table.Th ta="right">{t('drill.report.time')}</Table.Th>
            <Table.Th>{t('drill.report.grade')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map(({ questionId, title, grade, seconds, minutesMeant, followUp }) => (
            <Table.Tr key={questionId}>
              <Table.Td>
                <span lang={languageOfQuestions}>{title}</span>
                {followUp ? (
                  <Text size="sm" c="dimmed">
                    {t(`drill.report.followUp.${followUp.outcome}`, {
                      question: followUp.question,
                    })}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {t('drill.report.timeOf', {
                  spent: clockFace(seconds),
                  meant: clockFace(minutesMeant * 60),
                })}
              </Table.Td>
              <Table.Td>{gradeInWords(grade)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {closing.trim() === '' ? null : (
        <Card withBorder padding="md">
          <Text size="sm" c="dimmed">
            {t('drill.report.asked')}
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{closing}</Text>
        </Card>
      )}
    </Stack>
  );
}
