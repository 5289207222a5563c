import { Anchor, Button, Card, Group, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { assertNever } from '../../../core/assert-never.ts';
import type { Output } from '../../../core/contract/calls.ts';
import { count, minutesInWords, minutesOf, percent, timeInWords } from '../../components/words.ts';

type Questions = NonNullable<Output<'outlook.get'>>['leftOut'];

const shownFirst = 8;

/** The questions that the plan has no room for, each with the reason. */
export function LeftOut(props: {
  readonly questions: Questions;
  readonly onChangePlan: () => void;
}) {
  const { questions, onChangePlan } = props;
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, shownFirst);
  return (
    <Card withBorder padding="lg">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} fz={18}>
            {count(questions.length, 'question does', 'questions do')} not fit
          </Title>
          <Text c="dimmed" size="sm">
            They would take {timeInWords(minutesOf(questions))} more before the interview. More
            minutes a day or fewer topics make room.
          </Text>
        </div>
        <Button variant="default" onClick={onChangePlan} style={{ flexShrink: 0 }}>
          Change minutes or topics
        </Button>
      </Group>
      <Table mt="sm" verticalSpacing="xs" className="left-out" aria-label="Questions left out">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Question</Table.Th>
            <Table.Th>Why it is left out</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((question) => (
            <Table.Tr key={question.questionId}>
              <Table.Td w="55%">
                <Anchor component={Link} to={`/questions/${question.questionId}`} c="inherit">
                  {question.title}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {question.topicTitle}
                </Text>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{reasonOf(question)}</Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {questions.length > shownFirst ? (
        <Button variant="subtle" mt="xs" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${questions.length}`}
        </Button>
      ) : null}
    </Card>
  );
}

function reasonOf({ reason, minutes, recallIfStudied }: Questions[number]): string {
  const time = minutesInWords(minutes);
  switch (reason) {
    case 'no-minutes':
      return 'No day before the interview has minutes left';
    case 'no-day-is-long-enough':
      return `It takes ${time}, more than any day left has`;
    case 'builds-on-left-out':
      return 'It builds on a question that is left out too';
    case 'adds-least':
      return `${time} for 0 % → ${percent(recallIfStudied)}: the others add more for each minute`;
    default:
      return assertNever(reason);
  }
}
