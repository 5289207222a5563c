import { Button, Card, Group, Text, Title } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import { useChange } from '../../api.ts';
import { dayInWords } from '../../components/words.ts';

type Moved = NonNullable<Output<'outlook.get'>>['moved'];

/** What the person has put on days by hand, also where a day turned out to have no room for it. */
export function MovedSessions(props: { readonly moved: Moved; readonly planId: string }) {
  const { moved, planId } = props;
  const giveBack = useChange('plans.moveSession');
  if (moved.length === 0) return null;
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz={18} mb="xs">
        Moved by you
      </Title>
      <div role="list" aria-label="Moved by you">
        {moved.map(({ questionId, title, day, isKept }) => (
          <Group key={questionId} role="listitem" justify="space-between" wrap="nowrap" py={4}>
            <Text>
              {title}{' '}
              <Text span c="dimmed" size="sm">
                {isKept ? `on ${dayInWords(day)}` : `${dayInWords(day)} has no room for it`}
              </Text>
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              style={{ flexShrink: 0 }}
              aria-label={`Give back to the planner: ${title}`}
              onClick={() => giveBack.mutate({ planId, questionId, day: null })}
            >
              Give back to the planner
            </Button>
          </Group>
        ))}
      </div>
    </Card>
  );
}
