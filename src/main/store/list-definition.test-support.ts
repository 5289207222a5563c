// The smallest store that there can be: a list of numbers. Its format 1 wrapped the state and had bare events.
import type { StoreDefinition } from './types.ts';

export interface Added {
  readonly add: number;
  readonly padding?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const list: StoreDefinition<readonly number[], Added> = {
  format: 2,
  empty: [],
  fold: (state, event) => [...state, event.add],
  parseEvent: (value) =>
    isObject(value) && typeof value['add'] === 'number' ? { add: value['add'] } : null,
  parseState: (value) =>
    Array.isArray(value) && value.every((number) => typeof number === 'number') ? value : null,
  migrate: (value) => (isObject(value) ? value['numbers'] : { add: value }),
};
