import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { queryClient, useChange, query } from '../api.ts';
import { t } from '../app/words.ts';

const pauseBeforeSavingMilliseconds = 400;

/**
 * A note that is saved as it is written: after a pause, when the editor is left, when the page is left, and
 * when the window is closed, whichever comes first.
 */
export function useSavedNote(questionId: string, saved: string) {
  const [text, setText] = useState(saved);
  const { mutate, isPending, isError } = useChange('notes.save');
  const unsaved = useRef<string | null>(null);

  const flush = useRef(() => {});
  useEffect(() => {
    flush.current = () => {
      const next = unsaved.current;
      if (next === null) return;
      unsaved.current = null;
      // The page may be opened again before main has told that the note has changed.
      const { queryKey } = query('notes.get', { questionId });
      queryClient.setQueryData(queryKey, { text: next, writtenAt: null });
      mutate({ questionId, text: next }, { onError: () => void (unsaved.current ??= next) });
    };
  });
  const saveSoon = useDebouncedCallback(() => flush.current(), pauseBeforeSavingMilliseconds);

  useEffect(() => {
    const now = (): void => flush.current();
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('pagehide', now);
      now();
    };
  }, []);

  const write = (next: string): void => {
    setText(next);
    unsaved.current = next;
    saveSoon();
  };
  return {
    text,
    write,
    saveNow: () => flush.current(),
    status: statusOf(text, saved, isPending, isError),
  };
}

function statusOf(text: string, saved: string, isPending: boolean, isError: boolean): string {
  if (isError) return t('notes.editor.notSaved');
  if (isPending || text !== saved) return t('notes.editor.saving');
  return text === '' ? '' : t('notes.editor.saved');
}
