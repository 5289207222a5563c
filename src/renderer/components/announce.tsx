import { VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';

let said = { text: '', count: 0 };
const listeners = new Set<() => void>();

/** Has a screen reader say, when it has said what it is at, what is only seen otherwise. The same text twice is said twice. */
export function announce(text: string): void {
  said = { text, count: said.count + 1 };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where announcements stand. There once and from the start: what comes with its region isn't read. */
export function Announcements() {
  const { text, count } = useSyncExternalStore(subscribe, () => said);
  return (
    <VisuallyHidden aria-live="polite" data-announcements>
      {text === '' ? null : <div key={count}>{text}</div>}
    </VisuallyHidden>
  );
}
