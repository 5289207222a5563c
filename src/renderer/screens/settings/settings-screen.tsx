import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useAnswer, useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
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
      <ScreenHeading title={t('app.screens.settings')} subtitle={t('settings.whenSaved')} />
      <Answered query={settings}>{(answer) => <AppearanceSection settings={answer} />}</Answered>
      <RemindersSection />
      <DesktopSection />
      <CalendarSection />
      <Answered query={status}>
        {({ dataFolder, version, runtime }) => (
          <Card withBorder padding="lg">
            <Title order={2} fz={18}>
              {t('settings.data.title')}
            </Title>
            <Text size="sm" mt={4} style={{ overflowWrap: 'anywhere' }}>
              {t('settings.data.where', { folder: dataFolder })}
            </Text>
            <Group mt="sm">
              <Button variant="default" onClick={() => openFolder.mutate({})}>
                {t('settings.data.show')}
              </Button>
            </Group>
            <Text size="xs" c="dimmed" mt="md">
              {t('settings.data.version', { version, runtime })}
            </Text>
          </Card>
        )}
      </Answered>
    </Stack>
  );
}
