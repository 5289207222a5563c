import { ActionIcon, Button, Chip, Group, Stack, Switch, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { mostStudyReminders, type ReminderSettings } from '../../../../core/reminders/settings.ts';
import { Remark, TimeField } from './time-field.tsx';
import type { RuleProps } from './types.ts';

type StudyReminder = ReminderSettings['study'][number];

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const everyDay = [true, true, true, true, true, true, true];

/** Study reminders by weekday and time, several a day. */
export function StudyReminders(rules: RuleProps) {
  const { settings, change } = rules;
  const { study } = settings;
  const isFull = study.length >= mostStudyReminders;
  const set = (id: string, changed: Partial<StudyReminder>) =>
    change({ study: study.map((rule) => (rule.id === id ? { ...rule, ...changed } : rule)) });
  const add = () =>
    change({
      study: [
        ...study,
        { id: freeId(study), enabled: true, weekdays: everyDay, time: '18:00', since: null },
      ],
    });
  return (
    <Stack gap="sm">
      <div>
        <Text fw={600}>Time to study</Text>
        <Text size="sm" c="dimmed">
          Says what is due and how long it takes. On the plan’s days off, and when nothing is due,
          nothing comes.
        </Text>
      </div>
      {study.map((rule) => (
        <div key={rule.id}>
          <Group gap="md" align="flex-start" role="group" aria-label={`Reminder at ${rule.time}`}>
            <Switch
              mt={8}
              aria-label={`Reminder at ${rule.time} on`}
              checked={rule.enabled}
              onChange={(event) => set(rule.id, { enabled: event.currentTarget.checked })}
            />
            <TimeField
              label="At"
              hideLabel
              value={rule.time}
              disabled={!rule.enabled}
              onChange={(time) => set(rule.id, { time })}
            />
            <Weekdays rule={rule} onChange={(chosen) => set(rule.id, { weekdays: chosen })} />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Remove the reminder at ${rule.time}`}
              onClick={() => change({ study: study.filter(({ id }) => id !== rule.id) })}
            >
              <IconTrash size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </Group>
          <Remark {...rules} time={rule.time} enabled={rule.enabled} />
        </div>
      ))}
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={isFull}
          onClick={add}
        >
          Add a reminder
        </Button>
        {isFull ? (
          <Text size="sm" role="status">
            {mostStudyReminders} reminders are the most. Remove one to add another.
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
}

function Weekdays(props: {
  readonly rule: StudyReminder;
  readonly onChange: (weekdays: boolean[]) => void;
}) {
  const { rule, onChange } = props;
  const none = !rule.weekdays.includes(true);
  return (
    <div>
      <Group gap={4} mt={5} role="group" aria-label="Weekdays">
        {weekdays.map((name, place) => (
          <Chip
            key={name}
            size="xs"
            radius="sm"
            icon={null}
            checked={rule.weekdays[place] ?? false}
            disabled={!rule.enabled}
            onChange={(checked) =>
              onChange(rule.weekdays.map((old, other) => (other === place ? checked : old)))
            }
            styles={{ iconWrapper: { display: 'none' }, label: { paddingInline: 9 } }}
          >
            {name}
          </Chip>
        ))}
      </Group>
      {none && rule.enabled ? (
        <Text size="xs" mt={4}>
          On no day: choose at least one
        </Text>
      ) : null}
    </div>
  );
}

function freeId(study: readonly StudyReminder[]): string {
  const taken = new Set(study.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!taken.has(`r${number}`)) return `r${number}`;
}
