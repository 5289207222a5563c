import { Button, Card, Center, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Drill } from '../../../core/drills/index.ts';
import { useAnswer, useChange } from '../../api.ts';
import { count, minutesInWords } from '../../components/words.ts';

const gradeNames = ['Again', 'Hard', 'Good', 'Easy'] as const;

/** What came of a drill. */
export function DrillSummary({ drill }: { readonly drill: Drill }) {
  const { mutate } = useChange('drills.end');
  const overview = useAnswer('content.overview', {});
  const ended = useRef(false);
  useEffect(() => {
    // Development renders effects twice, and a drill ends once.
    if (ended.current) return;
    ended.current = true;
    mutate({ drillId: drill.id });
  }, [drill.id, mutate]);

  const seconds = drill.answers.reduce((total, { secondsSpent }) => total + secondsSpent, 0);
  const questions = new Set(drill.answers.map(({ questionId }) => questionId));
  const missed = [
    ...new Set(
      drill.answers.filter(({ grade }) => grade === 1).map(({ questionId }) => questionId),
    ),
  ];
  const titleOf = (id: string) =>
    overview.data?.questions.find((question) => question.id === id)?.title ?? id;
  return (
    <Center mih="100vh" p="xl" component="main">
      <Stack maw={620} w="100%" gap="lg">
        <Title order={1}>Well rehearsed</Title>
        <Text fz="lg">
          {count(questions.size, 'question', 'questions')} in{' '}
          {minutesInWords(Math.max(0.1, seconds / 60))}
        </Text>
        <Group grow>
          {gradeNames.map((name, index) => (
            <Card key={name} withBorder padding="md">
              <Text size="sm" c="dimmed">
                {name}
              </Text>
              <Text fz={24} fw={650}>
                {drill.answers.filter(({ grade }) => grade === index + 1).length}
              </Text>
            </Card>
          ))}
        </Group>
        {missed.length > 0 ? (
          <div>
            <Text fw={600}>Worth another look</Text>
            {missed.map((id) => (
              <Link key={id} to={`/questions/${id}`} className="link-row">
                {titleOf(id)}
              </Link>
            ))}
          </div>
        ) : null}
        <Group>
          <Button component={Link} to="/today" size="md" autoFocus>
            Back to Today
          </Button>
          <Button component={Link} to="/coverage" size="md" variant="default">
            See the coverage
          </Button>
        </Group>
      </Stack>
    </Center>
  );
}
