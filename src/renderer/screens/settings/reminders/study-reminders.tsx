import { ActionIcon, Button, Chip, Group, Stack, Switch, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { mostStudyReminders, type ReminderSettings } from '../../../../core/reminders/settings.ts';
import { formats, t } from '../../../app/words.ts';
import { Remark, TimeField } from './time-field.tsx';
import { weekdaysInOrder } from './weekdays.ts';
import type { RuleProps } from './types.ts';

type StudyReminder = ReminderSettings['study'][number];

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
        <Text fw={600}>{t('settings.study.title')}</Text>
        <Text size="sm" c="dimmed">
          {t('settings.study.whatFor')}
        </Text>
      </div>
      {study.map((rule) => (
        <div key={rule.id}>
          <Group
            gap="md"
            align="flex-start"
            role="group"
            aria-label={t('settings.study.reminder', timed(rule))}
          >
            <Switch
              mt={8}
              aria-label={t('settings.study.on', timed(rule))}
              checked={rule.enabled}
              onChange={(event) => set(rule.id, { enabled: event.currentTarget.checked })}
            />
            <TimeField
              label={t('settings.study.at')}
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
              aria-label={t('settings.study.remove', timed(rule))}
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
          {t('settings.study.add')}
        </Button>
        {isFull ? (
          <Text size="sm" role="status">
            {t('settings.study.full', { most: mostStudyReminders })}
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
}

const timed = ({ time }: StudyReminder) => ({ time: formats().wallTime(time) });

function Weekdays(props: {
  readonly rule: StudyReminder;
  readonly onChange: (weekdays: boolean[]) => void;
}) {
  const { rule, onChange } = props;
  const none = !rule.weekdays.includes(true);
  return (
    <div>
      <Group gap={4} mt={5} role="group" aria-label={t('settings.study.weekdays')}>
        {weekdaysInOrder().map((place) => (
          <Chip
            key={place}
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
            {formats().weekday(place)}
          </Chip>
        ))}
      </Group>
      {none && rule.enabled ? (
        <Text size="xs" mt={4}>
          {t('settings.study.noDay')}
        </Text>
      ) : null}
    </div>
  );
}

function freeId(study: readonly StudyReminder[]): string {
  const taken = new Set(study.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!taken.has(`r${number}`)) return `r${number}`;
}
