import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Input, Output } from '../../../core/contract/calls.ts';
import { foundAtOnce } from '../../../core/contract/search-call.ts';
import { call, queryClient } from '../../api.ts';
import { useAskedAhead } from '../../components/use-asked-ahead.ts';
import { usePages } from '../../components/use-pages.ts';
import { writeAddress, type ListAddress } from './list-address.ts';

type Found = Output<'content.search'>;

/** A row of the list. */
export interface FoundRow {
  readonly question: Found['summaries'][number];
  readonly excerpt: Found['excerpts'][number] | undefined;
}

/** What of an address says what fits it. */
type Searched = Pick<ListAddress, 'words' | 'filter'>;

const listOf = ({ words, filter }: Searched): readonly [string, string] => [
  'content.search',
  // A space after a word, and capitals, find nothing else.
  writeAddress({ words: words.trim().toLowerCase(), filter, answerFirst: false }),
];

/** A part of what fits an address. */
const partOf = (address: Searched, part: Input<'content.search'>['part']) => ({
  queryKey: [...listOf(address), part],
  queryFn: () => call('content.search', { words: address.words, filter: address.filter, part }),
  // The words are typed once.
  gcTime: 60_000,
});
const page = (address: Searched, from: number) => partOf(address, { kind: 'page', from });

/** Asks for the first page before `useFound` does. */
export const askForFound = (address: Searched): Promise<void> =>
  queryClient.prefetchQuery(page(address, 0));

/** How much fits an address, and the first page; while somebody types, what fitted before stays until the answer is there. */
export function useFound({ words, filter }: Searched) {
  const found = useQuery({ ...page({ words, filter }, 0), placeholderData: keepPreviousData });
  const ask = useCallback((words: string) => askForFound({ words, filter }), [filter]);
  useAskedAhead(words, found, ask);
  return found;
}

/** A question with its neighbours among what fits an address; at first as the list has shown them. */
export function useAround(address: ListAddress, id: string) {
  return useQuery({
    ...partOf(address, { kind: 'around', id }),
    staleTime: 0,
    placeholderData: () =>
      queryClient
        .getQueriesData<Found>({ queryKey: listOf(address) })
        .map(([, part]) => part)
        .find((part) => part?.ids.includes(id)),
  });
}

/**
 * The rows of the list, undefined where their page isn't there yet; `onShown` is told which are on the screen.
 * @param first the first page of the same address
 */
export function useRows(address: ListAddress, first: Found | undefined) {
  const { further, onShown } = usePages(
    (from) => page(address, from),
    foundAtOnce,
    first?.total ?? 0,
  );
  const rows = useMemo(() => {
    const all = new Map<number, FoundRow>();
    for (const some of [first, ...further]) {
      const excerpts = new Map(some?.excerpts.map((one) => [one.id, one]));
      some?.summaries.forEach((question, at) =>
        all.set(some.from + at, { question, excerpt: excerpts.get(question.id) }),
      );
    }
    return all;
  }, [first, further]);
  return { rows, onShown };
}
