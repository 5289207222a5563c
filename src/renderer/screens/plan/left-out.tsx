import { Anchor, Button, Card, Group, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { assertNever } from '../../../core/assert-never.ts';
import type { Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import {
  languageOfQuestions,
  minutesInWords,
  minutesOf,
  percent,
  timeInWords,
} from '../../components/words.ts';

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
            {t('plan.leftOut.title', { count: questions.length })}
          </Title>
          <Text c="dimmed" size="sm">
            {t('plan.leftOut.help', { time: timeInWords(minutesOf(questions)) })}
          </Text>
        </div>
        <Button variant="default" onClick={onChangePlan} style={{ flexShrink: 0 }}>
          {t('plan.leftOut.change')}
        </Button>
      </Group>
      <Table mt="sm" verticalSpacing="xs" className="left-out" aria-label={t('plan.leftOut.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('plan.leftOut.question')}</Table.Th>
            <Table.Th>{t('plan.leftOut.why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((question) => (
            <Table.Tr key={question.questionId}>
              <Table.Td w="55%">
                <Anchor
                  component={Link}
                  to={`/questions/${question.questionId}`}
                  c="inherit"
                  lang={languageOfQuestions}
                >
                  {question.title}
                </Anchor>
                <Text size="sm" c="dimmed" lang={languageOfQuestions}>
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
          {all
            ? t('plan.leftOut.showFewer')
            : t('plan.leftOut.showAll', { count: questions.length })}
        </Button>
      ) : null}
    </Card>
  );
}

function reasonOf({ reason, minutes, recallIfStudied }: Questions[number]): string {
  const time = minutesInWords(minutes);
  switch (reason) {
    case 'no-minutes':
      return t('plan.leftOut.noMinutes');
    case 'no-day-is-long-enough':
      return t('plan.leftOut.noDayIsLongEnough', { time });
    case 'builds-on-left-out':
      return t('plan.leftOut.buildsOnLeftOut');
    case 'adds-least':
      return t('plan.leftOut.addsLeast', {
        time,
        before: percent(0),
        after: percent(recallIfStudied),
      });
    default:
      return assertNever(reason);
  }
}
