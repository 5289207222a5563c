import { Alert, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { planDraftSchema, type Plan } from '../../../core/study/plan.ts';
import { useAnswer, useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
import { Answered } from '../../components/screen.tsx';
import { DaysOff } from './days-off.tsx';
import { emptyForm, toDraft, toForm, type PlanFormValues } from './form-values.ts';
import { InterviewFields } from './interview-fields.tsx';
import { JobDescription } from './job-description.tsx';
import { problemWith } from './problems.ts';
import { TopicChoice } from './topic-choice.tsx';
import { WeekMinutes } from './week-minutes.tsx';

interface PlanFormProps {
  /** Null for a new one. */
  readonly plan: Plan | null;
  readonly onSaved: () => void;
  readonly onCancel?: () => void;
}

export function PlanForm(props: PlanFormProps) {
  const [openedAt] = useState(() => new Date());
  const choices = useAnswer('content.choices', {});
  const status = useAnswer('app.status', {});
  return (
    <Answered query={choices}>
      {({ packs }) => (
        <Answered query={status}>
          {({ timeZone }) => (
            <Form
              {...props}
              packs={packs}
              openedAt={openedAt}
              initial={
                props.plan
                  ? toForm(props.plan)
                  : emptyForm({ name: nameFor(packs), timeZone, packs, now: openedAt })
              }
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}

type Packs = Parameters<typeof emptyForm>[0]['packs'];

const nameFor = ([first]: Packs): string =>
  first ? t('plan.form.nameFor', { title: first.title }) : '';

function Form(
  props: PlanFormProps & {
    readonly packs: Packs;
    readonly initial: PlanFormValues;
    readonly openedAt: Date;
  },
) {
  const { plan, packs, initial, openedAt, onSaved, onCancel } = props;
  const [values, setValues] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const save = useChange('plans.save');
  const set = (change: Partial<PlanFormValues>) => setValues((old) => ({ ...old, ...change }));
  const isPast = values.interview !== '' && new Date(values.interview) < openedAt;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const draft = planDraftSchema.safeParse(toDraft(values));
    if (!draft.success) {
      setProblem(t(problemWith(draft.error)));
      return;
    }
    setProblem(null);
    save.mutate({ id: plan?.id ?? null, draft: draft.data }, { onSuccess: onSaved });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Card withBorder padding="lg">
          <Stack>
            <TextInput
              label={t('plan.form.name')}
              placeholder={t('plan.form.namePlaceholder')}
              value={values.name}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <InterviewFields values={values} onChange={set} />
            {isPast ? <Alert color="orange">{t('plan.form.isPast')}</Alert> : null}
          </Stack>
        </Card>
        <Card withBorder padding="lg">
          <Title order={2} fz={18}>
            {t('plan.form.minutes')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('plan.form.minutesHelp')}
          </Text>
          <WeekMinutes minutes={values.minutes} onChange={(minutes) => set({ minutes })} />
          <DaysOff exceptions={values.exceptions} onChange={(exceptions) => set({ exceptions })} />
        </Card>
        <JobDescription
          packs={packs}
          onApply={(weights) =>
            setValues((old) => ({ ...old, weights: { ...old.weights, ...weights } }))
          }
        />
        <TopicChoice
          packs={packs}
          weights={values.weights}
          onChange={(weights) => set({ weights })}
        />
        {problem ? (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" size="md" loading={save.isPending}>
            {plan ? t('plan.form.save') : t('plan.form.make')}
          </Button>
          {onCancel ? (
            <Button variant="default" size="md" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  );
}
