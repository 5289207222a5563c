import { Group, NumberInput } from '@mantine/core';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Minutes for each day of the week, Monday first. */
export function WeekMinutes(props: {
  readonly minutes: readonly number[];
  readonly onChange: (minutes: readonly number[]) => void;
}) {
  const { minutes, onChange } = props;
  return (
    <Group gap="xs" grow wrap="nowrap">
      {weekdays.map((day, index) => (
        <NumberInput
          key={day}
          label={day}
          min={0}
          max={1440}
          clampBehavior="strict"
          hideControls
          value={minutes[index] ?? 0}
          onChange={(own) => onChange(minutes.map((old, i) => (i === index ? Number(own) : old)))}
        />
      ))}
    </Group>
  );
}
