import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Pack } from '../../../core/content/schema.ts';
import type { Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { languageOfQuestions } from '../../components/words.ts';
import { topicKey } from './form-values.ts';
import { weightNames } from './topic-choice.tsx';

type Topics = Extract<Output<'plans.suggestTopics'>, { kind: 'suggested' }>['topics'];

const asItIs = '0';

/** The suggested weights with the words behind them, to be corrected before they are used. */
export function SuggestedTopics(props: {
  readonly topics: Topics;
  readonly packs: readonly Pack[];
  readonly onApply: (weights: Readonly<Record<string, number>>) => void;
}) {
  const { topics, packs, onApply } = props;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      topics.map(({ packId, topicId, weight }) => [topicKey(packId, topicId), String(weight)]),
    ),
  );
  const apply = () =>
    onApply(
      Object.fromEntries(
        Object.entries(chosen)
          .filter(([, weight]) => weight !== asItIs)
          .map(([key, weight]) => [key, Number(weight)]),
      ),
    );
  return (
    <section>
      <Title order={3} fz={16} mt="md">
        {t('plan.job.suggested')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('plan.job.suggestedHelp')}
      </Text>
      <Stack gap="xs" mt="xs" role="list" aria-label={t('plan.job.suggested')}>
        {topics.map(({ packId, topicId, words }) => {
          const key = topicKey(packId, topicId);
          const title = titleOf(packs, packId, topicId);
          return (
            <Group key={key} role="listitem" justify="space-between" wrap="nowrap">
              <div>
                <Text lang={languageOfQuestions}>{title}</Text>
                <Text size="sm" c="dimmed">
                  {t('plan.job.because', {
                    words: words.map((text) => t('plan.quoted', { text })).join(', '),
                  })}
                </Text>
              </div>
              <SegmentedControl
                size="xs"
                aria-label={t('plan.job.weightOf', { title })}
                data={[{ value: asItIs, label: t('plan.job.asItIs') }, ...weightNames()]}
                value={chosen[key] ?? asItIs}
                onChange={(weight) => setChosen({ ...chosen, [key]: weight })}
                style={{ flexShrink: 0 }}
              />
            </Group>
          );
        })}
      </Stack>
      <Button
        mt="sm"
        onClick={apply}
        disabled={Object.values(chosen).every((weight) => weight === asItIs)}
      >
        {t('plan.job.use')}
      </Button>
    </section>
  );
}

const titleOf = (packs: readonly Pack[], packId: string, topicId: string): string =>
  packs.find(({ id }) => id === packId)?.topics.find(({ id }) => id === topicId)?.title ?? topicId;
