import { Button, Group, MultiSelect, Select, SimpleGrid } from '@mantine/core';
import type { Input, Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { nameInWords } from '../../components/words.ts';

type Choices = Output<'coverage.get'>['choices'];
export type Filter = Input<'coverage.get'>;

interface FiltersProps {
  readonly choices: Choices;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const spans = [7, 30, 90] as const;

export const isNarrowed = (filter: Filter): boolean =>
  Object.values(filter).some((value) => !Array.isArray(value) || value.length > 0);

/** What the charts of questions and of answers are narrowed to. */
export function Filters(props: FiltersProps) {
  const { choices, filter, onChange } = props;
  const named = (values: readonly string[]) =>
    values.map((value) => ({ value, label: nameInWords(value) }));
  const fields = [
    {
      key: 'topics',
      label: t('coverage.filters.topic'),
      data: choices.topics.map(({ topicId, title }) => ({ value: topicId, label: title })),
    },
    { key: 'kinds', label: t('coverage.filters.kind'), data: named(choices.kinds) },
    { key: 'levels', label: t('coverage.filters.level'), data: named(choices.levels) },
    { key: 'tags', label: t('coverage.filters.tag'), data: named(choices.tags) },
  ] as const;
  return (
    <div role="group" aria-label={t('coverage.filters.all')}>
      <SimpleGrid cols={{ base: 2, md: 3 }} spacing="sm">
        {choices.plans.length > 0 ? <PlanField {...props} /> : null}
        {fields.map(({ key, label, data }) => (
          <MultiSelect
            key={key}
            size="sm"
            label={label}
            data={[...data]}
            value={[...(filter[key] ?? [])]}
            onChange={(chosen) => onChange({ ...filter, [key]: chosen })}
            searchable
            clearable
            {...(filter[key]?.length ? {} : { placeholder: t('coverage.filters.any') })}
          />
        ))}
        <TimeField {...props} />
      </SimpleGrid>
      {isNarrowed(filter) ? (
        <Group mt="xs">
          <Button size="compact-sm" variant="default" onClick={() => onChange({})}>
            {t('coverage.filters.clear')}
          </Button>
        </Group>
      ) : null}
    </div>
  );
}

const allQuestions = 'all';

function PlanField({ choices, filter, onChange }: FiltersProps) {
  return (
    <Select
      size="sm"
      label={t('coverage.filters.plan')}
      placeholder={t('coverage.filters.currentPlan')}
      data={[
        ...choices.plans.map(({ planId, name }) => ({ value: planId, label: name })),
        { value: allQuestions, label: t('coverage.filters.allQuestions') },
      ]}
      value={filter.planId === null ? allQuestions : (filter.planId ?? null)}
      clearable
      // Another plan has other topics, kinds, levels and tags to choose from.
      onChange={(chosen) =>
        onChange({
          ...(filter.lastDays === undefined ? {} : { lastDays: filter.lastDays }),
          ...(chosen === null ? {} : { planId: chosen === allQuestions ? null : chosen }),
        })
      }
    />
  );
}

function TimeField({ filter, onChange }: FiltersProps) {
  const { lastDays, ...others } = filter;
  return (
    <Select
      size="sm"
      label={t('coverage.filters.time')}
      placeholder={t('coverage.filters.anyTime')}
      data={spans.map((days) => ({
        value: String(days),
        label: t('coverage.filters.lastDays', { days }),
      }))}
      value={lastDays === undefined ? null : String(lastDays)}
      clearable
      onChange={(chosen) =>
        onChange({ ...others, ...(chosen === null ? {} : { lastDays: Number(chosen) }) })
      }
    />
  );
}
