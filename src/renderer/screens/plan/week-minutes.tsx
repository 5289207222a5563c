import { Group, NumberInput } from '@mantine/core';
import { formats } from '../../app/words.ts';

/** Minutes for each day of the week, in the locale's order. */
export function WeekMinutes(props: {
  /** Monday first. */
  readonly minutes: readonly number[];
  readonly onChange: (minutes: readonly number[]) => void;
}) {
  const { minutes, onChange } = props;
  const { weekday, firstWeekday } = formats();
  const weekdays = minutes.map((_, place) => (firstWeekday + place) % 7);
  return (
    <Group gap="xs" grow wrap="nowrap">
      {weekdays.map((day) => (
        <NumberInput
          key={day}
          label={weekday(day)}
          min={0}
          max={1440}
          clampBehavior="strict"
          hideControls
          value={minutes[day] ?? 0}
          onChange={(own) => onChange(minutes.map((old, i) => (i === day ? Number(own) : old)))}
        />
      ))}
    </Group>
  );
}
