import { useCallback, useEffect, useRef, useState } from 'react';

const writtenAfterMilliseconds = 250;

interface InAddress<Value> {
  /** As the window's address has it. */
  readonly written: Value;
  readonly write: (next: Value) => void;
  /** The same for what is the same. */
  readonly keyOf: (value: Value) => string;
  /** Whether more is likely to follow at once. */
  readonly isTyping: (next: Value, before: Value) => boolean;
  /** Asks for what will be shown: the answer is made while the letter itself is drawn. */
  readonly ask: (next: Value) => Promise<void>;
}

/**
 * What stands in the window's address, as it is being typed: it counts at once, and is written there when the typing
 * rests. Each writing draws every link of the window anew, for which a frame has no room. `flush` writes at once what
 * is still waiting.
 */
export function useTyped<Value>(inAddress: InAddress<Value>) {
  const { written, keyOf } = inAddress;
  const [typed, setTyped] = useState<{ readonly value: Value } | null>(null);
  const [seen, setSeen] = useState(written);
  const [sent, setSent] = useState('');
  // Back, or a link: what was typed before is over. What comes back of one's own writing may be old already.
  if (written !== seen) {
    setSeen(written);
    if (keyOf(written) !== sent) setTyped(null);
  }
  const value = typed ? typed.value : written;

  const waiting = useRef<{ readonly value: Value } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ value, ...inAddress });
  useEffect(() => {
    latest.current = { value, ...inAddress };
  });
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const next = waiting.current;
    waiting.current = null;
    if (next === null) return;
    setSent(latest.current.keyOf(next.value));
    latest.current.write(next.value);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (changed: (before: Value) => Value) => {
      const { isTyping, ask, value: before } = latest.current;
      const next = changed(before);
      void ask(next);
      setTyped({ value: next });
      waiting.current = { value: next };
      clearTimeout(timer.current);
      if (isTyping(next, before)) timer.current = setTimeout(flush, writtenAfterMilliseconds);
      else flush();
    },
    [flush],
  );
  return { value, change, flush };
}
