import { Text } from '@mantine/core';
import { useState } from 'react';
import type { DayKey } from '../../../../core/day.ts';
import { quietEffect, skippedOn } from '../../../../core/reminders/check.ts';
import type { ReminderSettings } from '../../../../core/reminders/settings.ts';
import { formats, t } from '../../../app/words.ts';
import { WhenField } from '../../../components/when-field.tsx';
import type { RuleProps } from './types.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (time: string) => void;
  readonly hideLabel?: boolean;
}

/** A wall time. While it is half typed the old one stays in effect. */
export function TimeField(props: TimeFieldProps) {
  const { label, value, disabled = false, onChange, hideLabel = false } = props;
  const [typed, setTyped] = useState(value);
  const isHalf = typed === '';
  return (
    <WhenField
      type="time"
      w={isHalf ? 260 : 140}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={typed}
      disabled={disabled}
      error={isHalf ? t('settings.reminders.halfTyped', { time: inWords(value) }) : undefined}
      onChange={(time) => {
        setTyped(time);
        if (time !== '') onChange(time);
      }}
    />
  );
}

/** What a person should know of a reminder's time: kept back by quiet hours, or skipped when the clocks change. */
export function Remark(props: RuleProps & { readonly time: string; readonly enabled: boolean }) {
  const { time, enabled, settings, today, timeZone, dayStartsAtHour } = props;
  const words = enabled ? remarkOn(time, settings.quiet, dayStartsAtHour, today, timeZone) : null;
  return words === null ? null : (
    <Text size="xs" c="dimmed" ml={50} role="status">
      {words}
    </Text>
  );
}

const inWords = (wallTime: string): string => formats().wallTime(wallTime);

function remarkOn(
  time: string,
  quiet: ReminderSettings['quiet'],
  dayStartsAtHour: number,
  today: DayKey,
  timeZone: string,
): string | null {
  const effect = quietEffect(time, quiet, dayStartsAtHour);
  const told = inWords(time);
  if (effect === 'later')
    return t('settings.reminders.quietLater', { time: told, instead: inWords(quiet.to) });
  if (effect === 'never') return t('settings.reminders.quietNever', { time: told });
  const skipped = skippedOn(time, today, timeZone);
  if (!skipped) return null;
  const day = formats().day(skipped.day, 'date');
  const instead = inWords(skipped.instead);
  return t('settings.reminders.skipped', { day, time: told, instead });
}
