import { Chip, Group, Select, SimpleGrid } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import type { QuestionFilter } from '../../../core/search/filter.ts';
import { t } from '../../app/words.ts';
import { SearchField } from '../../components/search-field.tsx';
import { kindInWords } from '../../components/words.ts';

type Bank = Output<'content.choices'>;

interface FiltersProps {
  readonly bank: Bank;
  readonly filter: QuestionFilter;
  readonly onFilter: (filter: QuestionFilter) => void;
}

/** The field to search in and the filters of the list. */
export function ListFilters({
  words,
  onWords,
  onLeave,
  ...filters
}: FiltersProps & {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The focus leaves the field. */
  readonly onLeave: () => void;
}) {
  return (
    <div>
      <div onBlur={onLeave}>
        <SearchField label={t('questions.filters.search')} words={words} onChange={onWords} />
      </div>
      <Filters {...filters} />
    </div>
  );
}

/** Drawn anew when a filter changes, and not at each letter of the words. */
const Filters = memo(function Filters({ bank, filter, onFilter }: FiltersProps) {
  const set = (part: { readonly [Name in keyof QuestionFilter]: QuestionFilter[Name] | null }) => {
    const parts = Object.entries({ ...filter, ...part }).filter(([, value]) => value !== null);
    onFilter(Object.fromEntries(parts));
  };
  const choices = useMemo(() => choicesOf(bank), [bank]);
  const topics = choices.topics.filter(
    ({ packId }) => filter.packId === undefined || filter.packId === packId,
  );
  return (
    <>
      <SimpleGrid cols={{ base: 3, md: 5 }} spacing="xs" mt="xs">
        <Choice
          label={t('questions.filters.pack')}
          all={t('questions.filters.allPacks')}
          data={choices.packs}
          value={filter.packId}
          onChange={(packId) => set({ packId, topic: null })}
        />
        <Choice
          label={t('questions.filters.topic')}
          all={t('questions.filters.allTopics')}
          data={topics}
          value={filter.topic}
          onChange={(topic) => set({ topic })}
        />
        <Choice
          label={t('questions.filters.kind')}
          all={t('questions.filters.allKinds')}
          data={choices.kinds}
          value={filter.kind}
          onChange={(kind) => set({ kind })}
        />
        <Choice
          label={t('questions.filters.level')}
          all={t('questions.filters.allLevels')}
          data={choices.levels}
          value={filter.level}
          onChange={(level) => set({ level })}
        />
        <Choice
          label={t('questions.filters.tag')}
          all={t('questions.filters.allTags')}
          data={choices.tags}
          value={filter.tag}
          onChange={(tag) => set({ tag })}
        />
      </SimpleGrid>
      <Group gap="xs" mt="xs" role="group" aria-label={t('questions.filters.only')}>
        <Only
          label={t('questions.filters.unseen')}
          on={filter.seen === false}
          set={(on) => set({ seen: on ? false : null })}
        />
        <Only
          label={t('questions.filters.seen')}
          on={filter.seen === true}
          set={(on) => set({ seen: on || null })}
        />
        <Only
          label={t('questions.filters.withNote')}
          on={!!filter.hasNote}
          set={(on) => set({ hasNote: on || null })}
        />
        <Only
          label={t('questions.filters.flagged')}
          on={!!filter.flagged}
          set={(on) => set({ flagged: on || null })}
        />
        <Only
          label={t('questions.filters.hidden')}
          on={!!filter.hidden}
          set={(on) => set({ hidden: on || null })}
        />
      </Group>
    </>
  );
});

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly all: string;
  readonly data: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | null) => void;
}) {
  return (
    <Select
      size="sm"
      aria-label={props.label}
      placeholder={props.all}
      data={[...props.data]}
      value={props.value ?? null}
      onChange={(chosen) =>
        props.onChange(props.data.find(({ value }) => value === chosen)?.value ?? null)
      }
      clearable
      searchable={props.data.length > 12}
      clearButtonProps={{ 'aria-label': props.all }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  );
}

function Only(props: {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}) {
  return (
    <Chip size="xs" variant="outline" checked={props.on} onChange={props.set}>
      {props.label}
    </Chip>
  );
}

/** What can be chosen: only what some question has. */
const choicesOf = ({ packs, kinds, levels, tags }: Bank) => ({
  packs: packs.map(({ id, title }) => ({ value: id, label: title })),
  topics: packs.flatMap((pack) =>
    pack.topics.map(({ id, title }) => ({
      packId: pack.id,
      value: `${pack.id}/${id}`,
      label: title,
    })),
  ),
  kinds: kinds.map((kind) => ({ value: kind, label: kindInWords(kind) })),
  levels: levels.map((level) => ({ value: level, label: kindInWords(level) })),
  tags: tags.map((tag) => ({ value: tag, label: tag })),
});
