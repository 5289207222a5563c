import { Group, Title } from '@mantine/core';
import { t } from '../../app/words.ts';
import { Markdown } from '../../markdown/markdown.tsx';
import { NoteEditor } from '../../components/note-editor.tsx';
import { Answered } from '../../components/screen.tsx';
import { useAnswer } from '../../api.ts';
import { Way } from './frame.tsx';

/** The person's note as it looks. It opens to be written where they ask: most cards go by without that. */
export function Note(props: {
  readonly questionId: string;
  readonly isWritten: boolean;
  readonly onWrite: () => void;
}) {
  const { questionId, isWritten, onWrite } = props;
  const note = useAnswer('notes.get', { questionId });
  if (isWritten) return <NoteEditor questionId={questionId} autoFocus />;
  return (
    <Answered query={note}>
      {({ text }) => (
        <section>
          <Group justify="space-between" align="baseline" mb={6}>
            <Title order={2} fz={18}>
              {t('notes.editor.title')}
            </Title>
            <Way
              does={t(text.trim() === '' ? 'drill.note.write' : 'drill.note.change')}
              keyName="N"
              onPress={onWrite}
            />
          </Group>
          {text.trim() === '' ? null : <Markdown text={text} />}
        </section>
      )}
    </Answered>
  );
}
