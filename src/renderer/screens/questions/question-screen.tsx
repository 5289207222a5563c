import { Badge, Button, Card, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer } from '../../api.ts';
import { Markdown } from '../../components/markdown.tsx';
import { NoteEditor } from '../../components/note-editor.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { useStartDrill } from '../../components/use-start-drill.ts';
import { minutesInWords } from '../../components/words.ts';

type Question = Output<'content.question'>;

export function QuestionScreen() {
  const { id = '' } = useParams();
  const question = useAnswer('content.question', { id });
  const { start, isPending } = useStartDrill();
  return (
    <Answered query={question}>
      {(answer) => (
        <Stack gap="lg">
          <ScreenHeading
            title={answer.title}
            subtitle={`${answer.level} · ${answer.kind.replace('-', ' ')} · ${minutesInWords(answer.minutes)} to answer`}
            actions={
              <Button loading={isPending} onClick={() => start({ questionIds: [answer.id] })}>
                Drill this question
              </Button>
            }
          />
          <Group gap={6}>
            {answer.tags.map((tag) => (
              <Badge key={tag} variant="light" color="gray" tt="none">
                {tag}
              </Badge>
            ))}
          </Group>
          <Card withBorder padding="lg">
            <Markdown text={answer.body} />
          </Card>
          <Stages stages={answer.stages} />
          <Aside question={answer} />
          <NoteEditor questionId={answer.id} />
        </Stack>
      )}
    </Answered>
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

function Aside({ question }: { readonly question: Question }) {
  return (
    <>
      <Section title="Key points">
        <List>
          {question.keyPoints.map(({ text }) => (
            <List.Item key={text}>{text}</List.Item>
          ))}
        </List>
      </Section>
      {question.followUps.length > 0 ? (
        <Section title="Follow-up questions">
          <Stack gap="sm">
            {question.followUps.map((followUp) => (
              <div key={followUp.question}>
                <Text fw={600}>{followUp.question}</Text>
                <Markdown text={followUp.answer} />
              </div>
            ))}
          </Stack>
        </Section>
      ) : null}
      {question.mistakes.length > 0 ? (
        <Section title="Common mistakes">
          <List>
            {question.mistakes.map((mistake) => (
              <List.Item key={mistake}>{mistake}</List.Item>
            ))}
          </List>
        </Section>
      ) : null}
      <References question={question} />
    </>
  );
}

function References({ question }: { readonly question: Question }) {
  const overview = useAnswer('content.overview', {});
  const titleOf = (id: string) =>
    overview.data?.questions.find((other) => other.id === id)?.title ?? id;
  const links = [
    { title: 'Comes first', ids: question.prerequisites },
    { title: 'Related', ids: question.related },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <>
      {links.map(({ title, ids }) => (
        <Section key={title} title={title}>
          {ids.map((id) => (
            <Link key={id} to={`/questions/${id}`} className="link-row">
              {titleOf(id)}
            </Link>
          ))}
        </Section>
      ))}
      {question.references.length > 0 ? (
        <Section title="Read more in">
          <Text size="sm">{question.references.join(' · ')}</Text>
        </Section>
      ) : null}
    </>
  );
}

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section>
      <Title order={2} fz={18} mb={6}>
        {title}
      </Title>
      {children}
    </section>
  );
}
