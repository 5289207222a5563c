import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Pack } from '../../../core/content/schema.ts';
import { planDraftSchema } from '../../../core/study/plan.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { ShowSample } from '../../components/sample.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { emptyForm, toDraft, type PlanFormValues } from '../plan/form-values.ts';
import { firstStartKept, lookingAround } from './kept.ts';
import { StepFields } from './step-fields.tsx';
import { problemIn, steps, type Problem } from './steps.ts';
import { useFirstDrill } from './use-first-drill.ts';
import './first-start.css';

/** Three steps to a plan and a first drill, shown on Today while there is nothing yet. */
export function FirstStart({ packs }: { readonly packs: readonly Pack[] }) {
  const status = useAnswer('app.status', {});
  return (
    <Stack gap="lg">
      <ScreenHeading
        title={t('firstStart.title')}
        subtitle={t('firstStart.subtitle')}
        actions={<ShowSample />}
      />
      <Answered query={status}>
        {({ timeZone }) => <Steps packs={packs} timeZone={timeZone} />}
      </Answered>
    </Stack>
  );
}

function Steps(props: { readonly packs: readonly Pack[]; readonly timeZone: string }) {
  const { packs, timeZone } = props;
  const [{ step, values }, setEntered] = useState(
    () =>
      firstStartKept.read() ?? {
        step: steps[0],
        values: emptyForm({
          name: t('firstStart.proposedName'),
          timeZone,
          packs,
          now: new Date(),
        }),
      },
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const { planAndDrill, isPending } = useFirstDrill();
  const heading = useHeadingOf(step);
  const navigate = useNavigate();
  useEffect(() => firstStartKept.keep({ step, values }), [step, values]);

  const place = steps.indexOf(step);
  const change = (changed: Partial<PlanFormValues>) => {
    setProblem(null);
    setEntered((old) => ({ ...old, values: { ...old.values, ...changed } }));
  };
  const goTo = (next: number) => {
    setProblem(null);
    setEntered((old) => ({ ...old, step: steps[next] ?? step }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const now = new Date();
    // Time may have passed since the first step, and what a step accepted may depend on another.
    const wrong = steps.slice(0, place + 1).find((each) => problemIn(each, values, now) !== null);
    if (wrong !== undefined) {
      goTo(steps.indexOf(wrong));
      setProblem(problemIn(wrong, values, now));
      return;
    }
    if (place < steps.length - 1) return goTo(place + 1);
    void planAndDrill(planDraftSchema.parse(toDraft(values)));
  };
  const lookAround = () => {
    lookingAround.set(true);
    void navigate('/questions');
  };

  return (
    <form onSubmit={submit} noValidate aria-label={t('firstStart.label')}>
      <Stack gap="md">
        <ol className="first-steps">
          {steps.map((each) => (
            <li key={each} aria-current={each === step ? 'step' : undefined}>
              {t(`firstStart.steps.${each}`)}
            </li>
          ))}
        </ol>
        <Title order={2} fz={20} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {t(`firstStart.questions.${step}`)}
        </Title>
        <StepFields step={step} packs={packs} values={values} onChange={change} />
        {problem ? (
          <Alert color="red" role="alert">
            {t(problem)}
          </Alert>
        ) : null}
      </Stack>
      <Group className="sticky-foot" justify="space-between" gap="xs" wrap="nowrap">
        <Group gap="xs" wrap="nowrap">
          {place > 0 ? (
            <Button variant="default" size="md" onClick={() => goTo(place - 1)}>
              {t('firstStart.back')}
            </Button>
          ) : null}
          <Button type="submit" size="md" loading={isPending}>
            {step === 'topics' ? t('firstStart.finish') : t('firstStart.next')}
          </Button>
        </Group>
        <Button variant="subtle" size="md" onClick={lookAround}>
          {t('firstStart.lookAround')}
        </Button>
      </Group>
    </form>
  );
}

/** Moves the focus to the heading of a step when another one is shown, so that it is read and Tab goes on from there. */
function useHeadingOf(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [step]);
  return heading;
}
