import {
  Anchor,
  Button,
  Group,
  Input,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  Text,
} from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Input as CallInput, Output } from '../../../core/contract/calls.ts';
import { questionLevels, type QuestionLevel } from '../../../core/content/schema.ts';
import { everything } from '../../../core/drills/compose.ts';
import { mockMinutes } from '../../../core/drills/request.ts';
import { useAnswer } from '../../api.ts';
import { useStartDrill } from '../../components/use-start-drill.ts';
import { count, minutesInWords } from '../../components/words.ts';

export type Bank = Output<'content.overview'>;
type Props = { readonly bank: Bank };

/** The topics of all packs, grouped by pack where there are several. */
export const topicOptions = ({ packs }: Bank) =>
  packs.map((pack) => ({
    group: pack.title,
    items: pack.topics.map(({ id, title }) => ({ value: `${pack.id}/${id}`, label: title })),
  }));

/** What a kind is, what can be chosen, and its start. */
export function Choice(props: {
  readonly about: ReactNode;
  readonly label: string;
  readonly request: CallInput<'drills.start'>;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
}) {
  const { start, isPending } = useStartDrill();
  return (
    <Stack align="stretch" maw={520}>
      <Text>{props.about}</Text>
      {props.children}
      <Group>
        <Button
          size="md"
          loading={isPending}
          disabled={props.isDisabled === true}
          onClick={() => start(props.request)}
        >
          {props.label}
        </Button>
      </Group>
    </Stack>
  );
}

/** How many questions at most. */
export function HowMany(props: {
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <NumberInput
      label="Questions at most"
      w={160}
      min={1}
      max={200}
      clampBehavior="strict"
      allowDecimal={false}
      value={props.value}
      onChange={(value) => props.onChange(typeof value === 'number' ? Math.max(1, value) : 1)}
    />
  );
}

export function TodayChoice() {
  const { data: today } = useAnswer('today.get', {});
  const items = today?.items ?? [];
  const minutes = items.reduce((total, item) => total + item.minutes, 0);
  return (
    <Choice
      about={
        items.length > 0
          ? `What the plan asks for today, card by card: ${count(items.length, 'question', 'questions')}, ${minutesInWords(minutes)}.`
          : 'The plan asks for nothing today. Any other drill can be started all the same.'
      }
      label="Start today’s drill"
      request={{}}
      isDisabled={items.length === 0}
    />
  );
}

export function RapidFireChoice({ bank }: Props) {
  const [topics, setTopics] = useState<string[]>([]);
  const [most, setMost] = useState(10);
  const hasTopics = topics.length > 0;
  // A topic that was chosen is asked in full: only one topic holds questions that were made for this.
  const kinds = hasTopics ? (['rapid-fire', 'concept'] as const) : (['rapid-fire'] as const);
  const filter = { ...everything, topics, kinds: [...kinds] };
  return (
    <Choice
      about="Short questions, 20 seconds each with a countdown. It ends with your best streak and your pace."
      label="Start rapid fire"
      request={{ request: { kind: 'rapid-fire', filter, most } }}
    >
      <MultiSelect
        label="Topics"
        placeholder={hasTopics ? '' : 'All questions made for rapid fire'}
        data={topicOptions(bank)}
        value={topics}
        onChange={setTopics}
        clearable
      />
      <HowMany value={most} onChange={setMost} />
    </Choice>
  );
}

export function MockChoice({ bank }: Props) {
  const plans = useAnswer('plans.list', {});
  const [minutes, setMinutes] = useState('45');
  const [level, setLevel] = useState<QuestionLevel>('senior');
  const [topics, setTopics] = useState<string[]>([]);
  const [mayPause, setMayPause] = useState(false);
  const chosen = mockMinutes.find((length) => String(length) === minutes) ?? 45;
  const hasPlan = (plans.data?.currentPlanId ?? null) !== null;
  return (
    <Choice
      about="Warm-up, depth, a scenario, a system design, one story, and your questions at the end. What you leave out is asked about. A report closes it."
      label="Start the interview"
      request={{
        request: {
          kind: 'mock',
          minutes: chosen,
          level,
          topics: topics.length > 0 ? topics : null,
          mayPause,
        },
      }}
    >
      <div>
        <Input.Label component="div" id="mock-minutes" mb={4} display="block">
          Minutes
        </Input.Label>
        <SegmentedControl
          aria-labelledby="mock-minutes"
          data={mockMinutes.map(String)}
          value={minutes}
          onChange={setMinutes}
        />
      </div>
      <Select
        label="Level"
        data={questionLevels}
        value={level}
        onChange={(value) => setLevel(questionLevels.find((known) => known === value) ?? level)}
        allowDeselect={false}
        w={160}
      />
      <MultiSelect
        label="Topics"
        placeholder={topics.length > 0 ? '' : hasPlan ? 'As the plan says' : 'All'}
        data={topicOptions(bank)}
        value={topics}
        onChange={setTopics}
        clearable
      />
      <Switch
        label="Let me hold the clock"
        description="An interviewer doesn’t wait; leave it off to feel that."
        checked={mayPause}
        onChange={(event) => setMayPause(event.currentTarget.checked)}
      />
    </Choice>
  );
}

export function SystemDesignChoice({ bank }: Props) {
  const [questionId, setQuestionId] = useState<string | null>(null);
  const designs = bank.questions.filter(({ kind }) => kind === 'system-design');
  return (
    <Choice
      about="One design in stages, from requirements to wrap-up, each with its time box and a place to type. Then your answer stands beside the model outline."
      label="Start the design"
      request={{ request: { kind: 'system-design', questionId } }}
      isDisabled={designs.length === 0}
    >
      <Select
        label="Question"
        placeholder="The one you know least"
        data={designs.map(({ id, title }) => ({ value: id, label: title }))}
        value={questionId}
        onChange={setQuestionId}
        clearable
        searchable
      />
    </Choice>
  );
}

export function BehaviouralChoice() {
  const stories = useAnswer('stories.list', {});
  const [most, setMost] = useState(4);
  const written = stories.data?.stories.length ?? 0;
  return (
    <Choice
      about={
        <>
          Questions about how you work, answered with your own stories. You have{' '}
          <Anchor component={Link} to="/drills/stories" underline="always">
            {written === 0 ? 'no stories yet: write one' : count(written, 'story', 'stories')}
          </Anchor>
          .
        </>
      }
      label="Start behavioural"
      request={{ request: { kind: 'behavioural', most } }}
    >
      <HowMany value={most} onChange={setMost} />
    </Choice>
  );
}
