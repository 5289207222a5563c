import { Card, Checkbox, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
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
  const choose = (key: string, chosen: boolean) => {
    const others = Object.entries(weights).filter(([other]) => other !== key);
    onChange(Object.fromEntries(chosen ? [...others, [key, 1]] : others));
  };
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz={18}>
        {t('plan.topics.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('plan.topics.help')}
      </Text>
      {packs.map((pack) => (
        <Stack key={pack.id} gap={6}>
          {pack.topics.map(({ id, title, description }) => {
            const key = topicKey(pack.id, id);
            const weight = weights[key];
            return (
              <Group key={key} justify="space-between" wrap="nowrap" mih={36}>
                <Checkbox
                  wrapperProps={{ lang: languageOfQuestions }}
                  label={title}
                  description={description}
                  checked={weight !== undefined}
                  onChange={(event) => choose(key, event.currentTarget.checked)}
                />
                {weight === undefined ? null : (
                  <SegmentedControl
                    size="xs"
                    aria-label={t('plan.topics.weightOf', { title })}
                    data={weightNames()}
                    value={nearest(weight)}
                    onChange={(value) => onChange({ ...weights, [key]: Number(value) })}
                    style={{ flexShrink: 0 }}
                  />
                )}
              </Group>
            );
          })}
        </Stack>
      ))}
    </Card>
  );
}

const nearest = (weight: number): string => (weight >= 3 ? '4' : weight >= 1.5 ? '2' : '1');
