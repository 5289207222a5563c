import { Group, Select, Stack, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { formats, t } from '../../../app/words.ts';
import { Remark, TimeField } from './time-field.tsx';
import { InterviewDay } from './interview-day.tsx';
import { weekdaysInOrder } from './weekdays.ts';
import type { PlanName, RuleProps } from './types.ts';

/** The rules of which there is one each. */
export function RuleRows(rules: RuleProps & { readonly plan: PlanName | null }) {
  const { settings, change, plan } = rules;
  const { nudge, countdown, danger, week } = settings;
  return (
    <Stack gap="md">
      <Row
        label={t('settings.rules.nudge')}
        description={t('settings.rules.nudgeWhen')}
        checked={nudge.enabled}
        onChange={(enabled) => change({ nudge: { ...nudge, enabled } })}
      >
        <TimeField
          label={t('settings.rules.nudgeAt')}
          hideLabel
          value={nudge.time}
          disabled={!nudge.enabled}
          onChange={(time) => change({ nudge: { ...nudge, time } })}
        />
      </Row>
      <Remark {...rules} time={nudge.time} enabled={nudge.enabled} />
      <Row
        label={t('settings.rules.countdown')}
        description={t('settings.rules.countdownWhen')}
        checked={countdown.enabled}
        onChange={(enabled) => change({ countdown: { ...countdown, enabled } })}
      />
      {countdown.enabled && plan ? <InterviewDay key={plan.id} {...rules} plan={plan} /> : null}
      <Row
        label={t('settings.rules.danger')}
        description={t('settings.rules.dangerWhen')}
        checked={danger.enabled}
        onChange={(enabled) => change({ danger: { ...danger, enabled } })}
      >
        <TimeField
          label={t('settings.rules.dangerAt')}
          hideLabel
          value={danger.time}
          disabled={!danger.enabled}
          onChange={(time) => change({ danger: { ...danger, time } })}
        />
      </Row>
      <Remark {...rules} time={danger.time} enabled={danger.enabled} />
      <Row
        label={t('settings.rules.week')}
        description={t('settings.rules.weekWhat')}
        checked={week.enabled}
        onChange={(enabled) => change({ week: { ...week, enabled } })}
      >
        <Select
          aria-label={t('settings.rules.weekOn')}
          w={140}
          allowDeselect={false}
          disabled={!week.enabled}
          data={weekdaysInOrder().map((day) => ({
            label: formats().weekday(day, 'full'),
            value: String(day),
          }))}
          value={String(week.weekday)}
          onChange={(value) =>
            value !== null && change({ week: { ...week, weekday: Number(value) } })
          }
        />
        <TimeField
          label={t('settings.rules.weekAt')}
          hideLabel
          value={week.time}
          disabled={!week.enabled}
          onChange={(time) => change({ week: { ...week, time } })}
        />
      </Row>
      <Remark {...rules} time={week.time} enabled={week.enabled} />
    </Stack>
  );
}

/** One thing to switch on, with what belongs to it on the right. */
export function Row(props: {
  readonly label: string;
  readonly description: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children?: ReactNode;
}) {
  return (
    <Group justify="space-between" align="flex-start" gap="md" wrap="nowrap">
      <Switch
        label={props.label}
        description={props.description}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
        style={{ flex: '1 1 0' }}
      />
      {props.children ? (
        <Group gap="xs" align="flex-start" wrap="nowrap">
          {props.children}
        </Group>
      ) : null}
    </Group>
  );
}
