import { Button, Card, Group, MultiSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { storyParts, type Story, type StoryDraft } from '../../../core/study/story.ts';
import { useAnswer, useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { useRemoval } from '../../components/undo.tsx';
import { ofQuestions } from './choice.tsx';

const empty: StoryDraft = {
  title: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  questionIds: [],
};

/** The person's stories: written once as situation, task, action and result, and linked to the questions they fit. */
export function StoriesScreen() {
  const stories = useAnswer('stories.list', {});
  /** The id of the story being edited; 'new' for one that isn't there yet. */
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <Answered query={stories}>
      {({ stories: all }) => {
        const story = all.find(({ id }) => id === edited);
        if (edited !== null) {
          return <Editor key={edited} story={story ?? null} onClose={() => setEdited(null)} />;
        }
        return (
          <Stack gap="lg">
            <ScreenHeading
              title={t('drills.stories.title')}
              subtitle={t('drills.stories.subtitle')}
              actions={
                <>
                  <Button component={Link} to="/drills" variant="default">
                    {t('drills.stories.back')}
                  </Button>
                  <Button onClick={() => setEdited('new')}>{t('drills.stories.write')}</Button>
                </>
              }
            />
            {all.length === 0 ? (
              <Text>{t('drills.stories.none')}</Text>
            ) : (
              <Card withBorder padding={4}>
                {all.map((each) => (
                  <button
                    key={each.id}
                    type="button"
                    className="link-row story-row"
                    onClick={() => setEdited(each.id)}
                  >
                    <Text component="span" display="block">
                      {each.title}
                    </Text>
                    <Text component="span" display="block" size="sm" c="dimmed">
                      {state(each)}
                    </Text>
                  </button>
                ))}
              </Card>
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}

function state(story: Story): string {
  const open = storyParts.filter((part) => story[part].trim() === '');
  const questions = t('drills.stories.questions', { count: story.questionIds.length });
  if (open.length === 0) return questions;
  const parts = open.map((part) => t(`drills.stories.parts.${part}`)).join(', ');
  return t('drills.stories.toWrite', { questions, parts });
}

function Editor({
  story,
  onClose,
}: {
  readonly story: Story | null;
  readonly onClose: () => void;
}) {
  const { data: bank } = useAnswer('content.choices', {});
  const [draft, setDraft] = useState<StoryDraft>(() => draftOf(story));
  const save = useChange('stories.save');
  const remove = useRemoval('stories.remove');
  const questions = bank?.behavioural ?? [];
  const isThere = (id: string): boolean => questions.some((question) => question.id === id);
  const put = (changed: Partial<StoryDraft>) => setDraft((old) => ({ ...old, ...changed }));
  const submit = () => save.mutate({ id: story?.id ?? null, draft }, { onSuccess: onClose });
  const removeStory = async ({ id, title }: Story) => {
    if (await remove({ id }, t('drills.story.deleted', { title }))) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <ScreenHeading title={story ? story.title : t('drills.story.new')} />
        <TextInput
          label={t('drills.story.title')}
          placeholder={t('drills.story.titlePlaceholder')}
          required
          maxLength={120}
          value={draft.title}
          onChange={(event) => put({ title: event.currentTarget.value })}
        />
        {storyParts.map((part) => (
          <Textarea
            key={part}
            label={t(`drills.story.parts.${part}`)}
            description={t(`drills.story.hints.${part}`)}
            autosize
            minRows={part === 'action' ? 4 : 2}
            maxRows={12}
            maxLength={20_000}
            value={draft[part]}
            onChange={(event) => put({ [part]: event.currentTarget.value })}
          />
        ))}
        <MultiSelect
          label={t('drills.story.questions')}
          searchable
          clearable
          attributes={ofQuestions}
          data={questions.map(({ id, title }) => ({ value: id, label: title }))}
          value={draft.questionIds.filter(isThere)}
          // Links to what isn't in the bank now stay: it may come back.
          onChange={(shown) =>
            put({ questionIds: [...draft.questionIds.filter((id) => !isThere(id)), ...shown] })
          }
        />
        <Group justify="space-between">
          <Group>
            <Button type="submit" loading={save.isPending} disabled={draft.title.trim() === ''}>
              {t('drills.story.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Group>
          {story ? (
            <Button variant="subtle" color="red" onClick={() => void removeStory(story)}>
              {t('drills.story.delete')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  );
}

function draftOf(story: Story | null): StoryDraft {
  if (!story) return empty;
  const { id: _id, writtenAt: _written, ...draft } = story;
  return draft;
}
