import { Button, Card, Group, MultiSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { storyParts, type Story, type StoryDraft } from '../../../core/study/story.ts';
import { useAnswer, useChange } from '../../api.ts';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { useRemoval } from '../../components/undo.tsx';
import { count } from '../../components/words.ts';

const hints: Readonly<Record<(typeof storyParts)[number], string>> = {
  situation: 'Where and when, in two sentences',
  task: 'What was yours to do, and what was at stake',
  action: 'What you did, step by step; say I, not we',
  result: 'What came of it, in numbers where you can, and what you learned',
};
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
              title="Stories"
              subtitle="Six to eight good ones cover most behavioural questions"
              actions={
                <>
                  <Button component={Link} to="/drills" variant="default">
                    Back to Drills
                  </Button>
                  <Button onClick={() => setEdited('new')}>Write a story</Button>
                </>
              }
            />
            {all.length === 0 ? (
              <Text>
                No story yet. Think of something that you did in the last years: a failure, a
                disagreement, a delivery under pressure.
              </Text>
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
  const links = count(story.questionIds.length, 'question', 'questions');
  return open.length > 0 ? `${links} · still to write: ${open.join(', ')}` : links;
}

function Editor({
  story,
  onClose,
}: {
  readonly story: Story | null;
  readonly onClose: () => void;
}) {
  const { data: bank } = useAnswer('content.overview', {});
  const [draft, setDraft] = useState<StoryDraft>(() => draftOf(story));
  const save = useChange('stories.save');
  const remove = useRemoval('stories.remove');
  const questions = (bank?.questions ?? []).filter(({ kind }) => kind === 'behavioural');
  const isThere = (id: string): boolean => questions.some((question) => question.id === id);
  const put = (changed: Partial<StoryDraft>) => setDraft((old) => ({ ...old, ...changed }));
  const submit = () => save.mutate({ id: story?.id ?? null, draft }, { onSuccess: onClose });
  const removeStory = async ({ id, title }: Story) => {
    if (await remove({ id }, `the story “${title}”`)) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <ScreenHeading title={story ? story.title : 'A new story'} />
        <TextInput
          label="Title"
          placeholder="What you would call it"
          required
          maxLength={120}
          value={draft.title}
          onChange={(event) => put({ title: event.currentTarget.value })}
        />
        {storyParts.map((part) => (
          <Textarea
            key={part}
            label={part.charAt(0).toUpperCase() + part.slice(1)}
            description={hints[part]}
            autosize
            minRows={part === 'action' ? 4 : 2}
            maxRows={12}
            maxLength={20_000}
            value={draft[part]}
            onChange={(event) => put({ [part]: event.currentTarget.value })}
          />
        ))}
        <MultiSelect
          label="Questions it answers"
          searchable
          clearable
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
              Save the story
            </Button>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
          </Group>
          {story ? (
            <Button variant="subtle" color="red" onClick={() => void removeStory(story)}>
              Delete
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
