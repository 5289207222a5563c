import { Alert, Button, Card, Group, NumberInput, Stack, Switch, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer, useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
import { Answered } from '../../components/screen.tsx';
import { TimeField } from './reminders/time-field.tsx';

/** The plan's sessions for other calendars. */
export function CalendarSection() {
  const calendar = useAnswer('calendar.get', {});
  return (
    <Answered query={calendar}>
      {(answer) => (
        <Card withBorder padding="lg" component="section" aria-label={t('settings.calendar.title')}>
          <Title order={2} fz={18}>
            {t('settings.calendar.title')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('settings.calendar.whatFor')}
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
      title: t('settings.calendar.written', { count: result.sessions }),
      message: result.path,
    });
  };
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <TimeField
          label={t('settings.calendar.startsAt')}
          value={startsAt}
          onChange={(time) => save.mutate({ startsAt: time, alarmMinutes })}
        />
        <Switch
          mb={8}
          label={t('settings.calendar.alarm')}
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
            label={t('settings.calendar.minutesBefore')}
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
          {t('settings.calendar.kept', { file })}
        </Text>
      )}
      {problem === null ? null : <Alert color="orange">{problem}</Alert>}
      <Group gap="xs">
        <Button
          variant="default"
          loading={write.isPending}
          onClick={() => write.mutate({}, { onSuccess: told })}
        >
          {t('settings.calendar.exportOnce')}
        </Button>
        {file === null ? (
          <Button
            variant="default"
            loading={keep.isPending}
            onClick={() => keep.mutate({ keep: true }, { onSuccess: told })}
          >
            {t('settings.calendar.keep')}
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => keep.mutate({ keep: false })}>
            {t('settings.calendar.stop')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
