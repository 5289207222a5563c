import { SimpleGrid, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { InterviewNotes } from '../../../../core/reminders/settings.ts';
import type { PlanName, RuleProps } from './types.ts';

const empty: InterviewNotes = { where: '', bring: '', leave: '' };
const longest = 500;
const fields = [
  { key: 'where', label: 'Where', placeholder: 'Address, floor, or the link of the call' },
  { key: 'bring', label: 'What to bring', placeholder: 'Laptop, passport, printed CV' },
  { key: 'leave', label: 'When to leave', placeholder: '12:45, tram 4 from the station' },
] as const;

/** What the evening's and the morning's countdown say of the interview day. */
export function InterviewDay(props: RuleProps & { readonly plan: PlanName }) {
  const { settings, change, plan } = props;
  const [notes, setNotes] = useState(settings.interviewNotes[plan.id] ?? empty);
  const save = () => change({ interviewNotes: { ...settings.interviewNotes, [plan.id]: notes } });
  return (
    <div style={{ marginInlineStart: 50 }}>
      <Text size="sm" c="dimmed" mb="xs">
        Said the evening before and in the morning, for {plan.name}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {fields.map(({ key, label, placeholder }) => (
          <Textarea
            key={key}
            label={label}
            placeholder={placeholder}
            autosize
            minRows={2}
            maxLength={longest}
            value={notes[key]}
            onChange={(event) => setNotes({ ...notes, [key]: event.currentTarget.value })}
            onBlur={save}
          />
        ))}
      </SimpleGrid>
    </div>
  );
}
