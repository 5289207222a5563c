import { Alert, Button, Card, Collapse, Group, Text, Textarea, Title } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { assertNever } from '../../../core/assert-never.ts';
import type { Pack } from '../../../core/content/schema.ts';
import type { Output } from '../../../core/contract/calls.ts';
import { useChange } from '../../api.ts';
import { SuggestedTopics } from './suggested-topics.tsx';
import { inDigits } from '../../components/words.ts';

type Weights = Readonly<Record<string, number>>;
type Suggestion = Output<'plans.suggestTopics'>;

/** A job description in, weights of topics out: always shown first, never applied by itself. */
export function JobDescription(props: {
  readonly packs: readonly Pack[];
  readonly onApply: (weights: Weights) => void;
}) {
  const { packs, onApply } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [applied, setApplied] = useState(0);
  const suggest = useChange('plans.suggestTopics');
  const suggestion = suggest.data;
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz={18}>
        <Button
          variant="transparent"
          c="inherit"
          p={0}
          h="auto"
          fz={18}
          fw={650}
          aria-expanded={isOpen}
          leftSection={isOpen ? <IconChevronDown size={18} /> : <IconChevronRight size={18} />}
          onClick={() => setIsOpen(!isOpen)}
        >
          Paste a job description
        </Button>
      </Title>
      <Text size="sm" c="dimmed">
        Its words are matched with the questions to suggest which topics count more. It stays on
        this machine and isn’t kept.
      </Text>
      <Collapse expanded={isOpen}>
        <Textarea
          mt="sm"
          label="Job description"
          autosize
          minRows={4}
          maxRows={12}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button
          mt="sm"
          variant="default"
          loading={suggest.isPending}
          onClick={() => {
            setApplied(0);
            suggest.mutate({ text });
          }}
        >
          Suggest topics
        </Button>
        <div aria-live="polite">
          {suggestion ? <Problem suggestion={suggestion} /> : null}
          {applied > 0 ? (
            <Text mt="sm">
              {applied === 1 ? 'One topic has' : `${applied} topics have`} the weight chosen here
              now; see Topics below.
            </Text>
          ) : null}
        </div>
        {suggestion?.kind === 'suggested' && applied === 0 ? (
          <SuggestedTopics
            key={suggest.submittedAt}
            topics={suggestion.topics}
            packs={packs}
            onApply={(weights) => {
              onApply(weights);
              setApplied(Object.keys(weights).length);
            }}
          />
        ) : null}
      </Collapse>
    </Card>
  );
}

/** Why nothing, or less than hoped for, was suggested. */
function Problem({ suggestion }: { readonly suggestion: Suggestion }) {
  const message = problemOf(suggestion);
  return message === null ? null : (
    <Group mt="sm">
      <Alert color="orange" w="100%">
        {message}
      </Alert>
    </Group>
  );
}

function problemOf(suggestion: Suggestion): string | null {
  switch (suggestion.kind) {
    case 'empty':
      return 'There is no text yet. Paste the job description into the field.';
    case 'too-long':
      return `The text has ${inDigits(suggestion.characters)} characters; at most ${inDigits(suggestion.most)} are read. Paste just the part about the role.`;
    case 'nothing-found':
      return suggestion.looksEnglish
        ? 'None of its words is in the questions. Choose the topics by hand.'
        : 'None of its words is in the questions, which are in English. Choose the topics by hand, or paste an English version.';
    case 'suggested':
      return suggestion.looksEnglish
        ? null
        : 'The text doesn’t look English, so only names and technical words were matched. Check the suggestion with care.';
    default:
      return assertNever(suggestion);
  }
}
