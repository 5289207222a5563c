import { Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { assertNever } from '../../../core/assert-never.ts';
import type { Pack } from '../../../core/content/schema.ts';
import type { PlanFormValues } from '../plan/form-values.ts';
import { InterviewFields } from '../plan/interview-fields.tsx';
import { JobDescription } from '../plan/job-description.tsx';
import { TopicChoice } from '../plan/topic-choice.tsx';
import { WeekMinutes } from '../plan/week-minutes.tsx';
import type { Step } from './steps.ts';

const usualMinutes = [15, 30, 45, 60] as const;

interface StepFieldsProps {
  readonly step: Step;
  readonly packs: readonly Pack[];
  readonly values: PlanFormValues;
  readonly onChange: (change: Partial<PlanFormValues>) => void;
}

/** The fields of one step: the plan form's own, in three parts. */
export function StepFields(props: StepFieldsProps) {
  const { step, packs, values, onChange } = props;
  switch (step) {
    case 'when':
      return (
        <Card withBorder padding="lg">
          <Text maw={620} mb="md">
            Everything is planned towards this day: each question is seen in time, and the ones you
            forget come back. Without a date yet, guess one.
          </Text>
          <InterviewFields values={values} onChange={onChange} />
        </Card>
      );
    case 'minutes':
      return <Minutes {...props} />;
    case 'topics':
      return (
        <Stack gap="md">
          <Card withBorder padding="lg">
            <TextInput
              label="Name of the plan"
              placeholder="MLOps engineer at …"
              value={values.name}
              onChange={(event) => onChange({ name: event.currentTarget.value })}
            />
          </Card>
          <JobDescription
            packs={packs}
            onApply={(weights) => onChange({ weights: { ...values.weights, ...weights } })}
          />
          <TopicChoice
            packs={packs}
            weights={values.weights}
            onChange={(weights) => onChange({ weights })}
          />
        </Stack>
      );
    default:
      return assertNever(step);
  }
}

function Minutes({ values, onChange }: StepFieldsProps) {
  return (
    <Card withBorder padding="lg">
      <Text maw={620} mb="md">
        Minutes a day that you really have. Less is fine: what does not fit is left out by weight.
      </Text>
      <Group gap="xs" mb="md" role="group" aria-label="The same every day">
        <Text size="sm">The same every day:</Text>
        {usualMinutes.map((minutes) => {
          const isChosen = values.minutes.every((own) => own === minutes);
          return (
            <Button
              key={minutes}
              size="compact-md"
              variant={isChosen ? 'light' : 'default'}
              aria-pressed={isChosen}
              onClick={() => onChange({ minutes: values.minutes.map(() => minutes) })}
            >
              {minutes} min
            </Button>
          );
        })}
      </Group>
      <WeekMinutes minutes={values.minutes} onChange={(minutes) => onChange({ minutes })} />
      <Text size="sm" c="dimmed" mt="xs">
        0 is a day off every week
      </Text>
    </Card>
  );
}
