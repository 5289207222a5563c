import { TextInput } from '@mantine/core';
import { format, parseISO } from 'date-fns';
import { useState } from 'react';
import type { DayKey } from '../../../../core/day.ts';
import { isQuiet, skippedOn } from '../../../../core/reminders/check.ts';
import type { ReminderSettings } from '../../../../core/reminders/settings.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (time: string) => void;
  readonly hideLabel?: boolean;
  /** What is worth knowing of the time, said under the field; null when nothing. */
  readonly remark?: string | null;
}

/** A wall time. While it is half typed the old one stays in effect. */
export function TimeField(props: TimeFieldProps) {
  const { label, value, disabled = false, onChange, hideLabel = false, remark = null } = props;
  const [typed, setTyped] = useState(value);
  const isHalf = typed === '';
  return (
    <TextInput
      type="time"
      w={remark || isHalf ? 260 : 140}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={typed}
      disabled={disabled}
      error={isHalf ? `Enter a time; until then ${value} stays` : undefined}
      description={remark}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => {
        const time = event.currentTarget.value;
        setTyped(time);
        if (time !== '') onChange(time);
      }}
    />
  );
}

/** What a person should know of a reminder's time: kept back by quiet hours, or skipped when the clocks change. */
export function remarkOn(
  time: string,
  quiet: ReminderSettings['quiet'],
  today: DayKey,
  timeZone: string,
): string | null {
  if (isQuiet(time, quiet))
    return `In your quiet hours: it comes at ${quiet.to}, if that is the same day`;
  const skipped = skippedOn(time, today, timeZone);
  if (!skipped) return null;
  const day = format(parseISO(skipped.day), 'd MMM yyyy');
  return `On ${day} the clocks skip this time: it comes at ${skipped.instead}`;
}
