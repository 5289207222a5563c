import { Group, Text, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useAnswer, useChange } from '../api.ts';
import { Answered } from './screen.tsx';

const pauseBeforeSavingMilliseconds = 600;

/** The person's Markdown note on a question, saved as they write. */
export function NoteEditor({ questionId }: { readonly questionId: string }) {
  const note = useAnswer('notes.get', { questionId });
  return (
    <Answered query={note}>
      {({ text }) => <Editor key={questionId} questionId={questionId} saved={text} />}
    </Answered>
  );
}

function Editor({ questionId, saved }: { readonly questionId: string; readonly saved: string }) {
  const [text, setText] = useState(saved);
  const { mutate, isPending, isError } = useChange('notes.save');
  const unsaved = useRef<string | null>(null);
  const save = useDebouncedCallback((next: string) => {
    unsaved.current = null;
    mutate({ questionId, text: next }, { onError: () => (unsaved.current = next) });
  }, pauseBeforeSavingMilliseconds);

  useEffect(
    // Leaving the page within the pause must not lose the last words.
    () => () => {
      if (unsaved.current !== null) mutate({ questionId, text: unsaved.current });
    },
    [mutate, questionId],
  );

  const status = isError
    ? 'Not saved'
    : isPending || text !== saved
      ? 'Saving…'
      : text
        ? 'Saved'
        : '';
  return (
    <div>
      <Textarea
        label="My note"
        description="Markdown. It goes into the export."
        value={text}
        autosize
        minRows={3}
        maxRows={16}
        onChange={(event) => {
          setText(event.currentTarget.value);
          unsaved.current = event.currentTarget.value;
          save(event.currentTarget.value);
        }}
      />
      <Group justify="flex-end">
        <Text size="xs" c="dimmed" role="status">
          {status}
        </Text>
      </Group>
    </div>
  );
}
