import { Alert, Button, Card, Group, NumberInput, Stack, Switch, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer, useChange } from '../../api.ts';
import { Answered } from '../../components/screen.tsx';
import { count } from '../../components/words.ts';
import { TimeField } from './reminders/time-field.tsx';

/** The plan's sessions for other calendars. */
export function CalendarSection() {
  const calendar = useAnswer('calendar.get', {});
  return (
    <Answered query={calendar}>
      {(answer) => (
        <Card withBorder padding="lg" component="section" aria-label="Calendar">
          <Title order={2} fz={18}>
            Calendar
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            The plan’s sessions as an .ics file. A later file replaces the sessions of an earlier
            one.
          </Text>
          <Fields calendar={answer} />
        </Card>
      )}
    </Answered>
  );
}

const usualAlarmMinutes = 10;

function Fields({ calendar }: { readonly calendar: Output<'calendar.get'> }) {
  const { file, alarmMinutes, startsAt, problem } = calendar;
  const save = useChange('calendar.save');
  const write = useChange('calendar.export');
  const keep = useChange('calendar.keepFile');
  const told = (result: Output<'calendar.export'>) => {
    if (result.kind === 'cancelled') return;
    notifications.show({
      title: `${count(result.sessions, 'session', 'sessions')} written`,
      message: result.path,
    });
  };
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <TimeField
          label="Sessions begin at"
          value={startsAt}
          onChange={(time) => save.mutate({ startsAt: time, alarmMinutes })}
        />
        <Switch
          mb={8}
          label="With an alarm"
          checked={alarmMinutes !== null}
          onChange={(event) =>
            save.mutate({
              startsAt,
              alarmMinutes: event.currentTarget.checked ? usualAlarmMinutes : null,
            })
          }
        />
        {alarmMinutes === null ? null : (
          <NumberInput
            label="Minutes before"
            w={130}
            min={0}
            max={1440}
            clampBehavior="strict"
            allowDecimal={false}
            value={alarmMinutes}
            onChange={(minutes) =>
              typeof minutes === 'number' && save.mutate({ startsAt, alarmMinutes: minutes })
            }
          />
        )}
      </Group>
      {file === null ? null : (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          Kept up to date: {file}
        </Text>
      )}
      {problem === null ? null : <Alert color="orange">{problem}</Alert>}
      <Group gap="xs">
        <Button
          variant="default"
          loading={write.isPending}
          onClick={() => write.mutate({}, { onSuccess: told })}
        >
          Export once
        </Button>
        {file === null ? (
          <Button
            variant="default"
            loading={keep.isPending}
            onClick={() => keep.mutate({ keep: true }, { onSuccess: told })}
          >
            Keep a file up to date
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => keep.mutate({ keep: false })}>
            Stop updating the file
          </Button>
        )}
      </Group>
    </Stack>
  );
}
