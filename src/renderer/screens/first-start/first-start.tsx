import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Pack } from '../../../core/content/schema.ts';
import { planDraftSchema } from '../../../core/study/plan.ts';
import { useAnswer } from '../../api.ts';
import { ShowSample } from '../../components/sample.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { emptyForm, toDraft, type PlanFormValues } from '../plan/form-values.ts';
import { firstStartKept, lookingAround } from './kept.ts';
import { StepFields } from './step-fields.tsx';
import { problemIn, steps } from './steps.ts';
import { useFirstDrill } from './use-first-drill.ts';
import './first-start.css';

const titles = {
  when: 'When is the interview?',
  minutes: 'How much time do you have?',
  topics: 'What is it for?',
} as const;
const short = { when: 'When', minutes: 'Time', topics: 'What for' } as const;

/** Three steps to a plan and a first drill, shown on Today while there is nothing yet. */
export function FirstStart({ packs }: { readonly packs: readonly Pack[] }) {
  const status = useAnswer('app.status', {});
  return (
    <Stack gap="lg">
      <ScreenHeading
        title="Welcome to Rehearse"
        subtitle="Three short steps to a plan and a first drill"
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
        values: { ...emptyForm(timeZone, packs, new Date()), name: 'My interview' },
      },
  );
  const [problem, setProblem] = useState<string | null>(null);
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
    <form onSubmit={submit} noValidate aria-label="First steps">
      <Stack gap="md">
        <ol className="first-steps">
          {steps.map((each) => (
            <li key={each} aria-current={each === step ? 'step' : undefined}>
              {short[each]}
            </li>
          ))}
        </ol>
        <Title order={2} fz={20} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {titles[step]}
        </Title>
        <StepFields step={step} packs={packs} values={values} onChange={change} />
        {problem ? (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        ) : null}
      </Stack>
      <Group className="sticky-foot" justify="space-between" gap="xs" wrap="nowrap">
        <Group gap="xs" wrap="nowrap">
          {place > 0 ? (
            <Button variant="default" size="md" onClick={() => goTo(place - 1)}>
              Back
            </Button>
          ) : null}
          <Button type="submit" size="md" loading={isPending}>
            {step === 'topics' ? 'Make the plan and start a drill' : 'Next'}
          </Button>
        </Group>
        <Button variant="subtle" size="md" onClick={lookAround}>
          Look around first
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
