import { Alert, Card, Stack, Title } from '@mantine/core';
import { useAnswer, useChange } from '../../api.ts';
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
          <Card withBorder padding="lg" component="section" aria-label="Outside this window">
            <Title order={2} fz={18} mb="sm">
              Outside this window
            </Title>
            <Stack gap="md">
              <Row
                label="Start at login"
                description={
                  hasTray
                    ? 'Hidden in the tray, so that reminders come without opening Rehearse'
                    : 'Reminders come while Rehearse is open; this system has no tray to keep it in'
                }
                checked={startAtLogin}
                onChange={(checked) => save.mutate({ ...now, startAtLogin: checked })}
              />
              <Row
                label="Quick drill from anywhere"
                description={`${shortcut.replace('CommandOrControl', 'Ctrl or Cmd').replaceAll('+', ' + ')} opens one question`}
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
