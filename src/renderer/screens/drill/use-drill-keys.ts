import { useHotkeys } from '@mantine/hooks';
import { useModals } from '@mantine/modals';
import { useEffect, useLayoutEffect, useRef } from 'react';

const pressing = new Set(['Enter', ' ']);

/** Keys of a drill; they rest while something is open above it, and in a text field. */
export function useDrillKeys(keys: Readonly<Record<string, () => void>>): void {
  const { modals } = useModals();
  const isCovered = useRef(false);
  useEffect(() => {
    if (modals.length > 0) {
      isCovered.current = true;
      return undefined;
    }
    // The key that closes what was open must not act on the drill as well.
    const timer = setTimeout(() => {
      isCovered.current = false;
    }, 0);
    return () => clearTimeout(timer);
  }, [modals.length]);
  // What is on the screen takes the key, also when it has been there for a moment only.
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useHotkeys(
    Object.keys(keys).map((key) => [
      key,
      (event) => {
        // Enter and Space press the button that has the focus, as everywhere.
        const isPress = pressing.has(event.key) && !event.ctrlKey && !event.metaKey;
        if (isCovered.current || (isPress && isControl(event.target))) return;
        event.preventDefault();
        latest.current[key]?.();
      },
      { preventDefault: false },
    ]),
  );
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, audio, [role=checkbox]') !== null;
