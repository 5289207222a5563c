import { Button, Card, List, Stack, Table, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import { Markdown } from '../../components/markdown.tsx';
import { Section } from './section.tsx';

type Question = Output<'content.question'>;

/** The answer with its key points, follow-ups and mistakes; each covered until asked for while `covered`. */
export function QuestionAnswer(props: { readonly question: Question; readonly covered: boolean }) {
  const { question, covered } = props;
  return (
    <>
      <Covered covered={covered} show="Show the answer">
        <Card withBorder padding="lg">
          <Markdown text={question.body} />
        </Card>
        <Stages stages={question.stages} />
      </Covered>
      <Section title="Key points">
        <Covered covered={covered} show="Show the key points">
          <List>
            {question.keyPoints.map(({ text }) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </Covered>
      </Section>
      {question.followUps.length > 0 ? (
        <Section title="Follow-up questions">
          <Stack gap="sm">
            {question.followUps.map((followUp) => (
              <div key={followUp.question}>
                <Text fw={600}>{followUp.question}</Text>
                <Covered covered={covered} show={`Show the answer to “${followUp.question}”`} short>
                  <Markdown text={followUp.answer} />
                </Covered>
              </div>
            ))}
          </Stack>
        </Section>
      ) : null}
      {question.mistakes.length > 0 ? (
        <Section title="Common mistakes">
          <Covered covered={covered} show="Show the mistakes">
            <List>
              {question.mistakes.map((mistake) => (
                <List.Item key={mistake}>{mistake}</List.Item>
              ))}
            </List>
          </Covered>
        </Section>
      ) : null}
    </>
  );
}

/** Hides what is in it behind a button. */
function Covered(props: {
  readonly covered: boolean;
  readonly show: string;
  /** The button's words are the beginning of its name. */
  readonly short?: boolean;
  readonly children: ReactNode;
}) {
  const [shown, setShown] = useState(false);
  if (shown || !props.covered) return props.children;
  return (
    <Button
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      size={props.short ? 'compact-sm' : 'sm'}
      {...(props.short ? { 'aria-label': props.show } : {})}
      onClick={() => setShown(true)}
    >
      {props.short ? 'Show the answer' : props.show}
    </Button>
  );
}

/** How to spend the minutes of a long answer. */
function Stages({ stages }: Pick<Question, 'stages'>) {
  if (stages.length === 0) return null;
  return (
    <Section title="The answer in stages">
      <Table.ScrollContainer minWidth={520}>
        <Table verticalSpacing="sm" withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Stage</Table.Th>
              <Table.Th ta="right">Minutes</Table.Th>
              <Table.Th>What to cover</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {stages.map(({ name, minutes, prompt, outline }) => (
              <Table.Tr key={name} style={{ verticalAlign: 'top' }}>
                <Table.Td fw={600}>{name}</Table.Td>
                <Table.Td ta="right">{minutes}</Table.Td>
                <Table.Td>
                  <Text size="sm" c="dimmed">
                    {prompt}
                  </Text>
                  <List size="sm">
                    {outline.map((point) => (
                      <List.Item key={point}>{point}</List.Item>
                    ))}
                  </List>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
