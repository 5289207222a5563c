import { useQueries, type UseQueryOptions } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

/**
 * The pages of a list that is scrolled, without the first, which tells how long it is; undefined where one isn't
 * there yet. `onShown` is to be told which rows are on the screen.
 * @param page asks for the page that begins at a place
 * @param size rows of a page
 */
export function usePages<Part>(
  page: (from: number) => UseQueryOptions<Part>,
  size: number,
  total: number,
): {
  readonly further: readonly (Part | undefined)[];
  readonly onShown: (from: number, to: number) => void;
} {
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const onShown = useCallback((from: number, to: number) => setShown({ from, to }), []);
  const last = Math.min(shown.to, total) - 1;
  const from = Math.max(1, Math.floor(shown.from / size));
  const length = Math.max(0, Math.floor(last / size) - from + 1);
  const further = useQueries({
    queries: Array.from({ length }, (_, at) => page((from + at) * size)),
    combine: dataOf<Part>,
  });
  return { further, onShown };
}

const dataOf = <Part>(
  results: readonly { readonly data: Part | undefined }[],
): readonly (Part | undefined)[] => results.map(({ data }) => data);
