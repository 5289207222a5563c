import type { Result } from '../../core/result.ts';

/** What a store holds and how its events change it. */
export interface StoreDefinition<State, Event> {
  /** Current format version, 1 or more. */
  readonly format: number;
  /** The state of a first start; never laid over files that exist. */
  readonly empty: State;
  /** Pure; returns a new value. */
  readonly fold: (state: State, event: Event) => State;
  /** Null for what isn't a valid event (state) of the current format. */
  readonly parseEvent: (value: unknown) => Event | null;
  readonly parseState: (value: unknown) => State | null;
  /** An older format's value in the current format. */
  readonly migrate: (value: unknown, from: number) => unknown;
}

/** What happened at opening that the person should know. Recovered from null is from the journal's beginning. */
export type StoreNotice =
  | { readonly kind: 'recovered'; readonly keptAs: string; readonly from: string | null }
  | { readonly kind: 'damage-set-aside'; readonly keptAs: string; readonly events: number }
  | { readonly kind: 'gap'; readonly events: number }
  /** Files beside the record that were missing, as `folder/name`. */
  | { readonly kind: 'brought-back'; readonly files: readonly string[] }
  | { readonly kind: 'not-brought-back'; readonly message: string }
  | { readonly kind: 'migrated'; readonly from: number; readonly to: number };

/** The disk refused: nothing has changed. */
export interface StoreFault {
  readonly kind: 'storage';
  readonly message: string;
}

export type OpenFailure =
  | { readonly kind: 'newer-format'; readonly found: number; readonly known: number }
  | { readonly kind: 'in-use'; readonly pid: number }
  | { readonly kind: 'unreadable'; readonly message: string }
  /** Neither snapshot nor backup can be read, and the journal's beginning is gone. */
  | { readonly kind: 'nothing-whole' };

export interface Store<State, Event> {
  /** Never ahead of the disk. */
  readonly state: State;
  /** Of the newest event; 0 before the first. */
  readonly sequence: number;
  readonly notices: readonly StoreNotice[];
  /** Queued in order. Resolves with the event's sequence number once the event is on the disk. */
  append(event: Event): Promise<Result<number, StoreFault>>;
  /** Every readable event, oldest first. */
  history(): AsyncIterable<{ readonly sequence: number; readonly event: Event }>;
  /** Also taken by itself when the journal outgrows max(256 KB, the last snapshot). */
  snapshot(): Promise<Result<void, StoreFault>>;
  /** Waits for the queue, takes a snapshot if anything changed, releases the folder. */
  close(): Promise<void>;
}
