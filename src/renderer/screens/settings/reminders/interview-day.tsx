import { SimpleGrid, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { InterviewNotes } from '../../../../core/reminders/settings.ts';
import { t } from '../../../app/words.ts';
import type { PlanName, RuleProps } from './types.ts';

const empty: InterviewNotes = { where: '', bring: '', leave: '' };
const longest = 500;
const fields = ['where', 'bring', 'leave'] as const;

/** What the evening's and the morning's countdown say of the interview day. */
export function InterviewDay(props: RuleProps & { readonly plan: PlanName }) {
  const { settings, change, plan } = props;
  const [notes, setNotes] = useState(settings.interviewNotes[plan.id] ?? empty);
  const save = () => change({ interviewNotes: { ...settings.interviewNotes, [plan.id]: notes } });
  return (
    <div style={{ marginInlineStart: 50 }}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('settings.interviewDay.whatFor', { plan: plan.name })}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {fields.map((key) => (
          <Textarea
            key={key}
            label={t(`settings.interviewDay.${key}`)}
            placeholder={t(`settings.interviewDay.${key}Example`)}
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
