import { Alert } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import type { Plan } from '../../../core/study/plan.ts';
import { t } from '../../app/words.ts';
import { dayInWords, listed } from '../../components/words.ts';

type Interviews = NonNullable<Output<'outlook.get'>>['interviews'];

/** Says that several interviews share one budget, and whose minutes count when. */
export function SharedMinutes(props: { readonly interviews: Interviews; readonly plan: Plan }) {
  const { interviews, plan } = props;
  if (interviews.length < 2) return null;
  const own = interviews.find(({ planId }) => planId === plan.id);
  const after = interviews.filter(({ day }) => own !== undefined && day > own.day);
  const all = listed(
    interviews.map(({ name, day }) => t('plan.shared.interviewOn', { name, day: dayInWords(day) })),
  );
  const values = { interviews: all, plan: plan.name };
  return (
    <Alert color="indigo" title={t('plan.shared.title', { count: interviews.length })}>
      {after.length > 0
        ? t('plan.shared.textWithLater', { ...values, later: listed(after.map(quoted)) })
        : t('plan.shared.text', values)}
    </Alert>
  );
}

const quoted = ({ name }: { readonly name: string }): string => t('plan.quoted', { text: name });
