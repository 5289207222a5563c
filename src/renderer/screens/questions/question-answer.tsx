import { Button, Card, List, Stack, Table, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { Markdown } from '../../markdown/markdown.tsx';
import { inDigits, languageOfQuestions } from '../../components/words.ts';
import { Section } from './section.tsx';

type Question = Output<'content.question'>;

/** The answer with its key points, follow-ups and mistakes; each covered until asked for while `covered`. */
export function QuestionAnswer(props: { readonly question: Question; readonly covered: boolean }) {
  const { question, covered } = props;
  return (
    <>
      <Covered covered={covered} show={t('questions.answer.show')}>
        <Card withBorder padding="lg" lang={languageOfQuestions}>
          <Markdown text={question.body} />
        </Card>
        <Stages stages={question.stages} />
      </Covered>
      <Section title={t('questions.answer.keyPoints')}>
        <Covered covered={covered} show={t('questions.answer.showKeyPoints')}>
          <List lang={languageOfQuestions}>
            {question.keyPoints.map(({ text }) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </Covered>
      </Section>
      {question.followUps.length > 0 ? (
        <Section title={t('questions.answer.followUps')}>
          <Stack gap="sm">
            {question.followUps.map((followUp) => (
              <div key={followUp.question}>
                <Text fw={600} lang={languageOfQuestions}>
                  {followUp.question}
                </Text>
                <Covered
                  covered={covered}
                  show={t('questions.answer.showFollowUp', { question: followUp.question })}
                  short
                >
                  <div lang={languageOfQuestions}>
                    <Markdown text={followUp.answer} />
                  </div>
                </Covered>
              </div>
            ))}
          </Stack>
        </Section>
      ) : null}
      {question.mistakes.length > 0 ? (
        <Section title={t('questions.answer.mistakes')}>
          <Covered covered={covered} show={t('questions.answer.showMistakes')}>
            <List lang={languageOfQuestions}>
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
      {props.short ? t('questions.answer.show') : props.show}
    </Button>
  );
}

/** How to spend the minutes of a long answer. */
function Stages({ stages }: Pick<Question, 'stages'>) {
  if (stages.length === 0) return null;
  return (
    <Section title={t('questions.answer.stages')}>
      <Table.ScrollContainer minWidth={520}>
        <Table verticalSpacing="sm" withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('questions.answer.stage')}</Table.Th>
              <Table.Th ta="right">{t('questions.answer.minutes')}</Table.Th>
              <Table.Th>{t('questions.answer.cover')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody lang={languageOfQuestions}>
            {stages.map(({ name, minutes, prompt, outline }) => (
              <Table.Tr key={name} style={{ verticalAlign: 'top' }}>
                <Table.Td fw={600}>{name}</Table.Td>
                <Table.Td ta="right">{inDigits(minutes)}</Table.Td>
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
