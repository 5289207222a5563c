import { useEffect } from 'react';

/** The frame with what was found comes first. */
const waitMilliseconds = 16;
const none: readonly string[] = [];

interface Found {
  /** Whether it is of other words. */
  readonly isPlaceholderData: boolean;
  readonly data: { readonly nextLetters: readonly string[] } | undefined;
}

/**
 * Asks for what words would find with the letters that most likely come next, while nothing else is to be done: the one
 * that is typed has its results in the same frame. One at a time, so that what is typed meanwhile waits for one answer
 * at most.
 * @param ask one function for as long as only the words change
 */
export function useAskedAhead(
  words: string,
  { isPlaceholderData, data }: Found,
  ask: (words: string) => Promise<void>,
): void {
  const isInWord = !isPlaceholderData && words === words.trimEnd();
  const letters = isInWord ? (data?.nextLetters ?? none) : none;
  useEffect(() => {
    let isOver = false;
    const askForAll = async (): Promise<void> => {
      for (const letter of letters) {
        if (isOver) return;
        await ask(`${words}${letter}`);
      }
    };
    const waiting = setTimeout(() => void askForAll(), waitMilliseconds);
    return () => {
      isOver = true;
      clearTimeout(waiting);
    };
  }, [words, letters, ask]);
}
