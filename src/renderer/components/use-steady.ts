import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function at each drawing, which does what the newest one does: what it is given to need not be drawn anew. */
export function useSteady<Arguments extends readonly unknown[], Result>(
  newest: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const latest = useRef(newest);
  useLayoutEffect(() => {
    latest.current = newest;
  });
  return useCallback((...args: Arguments) => latest.current(...args), []);
}
