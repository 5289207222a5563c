import { useCallback, useEffect, useRef, useState } from 'react';
import { step } from './drill-api.ts';

const millisecondsUnsavedAtMost = 1000;

export interface Draft {
  readonly text: string;
  readonly isSaved: boolean;
  readonly change: (text: string) => void;
  /** Writes what isn't on the disk yet; false when that was refused. */
  readonly flush: () => Promise<boolean>;
}

/**
 * What is being typed, on the disk within a second. A refusal of the disk keeps the text here and is tried
 * again with the next change.
 * @param secondsOnCard read at the first key
 */
export function useDraft(props: {
  readonly drillId: string;
  readonly draft: string;
  readonly stage: number;
  readonly saved: string;
  readonly secondsOnCard: () => number;
}): Draft {
  const { drillId, draft, stage, saved, secondsOnCard } = props;
  const [text, setText] = useState(saved);
  const [isSaved, setSaved] = useState(true);
  const latest = useRef(saved);
  const written = useRef(saved);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hesitation = useRef<number | null>(null);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const sent = latest.current;
    if (sent === written.current) return true;
    const hesitationSeconds = hesitation.current;
    const told = { type: 'typed', draft, stage, text: sent, hesitationSeconds } as const;
    const isWritten = await step(drillId, told);
    if (isWritten) {
      written.current = sent;
      setSaved(latest.current === sent);
    }
    return isWritten;
  }, [drillId, draft, stage]);

  const change = (next: string) => {
    hesitation.current ??= secondsOnCard();
    latest.current = next;
    setText(next);
    setSaved(false);
    timer.current ??= setTimeout(() => void flush(), millisecondsUnsavedAtMost);
  };

  useEffect(
    // Leaving within the second must not lose the last words.
    () => () => void flush(),
    [flush],
  );
  return { text, isSaved, change, flush };
}
