import { Alert, Badge, Card, Group, List, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer } from '../../api.ts';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { count } from '../../components/words.ts';

type Overview = Output<'content.overview'>;
type Summary = Overview['questions'][number];

export function QuestionsScreen() {
  const overview = useAnswer('content.overview', {});
  const [words, setWords] = useState('');
  const [topic, setTopic] = useState<string | null>(null);
  return (
    <Answered query={overview}>
      {({ packs, questions, problems }) => {
        const topics = packs.flatMap((pack) =>
          pack.topics.map(({ id, title }) => ({ value: `${pack.id}/${id}`, label: title })),
        );
        const titleOf = (question: Summary) =>
          topics.find(({ value }) => value === `${question.packId}/${question.topic}`)?.label ?? '';
        const shown = questions.filter(
          (question) =>
            (topic === null || topic === `${question.packId}/${question.topic}`) &&
            matches(question, words),
        );
        return (
          <Stack gap="lg">
            <ScreenHeading
              title="Questions"
              subtitle={count(questions.length, 'question', 'questions')}
            />
            <Problems problems={problems} />
            <Group grow>
              <TextInput
                type="search"
                aria-label="Search titles and tags"
                placeholder="Search titles and tags"
                value={words}
                onChange={(event) => setWords(event.currentTarget.value)}
              />
              <Select
                aria-label="Topic"
                placeholder="All topics"
                data={topics}
                value={topic}
                onChange={setTopic}
                clearable
              />
            </Group>
            <Text size="sm" c="dimmed" role="status">
              {shown.length === questions.length
                ? 'All shown'
                : `${shown.length} of ${questions.length} shown`}
            </Text>
            {shown.length > 0 ? (
              <Card withBorder padding={4}>
                {shown.map((question) => (
                  <Row key={question.id} question={question} topicTitle={titleOf(question)} />
                ))}
              </Card>
            ) : (
              <Text>No question fits. Try fewer words, or all topics.</Text>
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}

function matches({ title, tags }: Summary, words: string): boolean {
  const text = `${title} ${tags.join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Row({
  question,
  topicTitle,
}: {
  readonly question: Summary;
  readonly topicTitle: string;
}) {
  return (
    <Link to={`/questions/${question.id}`} className="link-row">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text lineClamp={1}>{question.title}</Text>
          <Text size="sm" c="dimmed">
            {topicTitle} · {question.level}
            {question.hasNote ? ' · has a note' : ''}
          </Text>
        </div>
        <Badge
          variant="light"
          color={question.memory ? 'indigo' : 'gray'}
          style={{ flexShrink: 0 }}
        >
          {question.memory ? count(question.memory.reviews, 'review', 'reviews') : 'unseen'}
        </Badge>
      </Group>
    </Link>
  );
}

function Problems({ problems }: Pick<Overview, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <Alert
      color="orange"
      title={`${count(problems.length, 'problem', 'problems')} in the question files`}
    >
      <List size="sm">
        {problems.map(({ file, line, reason }) => (
          <List.Item key={`${file}:${line}:${reason}`}>
            {file}, line {line}: {reason}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
