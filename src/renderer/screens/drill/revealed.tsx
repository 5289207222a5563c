import { SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { memo } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { Markdown } from '../../markdown/markdown.tsx';
import { Recordings } from '../../components/recordings.tsx';
import { languageOfQuestions } from '../../components/words.ts';
import { KeyPoints } from './key-points.tsx';
import type { Coached, Marks } from './marks.ts';
import { Note } from './note.tsx';
import { OwnAnswer } from './own-answer.tsx';

type Question = Output<'content.question'>;

/** What was answered against the key points and the model answer, then the person's note. */
export const Revealed = memo(function Revealed(props: {
  readonly question: Question;
  readonly texts: readonly string[];
  readonly isStaged: boolean;
  readonly coached: Coached | null;
  readonly marks: Marks;
  readonly onPress: (place: number) => void;
  readonly writesNote: boolean;
  readonly onWriteNote: () => void;
}) {
  const { question, texts, isStaged, coached, marks, onPress, writesNote, onWriteNote } = props;
  const text = texts.join('\n\n').trim();
  return (
    <Stack gap="lg">
      {isStaged ? (
        <SideBySide stages={question.stages} texts={texts} />
      ) : text === '' ? null : (
        <OwnAnswer text={text} coached={coached} />
      )}
      <KeyPoints question={question} marks={marks} isCoached={coached !== null} onPress={onPress} />
      <Recordings questionId={question.id} withKeys />
      <div lang={languageOfQuestions}>
        <Markdown text={question.body} />
      </div>
      <Note questionId={question.id} isWritten={writesNote} onWrite={onWriteNote} />
    </Stack>
  );
});

/** Each stage as it was answered, beside its outline. */
function SideBySide({
  stages,
  texts,
}: Pick<Question, 'stages'> & { readonly texts: readonly string[] }) {
  return (
    <Table withTableBorder verticalSpacing="sm" aria-label={t('drill.stages.sideBySide')}>
      <Table.Tbody>
        {stages.map(({ name, outline }, place) => (
          <Table.Tr key={name} style={{ verticalAlign: 'top' }}>
            <Table.Td>
              <Text fw={600} mb={4} lang={languageOfQuestions}>
                {name}
              </Text>
              <SimpleGrid cols={2}>
                <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {texts[place]?.trim() || (
                    <span className="nothing-said">{t('drill.stages.nothing')}</span>
                  )}
                </Text>
                <ul className="outline" lang={languageOfQuestions}>
                  {outline.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </SimpleGrid>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
