import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Output } from '../../../core/contract/calls.ts';
import { query } from '../../api.ts';
import type { ListAddress } from './list-address.ts';

type Excerpt = Output<'content.excerpts'>[number];

const pageLength = 40;

/** What fits an address; while somebody types, what fitted before stays until the answer is there. */
export function useFound({ words, filter }: ListAddress) {
  return useQuery({
    ...query('content.search', { words, filter }),
    // The words are typed once, and a note may have changed by the next time.
    gcTime: 60_000,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}

/** The places where the words stand, for the rows on the screen; `onShown` is told which those are. */
export function useExcerpts(words: string, found: Output<'content.search'> | undefined) {
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const onShown = useCallback((from: number, to: number) => setShown({ from, to }), []);
  const ids = found?.ids ?? [];
  const hasWords = (found?.excerpts.length ?? 0) > 0;
  const first = Math.floor(shown.from / pageLength);
  const last = hasWords ? Math.floor(Math.max(shown.from, shown.to - 1) / pageLength) : first - 1;
  const pages = useQueries({
    queries: Array.from({ length: last - first + 1 }, (_, page) => {
      const from = (first + page) * pageLength;
      const wanted = ids.slice(from, from + pageLength);
      return {
        ...query('content.excerpts', { words, ids: wanted }),
        gcTime: 60_000,
        enabled: shown.to > (found?.excerpts.length ?? 0) && wanted.length > 0,
      };
    }),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const byId = useMemo(
    () =>
      new Map<string, Excerpt>([...pages, ...(found?.excerpts ?? [])].map((one) => [one.id, one])),
    [pages, found],
  );
  return { byId, onShown };
}
