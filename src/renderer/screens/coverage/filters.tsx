import { Button, Group, MultiSelect, SimpleGrid } from '@mantine/core';
import type { Input, Output } from '../../../core/contract/calls.ts';
import { t } from '../../app/words.ts';
import { nameInWords } from '../../components/words.ts';

type Choices = Output<'coverage.get'>['choices'];
type Filter = Input<'coverage.get'>;

/** What the charts of questions are narrowed to. */
export function Filters(props: {
  readonly choices: Choices;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) {
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
  const isNarrowed = fields.some(({ key }) => (filter[key]?.length ?? 0) > 0);
  return (
    <div role="group" aria-label={t('coverage.filters.all')}>
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
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
      </SimpleGrid>
      {isNarrowed ? (
        <Group mt="xs">
          <Button size="compact-sm" variant="default" onClick={() => onChange({})}>
            {t('coverage.filters.clear')}
          </Button>
        </Group>
      ) : null}
    </div>
  );
}
