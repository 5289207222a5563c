import {
  Alert,
  Button,
  Card,
  Group,
  NumberInput,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SettingsDraft } from '../../../core/contract/calls.ts';
import type { Settings } from '../../../core/study/settings.ts';
import { useAnswer, useChange } from '../../api.ts';
import { Answered, ScreenHeading } from '../../components/screen.tsx';

export function SettingsScreen() {
  const settings = useAnswer('settings.get', {});
  const status = useAnswer('app.status', {});
  const openFolder = useChange('app.openDataFolder');
  return (
    <Stack gap="lg">
      <ScreenHeading title="Settings" subtitle="Saved as you change them" />
      <Answered query={settings}>{(answer) => <Fields settings={answer} />}</Answered>
      <Answered query={status}>
        {({ dataFolder, version, runtime }) => (
          <Card withBorder padding="lg">
            <Title order={2} fz={18}>
              Your data
            </Title>
            <Text size="sm" mt={4} style={{ overflowWrap: 'anywhere' }}>
              Everything is in {dataFolder}, on this computer only. Rehearse sends nothing anywhere.
            </Text>
            <Group mt="sm">
              <Button variant="default" onClick={() => openFolder.mutate({})}>
                Show the folder
              </Button>
            </Group>
            <Text size="xs" c="dimmed" mt="md">
              Rehearse {version} · {runtime}
            </Text>
          </Card>
        )}
      </Answered>
    </Stack>
  );
}

function Fields({ settings }: { readonly settings: Settings }) {
  const save = useChange('settings.save');
  const { since: _since, ...reminder } = settings.reminder;
  const change = (changed: Partial<SettingsDraft>) =>
    save.mutate({ ...settings, reminder, ...changed });
  return (
    <>
      <Card withBorder padding="lg">
        <Title order={2} fz={18} mb="sm">
          Reminder
        </Title>
        <Stack>
          <Switch
            label="Remind me to study every day"
            description="Only when something is due, and while Rehearse is running"
            checked={reminder.enabled}
            onChange={(event) =>
              change({ reminder: { ...reminder, enabled: event.currentTarget.checked } })
            }
          />
          <Group align="flex-end">
            <TextInput
              type="time"
              label="At"
              value={reminder.time}
              disabled={!reminder.enabled}
              onChange={(event) => {
                // The field is empty while a time is half typed.
                const time = event.currentTarget.value;
                if (time !== '') change({ reminder: { ...reminder, time } });
              }}
            />
            <TestReminder />
          </Group>
        </Stack>
      </Card>
      <Card withBorder padding="lg">
        <Title order={2} fz={18} mb="sm">
          Appearance and day
        </Title>
        <Stack align="flex-start">
          <SegmentedControl
            aria-label="Colours"
            value={settings.theme}
            onChange={(theme) => change({ theme: theme })}
            data={[
              { value: 'system', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
          />
          <NumberInput
            label="A new day begins at (hour)"
            description="Study after midnight and before this hour counts for the day before"
            min={0}
            max={12}
            clampBehavior="strict"
            value={settings.dayStartsAtHour}
            onChange={(hour) => typeof hour === 'number' && change({ dayStartsAtHour: hour })}
          />
        </Stack>
      </Card>
      {save.isError ? <Alert color="red">{save.error.message}</Alert> : null}
    </>
  );
}

function TestReminder() {
  const test = useChange('reminders.test');
  return (
    <Button
      variant="default"
      loading={test.isPending}
      onClick={() =>
        test.mutate(
          {},
          {
            onSuccess: ({ shown }) =>
              notifications.show(
                shown
                  ? { message: 'A notification was sent.' }
                  : {
                      color: 'orange',
                      title: 'No notifications here',
                      message:
                        'This system has no notification service. Reminders will be shown in Rehearse instead.',
                    },
              ),
          },
        )
      }
    >
      Try a notification
    </Button>
  );
}
