import { Group, Kbd, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';

/** Key points are ticked with these, in order. */
export const keyPointKeys = ['q', 'w', 'e', 'r', 't', 'z', 'u', 'i'] as const;

const keys = [
  { keys: ['Space', 'Enter'], does: 'Show the answer' },
  { keys: keyPointKeys.map((key) => key.toUpperCase()), does: 'Tick a key point' },
  { keys: ['1', '2', '3', '4'], does: 'Again, Hard, Good, Easy' },
  { keys: ['Esc'], does: 'Leave; every answer is saved' },
  { keys: ['?'], does: 'Show these keys' },
];

/** Lists the drill's keys. */
export function showKeys(): void {
  modals.open({
    title: 'Keys in a drill',
    children: (
      <Stack gap="xs">
        {keys.map(({ keys: each, does }) => (
          <Group key={does} justify="space-between">
            <Text size="sm">{does}</Text>
            <Group gap={4}>
              {each.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    ),
  });
}
