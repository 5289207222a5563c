import { List, Text } from '@mantine/core';
import type { Output } from '../../../../core/contract/calls.ts';
import { t } from '../../../app/words.ts';
import { Rich } from '../../../components/rich.tsx';
import { inWords } from '../../../components/words.ts';

/** What came and what didn't. */
export function ReminderLog(props: {
  readonly log: Output<'reminders.get'>['log'];
  readonly timeZone: string;
}) {
  return (
    <details>
      <summary>{t('settings.reminders.log')}</summary>
      <List size="sm" mt="xs" spacing={2}>
        {props.log.map(({ at, what }) => (
          <List.Item key={`${at} ${what}`}>
            <Rich
              text={t('settings.reminders.logged', {
                what,
                moment: inWords(at, props.timeZone),
              })}
              parts={{ at: <Text span c="dimmed" size="sm" /> }}
            />
          </List.Item>
        ))}
      </List>
    </details>
  );
}
