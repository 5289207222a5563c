import {
  Alert,
  Button,
  Card,
  Group,
  NumberInput,
  SegmentedControl,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import type { SettingsDraft } from '../../../core/contract/calls.ts';
import type { Settings } from '../../../core/study/settings.ts';
import { useAnswer, useChange } from '../../api.ts';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { DesktopSection } from './desktop-section.tsx';
import { RemindersSection } from './reminders/reminders-section.tsx';

export function SettingsScreen() {
  const settings = useAnswer('settings.get', {});
  const status = useAnswer('app.status', {});
  const openFolder = useChange('app.openDataFolder');
  return (
    <Stack gap="lg">
      <ScreenHeading title="Settings" subtitle="Saved as you change them" />
      <Answered query={settings}>{(answer) => <Fields settings={answer} />}</Answered>
      <RemindersSection />
      <DesktopSection />
      <CalendarSection />
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
  const { reminders: _reminders, desktop: _desktop, calendar: _calendar, ...draft } = settings;
  const change = (changed: Partial<SettingsDraft>) => save.mutate({ ...draft, ...changed });
  return (
    <>
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
