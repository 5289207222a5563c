import { Button, Card, CloseButton, Group, Menu, Text } from '@mantine/core';
import { reminderActions, type ReminderAction } from '../../core/reminders/actions.ts';
import { useAnswer, useChange } from '../api.ts';
import { t } from '../app/words.ts';

const later = reminderActions.filter((action) => action !== 'start' && action !== 'skip');

/** A reminder with its buttons, where the system's notifications have none. */
export function ReminderCard() {
  const reminders = useAnswer('reminders.get', {});
  const act = useChange('reminders.act');
  const card = reminders.data?.card;
  if (!card) return null;
  const choose = (action: ReminderAction) => () => act.mutate({ id: card.id, action });
  return (
    <Card
      withBorder
      padding="md"
      component="section"
      aria-label={t('reminders.card.name')}
      role="status"
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={650}>{card.title}</Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {card.body}
          </Text>
        </div>
        <CloseButton aria-label={t('reminders.card.close')} onClick={choose('dismiss')} />
      </Group>
      <Group gap="xs" mt="sm">
        <Button onClick={choose('start')}>{t('reminders.actions.start')}</Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default">{t('reminders.card.snooze')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {later.map((action) => (
              <Menu.Item key={action} onClick={choose(action)}>
                {t(`reminders.actions.${action}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button variant="default" onClick={choose('skip')}>
          {t('reminders.actions.skip')}
        </Button>
      </Group>
    </Card>
  );
}
