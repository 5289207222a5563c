import { Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { assertNever } from '../../../core/assert-never.ts';
import type { Pack } from '../../../core/content/schema.ts';
import { t } from '../../app/words.ts';
import { minutesInWords } from '../../components/words.ts';
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
            {t('firstStart.whenHelp')}
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
              label={t('firstStart.planName')}
              placeholder={t('plan.form.namePlaceholder')}
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
        {t('firstStart.minutesHelp')}
      </Text>
      <Group gap="xs" mb="md" role="group" aria-label={t('firstStart.sameEveryDay')}>
        <Text size="sm">{t('firstStart.sameEveryDayBefore')}</Text>
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
              {minutesInWords(minutes)}
            </Button>
          );
        })}
      </Group>
      <WeekMinutes minutes={values.minutes} onChange={(minutes) => onChange({ minutes })} />
      <Text size="sm" c="dimmed" mt="xs">
        {t('firstStart.zeroIsOff')}
      </Text>
    </Card>
  );
}
