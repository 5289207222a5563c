import { Group, Kbd, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { confidences } from '../../../core/drills/confidence.ts';
import { t } from '../../app/words.ts';
import { keysInWords } from '../../components/words.ts';

/** Key points are marked with these, in order: a row of letters. Its sixth is Y on most keyboards and Z on German ones. */
export const keyPointKeys = [['q'], ['w'], ['e'], ['r'], ['t'], ['y', 'z'], ['u'], ['i']] as const;

const keyNames = keyPointKeys.map(([key]) => key.toUpperCase());

/** The key of a key point; nothing for those that have none. */
export const keyPointName = (place: number): string => keysInWords(keyNames[place] ?? '');

/** Groups of keys with what they do; titles and deeds are places of the catalogue. */
const groups = [
  {
    title: 'drill.keys.answering.title',
    keys: [
      { keys: ['Space', 'Enter'], does: 'drill.keys.answering.show' },
      { keys: keyNames.slice(0, confidences.length), does: 'drill.keys.answering.sure' },
      { keys: ['A'], does: 'drill.keys.answering.type' },
      { keys: ['S'], does: 'drill.keys.answering.speak' },
      { keys: ['Ctrl + Enter'], does: 'drill.keys.answering.done' },
      { keys: ['Esc'], does: 'drill.keys.answering.leaveText' },
      { keys: ['O'], does: 'drill.keys.answering.outline' },
    ],
  },
  {
    title: 'drill.keys.revealed.title',
    keys: [
      {
        keys: keyNames,
        does: 'drill.keys.revealed.mark',
      },
      { keys: ['1', '2', '3', '4'], does: 'drill.keys.revealed.grade' },
      { keys: ['N'], does: 'drill.keys.revealed.note' },
      { keys: ['P'], does: 'drill.keys.revealed.play' },
      { keys: ['X'], does: 'drill.keys.revealed.remove' },
    ],
  },
  {
    title: 'drill.keys.always.title',
    keys: [
      { keys: ['Ctrl + Z'], does: 'drill.keys.always.undo' },
      { keys: ['H'], does: 'drill.keys.always.hold' },
      { keys: ['Esc'], does: 'drill.keys.always.leave' },
      { keys: ['?'], does: 'drill.keys.always.keys' },
    ],
  },
] as const;

/** Lists the drill's keys. */
export function showKeys(): void {
  modals.open({
    title: t('drill.keys.title'),
    children: (
      <Stack gap="md">
        {groups.map(({ title, keys }) => (
          <Stack key={title} gap={6}>
            <Text size="sm" fw={600}>
              {t(title)}
            </Text>
            {keys.map(({ keys: each, does }) => (
              <Group key={does} justify="space-between" wrap="nowrap">
                <Text size="sm">{t(does)}</Text>
                <Group gap={4} wrap="nowrap" style={{ flexShrink: 0 }}>
                  {each.map((key) => (
                    <Kbd key={key}>{keysInWords(key)}</Kbd>
                  ))}
                </Group>
              </Group>
            ))}
          </Stack>
        ))}
      </Stack>
    ),
  });
}
