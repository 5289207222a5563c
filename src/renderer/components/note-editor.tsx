import { Box, Card, Group, SimpleGrid, Skeleton, Text, Title } from '@mantine/core';
import { lazy, Suspense, useDeferredValue, useId } from 'react';
import { useAnswer } from '../api.ts';
import { t } from '../app/words.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { Answered } from './screen.tsx';
import { useSavedNote } from './use-saved-note.ts';

// The editor is larger than the page around it, which must not wait for it.
const MarkdownEditor = lazy(() => import('./markdown-editor.tsx'));

interface NoteOf {
  readonly questionId: string;
  /** The cursor is in it as soon as it is there. */
  readonly autoFocus?: boolean;
}

/** The person's Markdown note on a question, saved as they write, with how it will look. */
export function NoteEditor({ questionId, autoFocus = false }: NoteOf) {
  const note = useAnswer('notes.get', { questionId });
  return (
    <Answered query={note}>
      {({ text }) => (
        <Editor key={questionId} questionId={questionId} saved={text} autoFocus={autoFocus} />
      )}
    </Answered>
  );
}

function Editor({ questionId, saved, autoFocus }: Required<NoteOf> & { readonly saved: string }) {
  const { text, write, saveNow, status } = useSavedNote(questionId, saved);
  // Typing goes first; how it looks may follow a moment later.
  const shown = useDeferredValue(text);
  const hint = useId();
  const isEmpty = shown.trim() === '';
  return (
    <section id="note">
      <Group justify="space-between" align="baseline" mb={6}>
        <Title order={2} fz={18}>
          {t('notes.editor.title')}
        </Title>
        <Text size="xs" c="dimmed" role="status">
          {status}
        </Text>
      </Group>
      <SimpleGrid type="container" cols={{ base: 1, '620px': isEmpty ? 1 : 2 }} spacing="md">
        <Card withBorder padding="xs" className="note-frame">
          <Suspense fallback={<Skeleton h={120} />}>
            <MarkdownEditor
              initial={saved}
              label={t('notes.editor.title')}
              describedBy={hint}
              hint={t('notes.editor.hint')}
              autoFocus={autoFocus}
              onChange={write}
              onBlur={saveNow}
            />
          </Suspense>
        </Card>
        {isEmpty ? null : (
          <Box component="section" aria-label={t('notes.editor.looks')} py="xs">
            <Markdown text={shown} isEdited />
          </Box>
        )}
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={4} id={hint}>
        {t('notes.editor.about')}
      </Text>
    </section>
  );
}

/** Puts the cursor into the note of the page. */
export function focusNote(): void {
  const field = document.querySelector<HTMLElement>('#note [role=textbox]');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
