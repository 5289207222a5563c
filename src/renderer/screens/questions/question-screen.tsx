import { Alert, Badge, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ownPack } from '../../../core/content/own-pack.ts';
import type { Output } from '../../../core/contract/calls.ts';
import { unmarked, type Mark } from '../../../core/study/marks.ts';
import { useAnswer, useChange } from '../../api.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { t } from '../../app/words.ts';
import { focusNote, NoteEditor } from '../../components/note-editor.tsx';
import { Recordings } from '../../components/recordings.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { useRemoval } from '../../components/undo.tsx';
import { useStartDrill } from '../../components/use-start-drill.ts';
import { kindInWords, languageOfQuestions, minutesInWords } from '../../components/words.ts';
import { useListAddress } from './list-address.ts';
import { QuestionAnswer } from './question-answer.tsx';
import { QuestionBar } from './question-bar.tsx';
import { QuestionLinks } from './question-links.tsx';
import { QuestionRecord } from './question-record.tsx';
import { usePlace } from './use-place.ts';

type Question = Output<'content.question'>;

export function QuestionScreen() {
  const { id = '' } = useParams();
  const question = useAnswer('content.question', { id });
  return (
    <Answered query={question}>{(answer) => <Page key={answer.id} question={answer} />}</Answered>
  );
}

function Page({ question }: { readonly question: Question }) {
  const { id } = question;
  const place = usePlace(id);
  const { start, isPending } = useStartDrill();
  const { flagged, hidden, mark } = useMarks(id);
  const { address, change } = useListAddress();
  const { answerFirst } = address;
  const setAnswerFirst = (on: boolean) => change({ ...address, answerFirst: on });
  // Pressing the key again covers everything anew.
  const [uncovered, setUncovered] = useState(false);
  const drill = () => start({ questionIds: [id] });
  const navigate = useNavigate();
  const edit = () => void navigate(`/questions/${id}/edit`);
  const remove = useRemoval('content.removeOwn');
  const removeOwn = async () => {
    const isRemoved = await remove({ id }, t('questions.page.deleted', { title: question.title }));
    if (isRemoved) await navigate({ pathname: '/questions', search: place.search });
  };
  const onRemove = question.packId === ownPack.id ? () => void removeOwn() : null;
  const toggle = (name: Mark, on: boolean) => () => mark(name, !on);
  useShortcuts({
    ...(place.next ? { next: place.next } : {}),
    ...(place.previous ? { previous: place.previous } : {}),
    ...(hidden ? {} : { drill }),
    note: focusNote,
    edit,
    ...(onRemove ? { remove: onRemove } : {}),
    flag: toggle('flagged', flagged),
    hide: toggle('hidden', hidden),
    reveal: () => {
      if (!answerFirst) setAnswerFirst(true);
      setUncovered(answerFirst && !uncovered);
    },
  });
  return (
    <Stack gap="lg">
      <QuestionBar
        place={place}
        flagged={flagged}
        hidden={hidden}
        onFlag={toggle('flagged', flagged)}
        onHide={toggle('hidden', hidden)}
        isOwn={question.packId === ownPack.id}
        onEdit={edit}
        onRemove={onRemove}
        answerFirst={answerFirst}
        onAnswerFirst={setAnswerFirst}
      />
      {hidden ? (
        <Alert color="gray" title={t('questions.page.hidden')}>
          <Group justify="space-between">
            {t('questions.page.hiddenHelp')}
            <Button variant="default" size="compact-sm" onClick={toggle('hidden', hidden)}>
              {t('questions.page.unhide')}
            </Button>
          </Group>
        </Alert>
      ) : null}
      <ScreenHeading
        title={question.title}
        titleLanguage={languageOfQuestions}
        subtitle={t('questions.page.about', {
          level: kindInWords(question.level),
          kind: kindInWords(question.kind),
          time: minutesInWords(question.minutes),
        })}
        actions={
          hidden ? null : (
            <Button loading={isPending} onClick={drill}>
              {t('questions.page.drill')}
            </Button>
          )
        }
      />
      <Group gap={6} lang={languageOfQuestions}>
        {question.tags.map((tag) => (
          <Badge key={tag} variant="light" color="gray" tt="none">
            {tag}
          </Badge>
        ))}
      </Group>
      <QuestionAnswer
        key={String(uncovered)}
        question={question}
        covered={answerFirst && !uncovered}
      />
      <Recordings questionId={id} />
      <NoteEditor questionId={id} />
      <QuestionRecord id={id} />
      <QuestionLinks question={question} />
    </Stack>
  );
}

function useMarks(id: string) {
  const { data = unmarked } = useAnswer('content.marks', { id });
  const { mutate } = useChange('content.mark');
  return {
    ...data,
    mark: (name: Mark, on: boolean) => mutate({ id, mark: name, on }),
  };
}
