import { Card, Checkbox, Group, Kbd, Stack, Text } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import { Markdown } from '../../components/markdown.tsx';
import { NoteEditor } from '../../components/note-editor.tsx';
import { keyPointKeys } from './keys.tsx';

/** The key points to tick against what was said, then the answer and the person's note. */
export function Revealed(props: {
  readonly question: Output<'content.question'>;
  readonly said: readonly number[];
  readonly onToggle: (place: number) => void;
}) {
  const { question, said, onToggle } = props;
  return (
    <>
      <Card withBorder padding="lg">
        <Text fw={600} mb="sm">
          What did you say? {said.length} of {question.keyPoints.length} key points
        </Text>
        <Stack gap="xs">
          {question.keyPoints.map(({ text }, place) => (
            <Group key={text} wrap="nowrap" gap="sm" align="flex-start">
              <Checkbox
                label={text}
                checked={said.includes(place)}
                onChange={() => onToggle(place)}
                flex={1}
              />
              <Kbd>{keyPointKeys[place]?.toUpperCase()}</Kbd>
            </Group>
          ))}
        </Stack>
      </Card>
      <Markdown text={question.body} />
      <NoteEditor questionId={question.id} />
    </>
  );
}
