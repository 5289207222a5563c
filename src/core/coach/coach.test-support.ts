import type { KeyPoint } from './index.ts';

/** A list of one key point. */
export const one = (
  text: string,
  ...terms: readonly (readonly string[])[]
): readonly KeyPoint[] => [{ text, terms }];

export const drift: readonly KeyPoint[] = [
  ...one('Drift is watched on the inputs', ['drift', 'shift'], ['input', 'feature']),
  ...one(
    'A canary gets a small share of the traffic first',
    ['canary'],
    ['small share', 'percent'],
  ),
  ...one(
    'A bad release is rolled back automatically',
    ['roll back', 'rollback'],
    ['automatic', 'by itself'],
  ),
];
