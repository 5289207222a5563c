import { Alert, Card, Stack, Title } from '@mantine/core';
import { useAnswer, useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
import { Answered } from '../../components/screen.tsx';
import { Row } from './reminders/rule-rows.tsx';

/** What Rehearse does outside its window. */
export function DesktopSection() {
  const desktop = useAnswer('desktop.get', {});
  const save = useChange('desktop.save');
  return (
    <Answered query={desktop}>
      {({ startAtLogin, quickDrillShortcut, shortcut, hasTray, problems }) => {
        const now = { startAtLogin, quickDrillShortcut };
        return (
          <Card
            withBorder
            padding="lg"
            component="section"
            aria-label={t('settings.desktop.title')}
          >
            <Title order={2} fz={18} mb="sm">
              {t('settings.desktop.title')}
            </Title>
            <Stack gap="md">
              <Row
                label={t('settings.desktop.login')}
                description={t(
                  hasTray ? 'settings.desktop.loginWithTray' : 'settings.desktop.loginWithoutTray',
                )}
                checked={startAtLogin}
                onChange={(checked) => save.mutate({ ...now, startAtLogin: checked })}
              />
              <Row
                label={t('settings.desktop.quickDrill')}
                description={t('settings.desktop.quickDrillKeys', { keys: keysInWords(shortcut) })}
                checked={quickDrillShortcut}
                onChange={(checked) => save.mutate({ ...now, quickDrillShortcut: checked })}
              />
              {problems.map((problem) => (
                <Alert key={problem} color="orange">
                  {problem}
                </Alert>
              ))}
            </Stack>
          </Card>
        );
      }}
    </Answered>
  );
}

const keysInWords = (shortcut: string): string =>
  shortcut.replace('CommandOrControl', t('settings.desktop.ctrlOrCmd')).replaceAll('+', ' + ');
