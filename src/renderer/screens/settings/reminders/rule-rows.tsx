import { Group, Select, Stack, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { Remark, TimeField } from './time-field.tsx';
import { InterviewDay } from './interview-day.tsx';
import type { PlanName, RuleProps } from './types.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The rules of which there is one each. */
export function RuleRows(rules: RuleProps & { readonly plan: PlanName | null }) {
  const { settings, change, plan } = rules;
  const { nudge, countdown, danger, week } = settings;
  return (
    <Stack gap="md">
      <Row
        label="Not started yet"
        description="Once a day, only if you have answered nothing and something is due"
        checked={nudge.enabled}
        onChange={(enabled) => change({ nudge: { ...nudge, enabled } })}
      >
        <TimeField
          label="Not started by"
          hideLabel
          value={nudge.time}
          disabled={!nudge.enabled}
          onChange={(time) => change({ nudge: { ...nudge, time } })}
        />
      </Row>
      <Remark {...rules} time={nudge.time} enabled={nudge.enabled} />
      <Row
        label="Interview countdown"
        description="A week before, three days before, the evening before, and in the morning"
        checked={countdown.enabled}
        onChange={(enabled) => change({ countdown: { ...countdown, enabled } })}
      />
      {countdown.enabled && plan ? <InterviewDay key={plan.id} {...rules} plan={plan} /> : null}
      <Row
        label="Plan in danger"
        description="When expected recall fell by 5 points or more within a week; every three days at most"
        checked={danger.enabled}
        onChange={(enabled) => change({ danger: { ...danger, enabled } })}
      >
        <TimeField
          label="Plan in danger at"
          hideLabel
          value={danger.time}
          disabled={!danger.enabled}
          onChange={(time) => change({ danger: { ...danger, time } })}
        />
      </Row>
      <Remark {...rules} time={danger.time} enabled={danger.enabled} />
      <Row
        label="Week review"
        description="Minutes done of planned, days studied, expected recall"
        checked={week.enabled}
        onChange={(enabled) => change({ week: { ...week, enabled } })}
      >
        <Select
          aria-label="Week review on"
          w={140}
          allowDeselect={false}
          disabled={!week.enabled}
          data={weekdays.map((label, value) => ({ label, value: String(value) }))}
          value={String(week.weekday)}
          onChange={(value) =>
            value !== null && change({ week: { ...week, weekday: Number(value) } })
          }
        />
        <TimeField
          label="Week review at"
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
