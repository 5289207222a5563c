import { ActionIcon, Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Output } from '../../../core/contract/calls.ts';
import { query } from '../../api.ts';
import { formats, t } from '../../app/words.ts';
import { LongList } from '../../components/long-list.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { mostSearchLetters, SearchField } from '../../components/search-field.tsx';
import { Stretches } from '../../components/stretches.tsx';
import { useRemoval } from '../../components/undo.tsx';
import { Rich } from '../../components/rich.tsx';
import { languageOfQuestions } from '../../components/words.ts';

type Note = Output<'notes.list'>['notes'][number];

/** Every note, the newest first, and a search in them. */
export function NotesScreen() {
  const [params, setParams] = useSearchParams();
  const words = (params.get('words') ?? '').slice(0, mostSearchLetters);
  const change = (next: string) =>
    setParams(next === '' ? {} : { words: next }, { replace: true, preventScrollReset: true });
  const found = useQuery({
    ...query('notes.list', { words }),
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
  return (
    <Stack gap="md">
      <ScreenHeading
        title={t('notes.title')}
        subtitle={found.data ? t('notes.notes', { count: found.data.total }) : '\u00a0'}
      />
      <Answered query={found}>
        {({ total, notes }) =>
          total === 0 ? (
            <NoNotes />
          ) : (
            <>
              <SearchField label={t('notes.search')} words={words} onChange={change} />
              <Text size="sm" c="dimmed" role="status">
                {foundInWords(notes.length, words.trim() !== '')}
              </Text>
              {notes.length > 0 ? (
                <Card withBorder padding={4}>
                  <NoteList notes={notes} />
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

function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const keyAt = useCallback((place: number) => notes[place]?.questionId ?? String(place), [notes]);
  return (
    <LongList count={notes.length} label={t('notes.title')} keyAt={keyAt} rowHeight={96}>
      {(place) => {
        const note = notes[place];
        return note ? <NoteRow note={note} /> : null;
      }}
    </LongList>
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
