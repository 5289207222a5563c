import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isNarrowed, useListAddress, writeAddress } from './list-address.ts';
import { useFound } from './use-found.ts';

/** Where a question stands in the list that its address carries, and the ways to its neighbours. */
export function usePlace(id: string) {
  const { address } = useListAddress();
  const found = useFound(address);
  const navigate = useNavigate();
  const [known, setKnown] = useState<readonly string[]>([]);
  // A question that has just been hidden, or no longer fits, keeps its place until another is looked at.
  const ids = found.data?.ids ?? known;
  if (ids !== known && ids.includes(id)) setKnown(ids);
  const list = ids.includes(id) ? ids : known;
  const place = list.indexOf(id);
  const search = writeAddress(address);
  const to = (other: string | undefined) =>
    other === undefined || place < 0
      ? undefined
      : () => void navigate({ pathname: `/questions/${other}`, search });
  return {
    place,
    length: list.length,
    search,
    isNarrowed: isNarrowed(address),
    next: to(list[place + 1]),
    previous: to(list[place - 1]),
  };
}
