import { QueryObserver } from '@tanstack/react-query';
import type { Settings } from '../../core/study/settings.ts';
import { query, queryClient } from '../api.ts';
import { textScale } from '../charts/use-text-scale.ts';

/** Puts the size of text and what moves into the page, now and whenever the settings change. Resolves after the first time. */
export async function keepAppearance(): Promise<void> {
  const settings = query('settings.get', {});
  const first = queryClient.ensureQueryData(settings).then(apply);
  new QueryObserver(queryClient, settings).subscribe(({ data }) => {
    if (data) apply(data);
  });
  await first;
}

function apply({ textSize, reducedMotion }: Settings): void {
  const { documentElement } = document;
  documentElement.style.fontSize = `${100 * textScale[textSize]}%`;
  documentElement.dataset['reducedMotion'] = reducedMotion;
}
