import { Button, Group, NumberInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { weekdayOf, type DayKey } from '../../../core/day.ts';
import type { Plan } from '../../../core/study/plan.ts';
import { useChange } from '../../api.ts';
import { formats, t } from '../../app/words.ts';
import { inDigits } from '../../components/words.ts';

/** The minutes of a single day, in place of its weekday's. */
export function DayMinutes(props: {
  readonly date: DayKey;
  readonly plan: Plan;
  readonly budget: number;
}) {
  const { date, plan, budget } = props;
  const [minutes, setMinutes] = useState<number | string>(budget);
  const save = useChange('plans.save');
  const { id, createdAt: _createdAt, ...draft } = plan;
  const usual = plan.minutesByWeekday[weekdayOf(date)] ?? 0;
  const isException = plan.exceptions[date] !== undefined;
  const others = Object.fromEntries(
    Object.entries(plan.exceptions).filter(([day]) => day !== date),
  );
  const weekday = formats().weekday(weekdayOf(date), 'full');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typeof minutes !== 'number') return;
    const exceptions = minutes === usual ? others : { ...others, [date]: minutes };
    save.mutate({ id, draft: { ...draft, exceptions } });
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="xs">
        <NumberInput
          label={t('plan.day.minutes')}
          description={t('plan.day.minutesHelp', { weekday, minutes: inDigits(usual) })}
          min={0}
          max={1440}
          allowDecimal={false}
          clampBehavior="strict"
          value={minutes}
          onChange={setMinutes}
          w={220}
        />
        <Button
          type="submit"
          variant="default"
          loading={save.isPending}
          disabled={typeof minutes !== 'number' || minutes === budget}
        >
          {t('plan.day.save')}
        </Button>
        {isException ? (
          <Button
            variant="subtle"
            onClick={() => save.mutate({ id, draft: { ...draft, exceptions: others } })}
          >
            {t('plan.day.asEvery', { weekday })}
          </Button>
        ) : null}
      </Group>
    </form>
  );
}
