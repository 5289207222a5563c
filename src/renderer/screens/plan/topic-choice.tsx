import { Button, Card, Checkbox, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { Pack } from '../../../core/content/schema.ts';
import { t } from '../../app/words.ts';
import { languageOfQuestions } from '../../components/words.ts';
import { topicKey } from './form-values.ts';

type Weights = Readonly<Record<string, number>>;

export const weightNames = () => [
  { value: '1', label: t('plan.topics.weights.normal') },
  { value: '2', label: t('plan.topics.weights.more') },
  { value: '4', label: t('plan.topics.weights.most') },
];

/** Which topics count for this interview, and how much. */
export function TopicChoice(props: {
  readonly packs: readonly Pack[];
  readonly weights: Weights;
  readonly onChange: (weights: Weights) => void;
}) {
  const { packs, weights, onChange } = props;
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz={18}>
        {t('plan.topics.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('plan.topics.help')}
      </Text>
      {packs
        .filter(({ topics }) => topics.length > 0)
        .map((pack) => (
          <Stack key={pack.id} gap={6} mt="md">
            <PackChoice pack={pack} weights={weights} onChange={onChange} />
            {pack.topics.map((topic) => (
              <Topic
                key={topic.id}
                topic={topic}
                weight={weights[topicKey(pack.id, topic.id)]}
                onWeight={(weight) =>
                  onChange(withWeights(weights, [topicKey(pack.id, topic.id)], weight))
                }
              />
            ))}
          </Stack>
        ))}
    </Card>
  );
}

/** A pack's name, and all of its topics at once. */
function PackChoice({
  pack,
  weights,
  onChange,
}: {
  readonly pack: Pack;
  readonly weights: Weights;
  readonly onChange: (weights: Weights) => void;
}) {
  const { title } = pack;
  const keys = pack.topics.map(({ id }) => topicKey(pack.id, id));
  const others = keys.filter((key) => weights[key] === undefined);
  const isAll = others.length === 0;
  return (
    <Group gap="sm" wrap="nowrap">
      <Title order={3} fz={16} lang={languageOfQuestions}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('plan.topics.chosen', { chosen: keys.length - others.length, count: keys.length })}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        ml="auto"
        style={{ flexShrink: 0 }}
        aria-label={t(isAll ? 'plan.topics.noneOf' : 'plan.topics.allOf', { title })}
        onClick={() =>
          onChange(isAll ? withWeights(weights, keys, null) : withWeights(weights, others, 1))
        }
      >
        {t(isAll ? 'plan.topics.none' : 'plan.topics.all')}
      </Button>
    </Group>
  );
}

function Topic(props: {
  readonly topic: Pack['topics'][number];
  readonly weight: number | undefined;
  /** Null where it isn't chosen. */
  readonly onWeight: (weight: number | null) => void;
}) {
  const { topic, weight, onWeight } = props;
  const { title, description } = topic;
  return (
    <Group justify="space-between" wrap="nowrap" mih={36}>
      <Checkbox
        wrapperProps={{ lang: languageOfQuestions }}
        label={title}
        description={description}
        checked={weight !== undefined}
        onChange={(event) => onWeight(event.currentTarget.checked ? 1 : null)}
      />
      {weight === undefined ? null : (
        <SegmentedControl
          size="xs"
          aria-label={t('plan.topics.weightOf', { title })}
          data={weightNames()}
          value={nearest(weight)}
          onChange={(value) => onWeight(Number(value))}
          style={{ flexShrink: 0 }}
        />
      )}
    </Group>
  );
}

/** @param weight of these topics, null where none of them is chosen any more */
function withWeights(weights: Weights, keys: readonly string[], weight: number | null): Weights {
  const others = Object.entries(weights).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(
    weight === null ? others : [...others, ...keys.map((key) => [key, weight] as const)],
  );
}

const nearest = (weight: number): string => (weight >= 3 ? '4' : weight >= 1.5 ? '2' : '1');
