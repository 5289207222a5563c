import { Alert, Button, Card, Group, List, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import { useAnswer } from '../../api.ts';
import { t } from '../../app/words.ts';
import { LongList } from '../../components/long-list.tsx';
import { Answered, ScreenHeading } from '../../components/screen.tsx';
import { isNarrowed, writeAddress, type ListAddress } from './list-address.ts';
import { ListFilters } from './list-filters.tsx';
import { QuestionRow } from './question-row.tsx';
import { useFound, useRows } from './use-found.ts';
import { useTypedAddress } from './use-typed-address.ts';

/** Of a question without the place where words stand. */
const rowHeight = 62;

export function QuestionsScreen() {
  const counts = useAnswer('content.counts', {});
  const choices = useAnswer('content.choices', {});
  return (
    <Stack gap="md">
      <ScreenHeading
        title={t('questions.title')}
        subtitle={
          counts.data && choices.data
            ? whatIsThere(counts.data, choices.data.packs.length)
            : '\u00a0'
        }
      />
      <Answered query={choices}>
        {(bank) => (
          <>
            <Problems problems={bank.problems} />
            <QuestionList bank={bank} />
          </>
        )}
      </Answered>
    </Stack>
  );
}

function QuestionList({ bank }: { readonly bank: Output<'content.choices'> }) {
  const { address, change, type, narrow, flush } = useTypedAddress();
  return (
    <>
      <ListFilters
        bank={bank}
        words={address.words}
        filter={address.filter}
        onWords={type}
        onFilter={narrow}
        onLeave={flush}
      />
      <Results address={address} change={change} />
    </>
  );
}

function whatIsThere({ questions, hidden }: Output<'content.counts'>, packs: number): string {
  const parts = {
    questions: t('questions.questions', { count: questions }),
    packs: t('questions.packs', { count: packs }),
  };
  return hidden > 0
    ? t('questions.thereWithHidden', { ...parts, hidden })
    : t('questions.there', parts);
}

function Results(props: {
  readonly address: ListAddress;
  readonly change: (address: ListAddress) => void;
}) {
  const { address, change } = props;
  const found = useFound(address);
  // The rows stay as they are until those for the next letter are there.
  const [shown, setShown] = useState(address);
  if (!found.isPlaceholderData && shown !== address) setShown(address);
  const { rows, onShown } = useRows(shown, found.data);
  const search = writeAddress(shown);
  const count = found.data?.total ?? 0;
  const list = useMemo(
    () => (
      <LongList
        count={count}
        label={t('questions.list.label')}
        rowHeight={rowHeight}
        onShown={onShown}
      >
        {(place) => {
          const row = rows.get(place);
          // Scrolled faster than its page has come.
          if (row === undefined) return <div style={{ height: rowHeight }} />;
          return <QuestionRow question={row.question} excerpt={row.excerpt} search={search} />;
        }}
      </LongList>
    ),
    [count, onShown, rows, search],
  );
  return (
    <Answered query={found}>
      {({ total, complete }) => (
        <>
          <Group justify="space-between" mih={30}>
            <Text size="sm" c="dimmed" role="status">
              {foundInWords(total, complete || address.words === '')}
            </Text>
            {isNarrowed(address) && total > 0 ? (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => change({ ...address, words: '', filter: {} })}
              >
                {t('questions.list.clearAll')}
              </Button>
            ) : null}
          </Group>
          {total > 0 ? (
            <Card withBorder padding={4}>
              {list}
            </Card>
          ) : (
            <NothingFound address={address} change={change} />
          )}
        </>
      )}
    </Answered>
  );
}

function foundInWords(count: number, isAll: boolean): string {
  const found =
    count === 0 ? t('questions.list.nothingFound') : t('questions.questions', { count });
  return isAll ? found : t('questions.list.stillReading', { found });
}

/** Says what to change: the filters, where they are what keeps the words from being found. */
function NothingFound(props: {
  readonly address: ListAddress;
  readonly change: (address: ListAddress) => void;
}) {
  const { words, filter } = props.address;
  const filters = Object.keys(filter).length;
  const quoted = words.trim().length > 60 ? `${words.trim().slice(0, 60)}…` : words.trim();
  return (
    <Card withBorder padding="xl">
      <Stack align="flex-start" gap="sm">
        <Text fw={600}>{whatIsMissing(quoted, filters > 0)}</Text>
        <Text size="sm" c="dimmed">
          {filters > 0 ? t('questions.list.withoutFilters') : t('questions.list.otherWords')}
        </Text>
        <Group gap="xs">
          {filters > 0 ? (
            <Button
              variant="default"
              onClick={() => props.change({ ...props.address, filter: {} })}
            >
              {t('questions.list.clearFilters')}
            </Button>
          ) : null}
          {words === '' ? null : (
            <Button variant="default" onClick={() => props.change({ ...props.address, words: '' })}>
              {t('questions.list.clearSearch')}
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

function whatIsMissing(words: string, hasFilters: boolean): string {
  if (words === '') return t('questions.list.noneFitsTheFilters');
  return hasFilters
    ? t('questions.list.noneHasAndFits', { words })
    : t('questions.list.noneHas', { words });
}

function Problems({ problems }: Pick<Output<'content.choices'>, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <Alert color="orange" title={t('questions.problems.title', { count: problems.length })}>
      <List size="sm">
        {problems.map(({ file, line, reason }) => (
          <List.Item key={`${file}:${line}:${reason}`}>
            {t('questions.problems.at', { file, line, reason })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
