import { QueryObserver } from '@tanstack/react-query';
import type { Settings, TextSize } from '../../core/study/settings.ts';
import { query, queryClient } from '../api.ts';

/** Of the browser's own size; everything is measured in it. */
const percentOf: Readonly<Record<TextSize, number>> = {
  small: 87.5,
  normal: 100,
  large: 115,
  larger: 130,
};

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
  documentElement.style.fontSize = `${percentOf[textSize]}%`;
  documentElement.dataset['reducedMotion'] = reducedMotion;
}
