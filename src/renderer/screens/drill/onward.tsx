import { Button, Group, Kbd, Text } from '@mantine/core';
import { useId } from 'react';
import { confidences, type Confidence } from '../../../core/drills/confidence.ts';
import { t } from '../../app/words.ts';
import { confidenceInWords, keysInWords } from '../../components/words.ts';
import { keyPointName } from './keys.tsx';

/** The one button of a card that isn't answered yet, with its key. */
export function Onward(props: {
  readonly does: string;
  readonly keyName: string;
  readonly onPress: () => void;
}) {
  return (
    <Button size="md" onClick={props.onPress}>
      {props.does} <Kbd ml={8}>{keysInWords(props.keyName)}</Kbd>
    </Button>
  );
}

/** Shows the answer; who says how sure they are, with the same press. */
export function ShowAnswer(props: {
  readonly isTyped: boolean;
  readonly onPress: () => void;
  readonly onSure: (confidence: Confidence) => void;
}) {
  const { isTyped, onPress, onSure } = props;
  const label = useId();
  return (
    <Group justify="center" gap="lg">
      <Onward
        does={t('drill.showAnswer')}
        keyName={isTyped ? 'Ctrl + Enter' : 'Space'}
        onPress={onPress}
      />
      <Group gap={4} role="group" aria-labelledby={label}>
        <Text size="sm" c="dimmed" id={label}>
          {t('drill.confidence.howSure')}
        </Text>
        {confidences.map((confidence, place) => (
          <Button
            key={confidence}
            size="compact-sm"
            variant="subtle"
            color="gray"
            fw={500}
            title={t('drill.confidence.shows')}
            onClick={() => onSure(confidence)}
          >
            {confidenceInWords(confidence)}
            {/* In a text the keys write letters. */}
            {isTyped ? null : <Kbd ml={6}>{keyPointName(place)}</Kbd>}
          </Button>
        ))}
      </Group>
    </Group>
  );
}
