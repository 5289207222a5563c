import { Card, Text } from '@mantine/core';
import { mostCharactersCoached } from '../../../core/contract/drill-calls.ts';
import { t } from '../../app/words.ts';
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
        {t('drill.yourAnswer')}
      </Text>
      <section className="own-answer" tabIndex={0} aria-label={t('drill.yourAnswer')}>
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
          {[
            t('drill.own.marked'),
            ...(hasOther ? [t('drill.own.underlined')] : []),
            ...(text.length > mostCharactersCoached
              ? [t('drill.own.cut', { characters: mostCharactersCoached })]
              : []),
          ].join(' ')}
        </Text>
      ) : null}
    </Card>
  );
}
