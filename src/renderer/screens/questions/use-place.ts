import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isNarrowed, useListAddress, writeAddress } from './list-address.ts';
import { useAround } from './use-found.ts';

/** Where a question stands in the list that its address carries, and the ways to its neighbours. */
export function usePlace(id: string) {
  const { address } = useListAddress();
  const { data } = useAround(address, id);
  const navigate = useNavigate();
  const [known, setKnown] = useState(data);
  // A question that has just been hidden, or no longer fits, keeps its place until another is looked at.
  if (data !== known && data?.ids.includes(id)) setKnown(data);
  const list = data?.ids.includes(id) ? data : known;
  const at = list?.ids.indexOf(id) ?? -1;
  const search = writeAddress(address);
  const to = (other: string | undefined) =>
    other === undefined || at < 0
      ? undefined
      : () => void navigate({ pathname: `/questions/${other}`, search });
  return {
    place: at < 0 ? -1 : at + (list?.from ?? 0),
    length: list?.total ?? 0,
    search,
    isNarrowed: isNarrowed(address),
    next: to(list?.ids[at + 1]),
    previous: to(list?.ids[at - 1]),
  };
}
