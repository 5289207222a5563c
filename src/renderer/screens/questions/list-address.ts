import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { mostSearchLetters } from '../../components/search-field.tsx';
import { questionFilterSchema, type QuestionFilter } from '../../../core/search/filter.ts';

/** What the list of questions shows: kept in the address, so that Back finds it as it was. */
export interface ListAddress {
  readonly words: string;
  readonly filter: QuestionFilter;
  /** Whether the pages of its questions cover the answer at first. */
  readonly answerFirst: boolean;
}

const yesNo: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** The words and filters of an address; what isn't a filter is left out. */
export function readAddress(params: URLSearchParams): ListAddress {
  const filter: Record<string, unknown> = {};
  for (const [name, value] of params) {
    const part = questionFilterSchema.safeParse({ [name]: yesNo[value] ?? value });
    if (part.success) Object.assign(filter, part.data);
  }
  return {
    words: (params.get('words') ?? '').slice(0, mostSearchLetters),
    filter: questionFilterSchema.parse(filter),
    answerFirst: params.get('answer') === 'first',
  };
}

/** The address of words and filters, without the question mark; empty for neither. */
export function writeAddress({ words, filter, answerFirst }: ListAddress): string {
  const params = new URLSearchParams();
  if (words !== '') params.set('words', words);
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined) continue;
    params.set(name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
  }
  if (answerFirst) params.set('answer', 'first');
  return params.toString();
}

/** Whether it shows less than everything. */
export const isNarrowed = ({ words, filter }: ListAddress): boolean =>
  words !== '' || Object.keys(filter).length > 0;

/** The list's address and the way to change it: each change takes the place of the last in the history. */
export function useListAddress() {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const change = useCallback(
    (next: ListAddress) =>
      setParams(writeAddress(next), { replace: true, preventScrollReset: true }),
    [setParams],
  );
  return { address, change };
}
