import { List, Text } from '@mantine/core';
import type { Output } from '../../../../core/contract/calls.ts';
import { inWords } from '../../../components/words.ts';

/** What came and what didn't. */
export function ReminderLog(props: {
  readonly log: Output<'reminders.get'>['log'];
  readonly timeZone: string;
}) {
  return (
    <details>
      <summary>What came, and what did not</summary>
      <List size="sm" mt="xs" spacing={2}>
        {props.log.map(({ at, what }) => (
          <List.Item key={`${at} ${what}`}>
            {what}{' '}
            <Text span c="dimmed" size="sm">
              ({inWords(at, props.timeZone)})
            </Text>
          </List.Item>
        ))}
      </List>
    </details>
  );
}
