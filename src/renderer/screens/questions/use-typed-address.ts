import { useCallback, useEffect, useRef } from 'react';
import { useTyped } from '../../components/use-typed.ts';
import { useListAddress, writeAddress, type ListAddress } from './list-address.ts';

const isTyping = (next: ListAddress, before: ListAddress): boolean =>
  next.words !== before.words && next.words !== '';

/** The list's address as it is being typed. */
export function useTypedAddress() {
  const { address: written, change: write } = useListAddress();
  const {
    value: address,
    change,
    flush,
  } = useTyped({ written, write, keyOf: writeAddress, isTyping });
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
  });
  const type = useCallback((words: string) => change({ ...latest.current, words }), [change]);
  const narrow = useCallback(
    (filter: ListAddress['filter']) => change({ ...latest.current, filter }),
    [change],
  );
  return { address, change, type, narrow, flush };
}
