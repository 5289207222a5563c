import { Alert } from '@mantine/core';
import type { Output } from '../../../core/contract/calls.ts';
import type { Plan } from '../../../core/study/plan.ts';
import { count, dayInWords, listed } from '../../components/words.ts';

type Interviews = NonNullable<Output<'outlook.get'>>['interviews'];

/** Says that several interviews share one budget, and whose minutes count when. */
export function SharedMinutes(props: { readonly interviews: Interviews; readonly plan: Plan }) {
  const { interviews, plan } = props;
  if (interviews.length < 2) return null;
  const own = interviews.find(({ planId }) => planId === plan.id);
  const after = interviews.filter(({ day }) => own !== undefined && day > own.day);
  return (
    <Alert
      color="indigo"
      title={`${count(interviews.length, 'interview shares', 'interviews share')} the same minutes`}
    >
      {listed(interviews.map(({ name, day }) => `“${name}” on ${dayInWords(day)}`))}. Minutes don’t
      add up: until its interview, each day has the minutes of the current plan, “{plan.name}”
      {after.length > 0 ? `; the days after it have those of ${listed(after.map(quoted))}` : ''}.
      Today and the calendar choose for all of them; a question that several ask counts for each.
    </Alert>
  );
}

const quoted = ({ name }: { readonly name: string }): string => `“${name}”`;
