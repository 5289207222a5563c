import { useCallback, useEffect, useRef, useState } from 'react';
import { useListAddress, writeAddress, type ListAddress } from './list-address.ts';

const writtenAfterMilliseconds = 250;

/**
 * The list's address as it is being typed: the words count at once, and are written into the window's address when the
 * typing rests. Each writing draws every link of the window anew, for which a frame has no room. `flush` writes at
 * once what is still waiting.
 */
export function useTypedAddress() {
  const { address: written, change: write } = useListAddress();
  const [typed, setTyped] = useState<ListAddress | null>(null);
  const [seen, setSeen] = useState(written);
  const [sent, setSent] = useState('');
  // Back, or a link to the list: what was typed before is over. What comes back of one's own writing may be old already.
  if (written !== seen) {
    setSeen(written);
    if (writeAddress(written) !== sent) setTyped(null);
  }
  const address = typed ?? written;

  const waiting = useRef<ListAddress | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ address, write });
  useEffect(() => {
    latest.current = { address, write };
  });
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const next = waiting.current;
    waiting.current = null;
    if (next === null) return;
    setSent(writeAddress(next));
    latest.current.write(next);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (next: ListAddress) => {
      const isTyping = next.words !== latest.current.address.words && next.words !== '';
      setTyped(next);
      waiting.current = next;
      clearTimeout(timer.current);
      if (isTyping) timer.current = setTimeout(flush, writtenAfterMilliseconds);
      else flush();
    },
    [flush],
  );
  const type = useCallback(
    (words: string) => change({ ...latest.current.address, words }),
    [change],
  );
  const narrow = useCallback(
    (filter: ListAddress['filter']) => change({ ...latest.current.address, filter }),
    [change],
  );
  return { address, change, type, narrow, flush };
}
