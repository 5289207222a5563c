import { Button, Group, Pill, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../app/words.ts';
import { WhenField } from '../../components/when-field.tsx';
import { dayInWords, minutesInWords } from '../../components/words.ts';

/** Single days off. */
export function DaysOff(props: {
  readonly exceptions: Readonly<Record<string, number>>;
  readonly onChange: (exceptions: Readonly<Record<string, number>>) => void;
}) {
  const { exceptions, onChange } = props;
  const [day, setDay] = useState('');
  const days = Object.keys(exceptions).sort();
  const remove = (gone: string) =>
    onChange(Object.fromEntries(Object.entries(exceptions).filter(([key]) => key !== gone)));
  return (
    <div>
      <Group align="flex-end" mt="md" gap="xs">
        <WhenField type="date" label={t('plan.daysOff.title')} value={day} onChange={setDay} />
        <Button
          variant="default"
          disabled={day === ''}
          onClick={() => {
            onChange({ ...exceptions, [day]: 0 });
            setDay('');
          }}
        >
          {t('plan.daysOff.add')}
        </Button>
      </Group>
      {days.length > 0 ? (
        <Group gap="xs" mt="xs" role="list" aria-label={t('plan.daysOff.title')}>
          {days.map((key) => (
            <Pill
              key={key}
              role="listitem"
              size="md"
              withRemoveButton
              onRemove={() => remove(key)}
              removeButtonProps={{
                'aria-label': t('plan.daysOff.remove', { day: dayInWords(key) }),
                'aria-hidden': false,
                tabIndex: 0,
              }}
            >
              {inWords(key, exceptions[key])}
            </Pill>
          ))}
        </Group>
      ) : (
        <Text size="sm" c="dimmed" mt={4}>
          {t('plan.daysOff.none')}
        </Text>
      )}
    </div>
  );
}

const inWords = (day: string, minutes = 0): string =>
  minutes === 0
    ? dayInWords(day)
    : t('plan.daysOff.dayWithMinutes', {
        day: dayInWords(day),
        minutes: minutesInWords(minutes),
      });
