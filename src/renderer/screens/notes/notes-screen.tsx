import { ActionIcon, Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { foundAtOnce } from '../../../core/contract/search-call.ts';
import { query, queryClient } from '../../api.ts';
import { formats, t } from '../../app/words.ts';
import { LongList } from '../../components/long-list.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { mostSearchLetters, SearchField } from '../../components/search-field.tsx';
import { Stretches } from '../../components/stretches.tsx';
import { useRemoval } from '../../components/undo.tsx';
import { useAskedAhead } from '../../components/use-asked-ahead.ts';
import { usePages } from '../../components/use-pages.ts';
import { useTyped } from '../../components/use-typed.ts';
import { Rich } from '../../components/rich.tsx';
import { languageOfQuestions } from '../../components/words.ts';

type Page = Output<'notes.list'>;
type Note = Page['notes'][number];

/** Of a note whose page isn't there yet. */
const rowHeight = 96;

const page = (words: string, from: number) => ({
  ...query('notes.list', { words, from }),
  // A space after a word, and capitals, find nothing else.
  queryKey: ['notes.list', words.trim().toLowerCase(), from],
  gcTime: 60_000,
});

const askForFirst = (words: string): Promise<void> => queryClient.prefetchQuery(page(words, 0));
const keyOf = (words: string): string => words;
const isTyping = (next: string, before: string): boolean => next !== before && next !== '';

/** The words as they are being typed. */
function useWords() {
  const [params, setParams] = useSearchParams();
  const written = (params.get('words') ?? '').slice(0, mostSearchLetters);
  const write = useCallback(
    (next: string) =>
      setParams(next === '' ? {} : { words: next }, { replace: true, preventScrollReset: true }),
    [setParams],
  );
  const typed = useTyped({ written, write, keyOf, isTyping, ask: askForFirst });
  const { value: words, change: changeFrom, flush } = typed;
  return { words, change: (next: string) => changeFrom(() => next), flush };
}

/** Every note, the newest first, and a search in them. */
export function NotesScreen() {
  const { words, change, flush } = useWords();
  const found = useQuery({ ...page(words, 0), placeholderData: keepPreviousData });
  useAskedAhead(words, found, askForFirst);
  return (
    <Stack gap="md">
      <ScreenHeading
        title={t('notes.title')}
        subtitle={found.data ? t('notes.notes', { count: found.data.total }) : '\u00a0'}
      />
      <Answered query={found}>
        {(first) =>
          first.total === 0 ? (
            <NoNotes />
          ) : (
            <>
              <div onBlur={flush}>
                <SearchField label={t('notes.search')} words={words} onChange={change} />
              </div>
              <Text size="sm" c="dimmed" role="status">
                {foundInWords(first.fitting, words.trim() !== '')}
              </Text>
              {first.fitting > 0 ? (
                <Card withBorder padding={4}>
                  <NoteList words={words} first={first} isOfBefore={found.isPlaceholderData} />
                </Card>
              ) : (
                <Group>
                  <Text>{t('notes.noneHasTheWords')}</Text>
                  <Button variant="default" size="compact-sm" onClick={() => change('')}>
                    {t('notes.clearSearch')}
                  </Button>
                </Group>
              )}
            </>
          )
        }
      </Answered>
    </Stack>
  );
}

function foundInWords(count: number, isSearch: boolean): string {
  if (count === 0) return t('notes.nothingFound');
  return isSearch ? t('notes.bestFirst', { count }) : t('notes.newestFirst', { count });
}

/** @param isOfBefore whether the first page is still that of the words before */
function NoteList(props: {
  readonly words: string;
  readonly first: Page;
  readonly isOfBefore: boolean;
}) {
  const { words, first, isOfBefore } = props;
  // The rows stay as they are until those for the next letter are there.
  const [shown, setShown] = useState(words);
  if (!isOfBefore && shown !== words) setShown(words);
  const { further, onShown } = usePages((from) => page(shown, from), foundAtOnce, first.fitting);
  const notes = useMemo(
    () =>
      new Map(
        [first, ...further].flatMap((some) =>
          (some?.notes ?? []).map((note, at) => [(some?.from ?? 0) + at, note] as const),
        ),
      ),
    [first, further],
  );
  return useMemo(
    () => (
      <LongList
        count={first.fitting}
        label={t('notes.title')}
        rowHeight={rowHeight}
        onShown={onShown}
      >
        {(place) => {
          const note = notes.get(place);
          return note ? <NoteRow note={note} /> : <div style={{ height: rowHeight }} />;
        }}
      </LongList>
    ),
    [first.fitting, notes, onShown],
  );
}

function NoNotes() {
  return (
    <Card withBorder padding="xl">
      <Text fw={600}>{t('notes.none')}</Text>
      <Text size="sm" c="dimmed">
        <Rich
          text={t('notes.whatFor')}
          parts={{ a: <Anchor component={Link} to="/questions" inherit underline="always" /> }}
        />
      </Text>
    </Card>
  );
}

function NoteRow({ note }: { readonly note: Note }) {
  const { questionId, title, topicTitle, text, writtenAt } = note;
  const remove = useRemoval('notes.remove');
  const body = (
    <>
      <Group justify="space-between" wrap="nowrap" align="baseline">
        <Text fw={600} lineClamp={1} lang={languageOfQuestions}>
          {title ?? questionId}
        </Text>
        <Text size="sm" c="dimmed" style={{ flexShrink: 0 }}>
          {formats().dayAt(writtenAt, undefined, 'date')}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {title === null ? t('notes.questionIsGone') : topicTitle}
      </Text>
      <Text size="sm" lineClamp={2} mt={2}>
        <Stretches of={text} />
      </Text>
    </>
  );
  return (
    <Group wrap="nowrap" gap={4} align="flex-start">
      {title === null ? (
        <div className="link-row note-row">{body}</div>
      ) : (
        <Link to={`/questions/${questionId}`} className="link-row note-row">
          {body}
        </Link>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        mt={8}
        mr={4}
        aria-label={t('notes.delete', { title: title ?? questionId })}
        onClick={() =>
          void remove({ questionId }, t('notes.deleted', { title: title ?? questionId }))
        }
      >
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
