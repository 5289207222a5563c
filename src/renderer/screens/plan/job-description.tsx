import { Alert, Button, Card, Collapse, Group, Text, Textarea, Title } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { assertNever } from '../../../core/assert-never.ts';
import type { Pack } from '../../../core/content/schema.ts';
import type { Output } from '../../../core/contract/calls.ts';
import { useChange } from '../../api.ts';
import { t } from '../../app/words.ts';
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
          {t('plan.job.title')}
        </Button>
      </Title>
      <Text size="sm" c="dimmed">
        {t('plan.job.help')}
      </Text>
      <Collapse expanded={isOpen}>
        <Textarea
          mt="sm"
          label={t('plan.job.text')}
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
          {t('plan.job.suggest')}
        </Button>
        <div aria-live="polite">
          {suggestion ? <Problem suggestion={suggestion} /> : null}
          {applied > 0 ? <Text mt="sm">{t('plan.job.applied', { count: applied })}</Text> : null}
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
      return t('plan.job.empty');
    case 'too-long':
      return t('plan.job.tooLong', {
        characters: inDigits(suggestion.characters),
        most: inDigits(suggestion.most),
      });
    case 'nothing-found':
      return suggestion.looksEnglish
        ? t('plan.job.nothingFound')
        : t('plan.job.nothingFoundNotEnglish');
    case 'suggested':
      return suggestion.looksEnglish ? null : t('plan.job.notEnglish');
    default:
      return assertNever(suggestion);
  }
}
