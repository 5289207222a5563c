import { Alert, Button, Card, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { dayOf, toInstant } from '../../../../core/day.ts';
import type { Output } from '../../../../core/contract/calls.ts';
import type { ReminderSettings } from '../../../../core/reminders/settings.ts';
import { useAnswer, useChange } from '../../../api.ts';
import { t } from '../../../app/words.ts';
import { Answered } from '../../../components/screen.tsx';
import { inWords } from '../../../components/words.ts';
import { QuietHours } from './quiet-hours.tsx';
import { ReminderLog } from './reminder-log.tsx';
import { RuleRows } from './rule-rows.tsx';
import { StudyReminders } from './study-reminders.tsx';
import { TestReminder } from './test-reminder.tsx';
import type { RuleProps } from './types.ts';

export function RemindersSection() {
  const answer = useAnswer('reminders.get', {});
  const status = useAnswer('app.status', {});
  const settings = useAnswer('settings.get', {});
  return (
    <Answered query={answer}>
      {(reminders) => (
        <Answered query={status}>
          {({ timeZone }) => (
            <Fields
              reminders={reminders}
              timeZone={timeZone}
              dayStartsAtHour={settings.data?.dayStartsAtHour ?? 0}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}

type Reminders = Output<'reminders.get'>;

function Fields(props: {
  readonly reminders: Reminders;
  readonly timeZone: string;
  readonly dayStartsAtHour: number;
}) {
  const { reminders, timeZone, dayStartsAtHour } = props;
  // What is in the fields leads: an answer that is still under way must not undo what was typed since.
  const [settings, setSettings] = useState<ReminderSettings>(reminders.settings);
  const [today] = useState(() => dayOf(toInstant(new Date()), timeZone, 0));
  const save = useChange('reminders.save');
  const change = (changed: Partial<ReminderSettings>) => {
    const next = { ...settings, ...changed };
    setSettings(next);
    save.mutate(next);
  };
  const rules: RuleProps = { settings, change, timeZone, today, dayStartsAtHour };
  return (
    <Card withBorder padding="lg" component="section" aria-label={t('settings.reminders.title')}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} fz={18}>
            {t('settings.reminders.title')}
          </Title>
          <NextReminder reminders={reminders} timeZone={timeZone} />
        </div>
        <Group gap="xs">
          <Pause pausedUntil={reminders.pausedUntil} />
          <TestReminder />
        </Group>
      </Group>
      {save.isError ? (
        <Alert color="red" mt="sm">
          {save.error.message}
        </Alert>
      ) : null}
      <Stack mt="md" gap="md">
        <StudyReminders {...rules} />
        <Divider />
        <RuleRows {...rules} plan={reminders.plan} />
        <Divider />
        <QuietHours {...rules} />
        {reminders.log.length > 0 ? <ReminderLog log={reminders.log} timeZone={timeZone} /> : null}
      </Stack>
    </Card>
  );
}

function NextReminder(props: { readonly reminders: Reminders; readonly timeZone: string }) {
  const { next, pausedUntil, plan } = props.reminders;
  const state = pausedUntil
    ? t('settings.reminders.paused', { moment: inWords(pausedUntil, props.timeZone) })
    : next
      ? t('settings.reminders.next', { moment: inWords(next, props.timeZone) })
      : t('settings.reminders.none');
  return (
    <Text size="sm" c="dimmed">
      {plan ? state : t('settings.reminders.withoutPlan', { state })}
    </Text>
  );
}

function Pause({ pausedUntil }: { readonly pausedUntil: string | null }) {
  const pause = useChange('reminders.pause');
  return (
    <Button
      variant="default"
      loading={pause.isPending}
      onClick={() => pause.mutate({ for: pausedUntil ? 'none' : 'day' })}
    >
      {t(pausedUntil ? 'settings.reminders.endPause' : 'settings.reminders.pause')}
    </Button>
  );
}
