import { Button, Group, Kbd } from '@mantine/core';
import { memo, useId } from 'react';
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
export const ShowAnswer = memo(function ShowAnswer(props: {
  readonly isTyped: boolean;
  /** Both are the same functions at each drawing. */
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
      {/* Plain elements: each card makes them anew. */}
      <div className="how-sure" role="group" aria-labelledby={label}>
        <span id={label}>{t('drill.confidence.howSure')}</span>
        {confidences.map((confidence, place) => (
          <button
            key={confidence}
            type="button"
            className="mantine-focus-auto"
            title={t('drill.confidence.shows')}
            onClick={() => onSure(confidence)}
          >
            {confidenceInWords(confidence)}
            {/* In a text the keys write letters. */}
            {isTyped ? null : <kbd className={Kbd.classes['root']}>{keyPointName(place)}</kbd>}
          </button>
        ))}
      </div>
    </Group>
  );
});
