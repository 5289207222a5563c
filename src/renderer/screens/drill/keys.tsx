import { Group, Kbd, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';

/** Key points are marked with these, in order. */
export const keyPointKeys = ['q', 'w', 'e', 'r', 't', 'z', 'u', 'i'] as const;

const groups = [
  {
    title: 'While you answer',
    keys: [
      { keys: ['Space', 'Enter'], does: 'Show the answer' },
      { keys: ['A'], does: 'Type the answer' },
      { keys: ['S'], does: 'Speak it: start or stop the recording' },
      { keys: ['Ctrl + Enter'], does: 'Done typing: the next stage, or the answer' },
      { keys: ['Esc'], does: 'From the text back to these keys' },
      { keys: ['O'], does: 'Outline of your story, in behavioural questions' },
    ],
  },
  {
    title: 'With the answer in view',
    keys: [
      {
        keys: keyPointKeys.map((key) => key.toUpperCase()),
        does: 'Mark a key point: said, partly, missed',
      },
      { keys: ['1', '2', '3', '4'], does: 'Again, Hard, Good, Easy' },
      { keys: ['P'], does: 'Play or pause your recording' },
      { keys: ['X'], does: 'Delete your recording' },
    ],
  },
  {
    title: 'Always',
    keys: [
      { keys: ['Ctrl + Z'], does: 'Undo the last grade' },
      { keys: ['H'], does: 'Hold the clock, where the drill allows it' },
      { keys: ['Esc'], does: 'Leave; every answer is saved' },
      { keys: ['?'], does: 'Show these keys' },
    ],
  },
];

/** Lists the drill's keys. */
export function showKeys(): void {
  modals.open({
    closeButtonProps: { 'aria-label': 'Close' },
    title: 'Keys in a drill',
    children: (
      <Stack gap="md">
        {groups.map(({ title, keys }) => (
          <Stack key={title} gap={6}>
            <Text size="sm" fw={600}>
              {title}
            </Text>
            {keys.map(({ keys: each, does }) => (
              <Group key={does} justify="space-between" wrap="nowrap">
                <Text size="sm">{does}</Text>
                <Group gap={4} wrap="nowrap">
                  {each.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
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
