import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useAnswer, useChange } from '../../api.ts';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { AppearanceSection } from './appearance-section.tsx';
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
      <Answered query={settings}>{(answer) => <AppearanceSection settings={answer} />}</Answered>
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
