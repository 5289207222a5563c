import { Button, Group, Pill, Text, TextInput } from '@mantine/core';
import { format, parseISO } from 'date-fns';
import { useState } from 'react';

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
        <TextInput
          type="date"
          label="Days off"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={day === ''}
          onClick={() => {
            onChange({ ...exceptions, [day]: 0 });
            setDay('');
          }}
        >
          Add day off
        </Button>
      </Group>
      {days.length > 0 ? (
        <Group gap="xs" mt="xs" role="list" aria-label="Days off">
          {days.map((key) => (
            <Pill
              key={key}
              role="listitem"
              size="md"
              withRemoveButton
              onRemove={() => remove(key)}
              removeButtonProps={{
                'aria-label': `Remove ${key}`,
                'aria-hidden': false,
                tabIndex: 0,
              }}
            >
              {format(parseISO(key), 'EEE d MMM')}
              {exceptions[key] ? `: ${exceptions[key]} min` : ''}
            </Pill>
          ))}
        </Group>
      ) : (
        <Text size="sm" c="dimmed" mt={4}>
          None yet
        </Text>
      )}
    </div>
  );
}
