import { useCallback } from 'react';
import { useTyped } from '../../components/use-typed.ts';
import { askForFound } from './use-found.ts';
import { useListAddress, writeAddress, type ListAddress } from './list-address.ts';

const isTyping = (next: ListAddress, before: ListAddress): boolean =>
  next.words !== before.words && next.words !== '';

/** The list's address as it is being typed. */
export function useTypedAddress() {
  const { address: written, change: write } = useListAddress();
  const typed = useTyped({ written, write, keyOf: writeAddress, isTyping, ask: askForFound });
  const { value: address, change: changeFrom, flush } = typed;
  const change = useCallback((next: ListAddress) => changeFrom(() => next), [changeFrom]);
  const type = useCallback(
    (words: string) => changeFrom((before) => ({ ...before, words })),
    [changeFrom],
  );
  const narrow = useCallback(
    (filter: ListAddress['filter']) => changeFrom((before) => ({ ...before, filter })),
    [changeFrom],
  );
  return { address, change, type, narrow, flush };
}
