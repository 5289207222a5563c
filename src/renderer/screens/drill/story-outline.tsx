import { Button, Card, Group, Kbd, List, Select, Text } from '@mantine/core';
import { storyParts, type Story } from '../../../core/study/story.ts';
import { useAnswer, useChange } from '../../api.ts';
import { t } from '../../app/words.ts';

const firstSentence = (text: string): string => text.trim().split(/(?<=[.!?])\s|\n/)[0] ?? '';

/** The person's stories that fit the question, as outlines to rehearse from; another story can be linked. */
export function StoryOutline(props: {
  readonly questionId: string;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}) {
  const { questionId, isShown, onToggle } = props;
  const { data } = useAnswer('stories.list', {});
  const save = useChange('stories.save');
  if (!data) return null;
  const linked = data.stories.filter((story) => story.questionIds.includes(questionId));
  const others = data.stories.filter((story) => !linked.includes(story));
  const link = (id: string | null) => {
    const story = others.find((other) => other.id === id);
    if (!story) return;
    const { id: storyId, writtenAt: _written, ...draft } = story;
    save.mutate({
      id: storyId,
      draft: { ...draft, questionIds: [...draft.questionIds, questionId] },
    });
  };
  return (
    <Card withBorder padding="md">
      <Group justify="space-between">
        <Text fw={600}>
          {linked.length > 0 ? linked.map(({ title }) => title).join(', ') : t('drill.story.none')}
        </Text>
        <Group gap="xs">
          {others.length > 0 ? (
            <Select
              size="xs"
              w={190}
              aria-label={t('drill.story.link')}
              placeholder={t('drill.story.link')}
              data={others.map(({ id, title }) => ({ value: id, label: title }))}
              value={null}
              onChange={link}
            />
          ) : null}
          {linked.length > 0 ? (
            <Button variant="default" size="compact-md" onClick={onToggle}>
              {t(isShown ? 'drill.story.hide' : 'drill.story.show')} <Kbd ml={8}>{'O'}</Kbd>
            </Button>
          ) : null}
        </Group>
      </Group>
      {data.stories.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('drill.story.where')}
        </Text>
      ) : null}
      {isShown ? linked.map((story) => <Outline key={story.id} story={story} />) : null}
    </Card>
  );
}

function Outline({ story }: { readonly story: Story }) {
  return (
    <List size="sm" mt="sm" listStyleType="none">
      {storyParts.map((part) => (
        <List.Item key={part}>
          <Text component="span" fw={600}>
            {t(`drill.story.parts.${part}`)}
          </Text>{' '}
          {firstSentence(story[part]) || '…'}
        </List.Item>
      ))}
    </List>
  );
}
