import { Card, Text } from '@mantine/core';
import { mostCharactersCoached } from '../../../core/contract/drill-calls.ts';
import { stretchesOf, type Coached } from './marks.ts';

/** What was typed, with the words that the coach went by. */
export function OwnAnswer({
  text,
  coached,
}: {
  readonly text: string;
  readonly coached: Coached | null;
}) {
  const stretches = coached ? stretchesOf(text, coached) : [{ text, sense: null }];
  const hasOther = stretches.some(({ sense }) => sense === 'other');
  return (
    <Card withBorder padding="lg">
      <Text fw={600} mb={4}>
        Your answer
      </Text>
      <section className="own-answer" tabIndex={0} aria-label="Your answer">
        {stretches.map(({ text: part, sense }, place) =>
          sense === null ? (
            part
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- the stretches of a text don't move
            <mark key={place} className={`match-${sense}`}>
              {part}
            </mark>
          ),
        )}
      </section>
      {coached ? (
        <Text size="xs" c="dimmed" mt={6}>
          Marked: the words that speak for a key point.
          {hasOther ? ' Underlined: words that were denied, or named without a statement.' : ''}
          {text.length > mostCharactersCoached
            ? ' The coach read the first 20,000 characters.'
            : ''}
        </Text>
      ) : null}
    </Card>
  );
}
