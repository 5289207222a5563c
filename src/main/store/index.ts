import { join } from 'node:path';
import { Low, type Adapter } from 'lowdb';
import { reasonOf } from '../../core/reason-of.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { besideIn, isBackedUp, takeBackup } from './backups.ts';
import { bringBack, gather } from './beside.ts';
import { contentOf, namesIn, realFiles, replaceFile, type Files } from './files.ts';
import { readHistory } from './history.ts';
import { JournalWriter, segmentFile, toLine } from './journal.ts';
import { lockFolder } from './lock.ts';
import { backupsName, previousName, recover, snapshotName, type Recovered } from './recovery.ts';
import { toSnapshot } from './snapshot.ts';
import type { OpenFailure, Store, StoreDefinition, StoreFault, StoreNotice } from './types.ts';

export type { OpenFailure, Store, StoreDefinition, StoreNotice } from './types.ts';

const journalBytesBeforeSnapshot = 256 * 1024;

interface Held<State> {
  readonly state: State;
  readonly sequence: number;
}

/**
 * Opens the store in a folder, creating it at a first start. Every change is a journal line on the
 * disk before it counts; a snapshot (lowdb's write) bounds how much has to be replayed.
 * @param besideFolders folders within it with files of the person's, which backups contain too
 */
export async function openStore<State, Event>(
  folder: string,
  definition: StoreDefinition<State, Event>,
  now: () => Date,
  files: Files = realFiles,
  besideFolders: readonly string[] = [],
): Promise<Result<Store<State, Event>, OpenFailure>> {
  try {
    await files.mkdir(folder, { recursive: true });
    const lock = await lockFolder(files, folder);
    if (!lock.ok) return err({ kind: 'in-use', pid: lock.error });
    const recovered = await recover(files, folder, definition, now());
    if (!recovered.ok) {
      await lock.value();
      return recovered;
    }
    const brought = await besideFromBackup(files, folder, besideFolders, recovered.value);
    const notices = [...recovered.value.notices, ...brought];
    const from = { ...recovered.value, notices };
    // What could not be brought back must not be missing from the newest backup too.
    const isMissing = brought.some(({ kind }) => kind === 'not-brought-back');
    const gatherBeside =
      besideFolders.length > 0 && !isMissing ? () => gather(files, folder, besideFolders) : null;
    return ok(
      await JournaledStore.begin(folder, definition, now, files, from, lock.value, gatherBeside),
    );
  } catch (error) {
    return err({ kind: 'unreadable', message: reasonOf(error) });
  }
}

class JournaledStore<State, Event> implements Store<State, Event> {
  readonly notices;
  readonly #folder: string;
  readonly #definition: StoreDefinition<State, Event>;
  readonly #now: () => Date;
  readonly #files: Files;
  readonly #unlock: () => Promise<void>;
  readonly #gatherBeside: (() => Promise<Buffer>) | null;
  readonly #low: Low<Held<State>>;
  #journal: JournalWriter;
  #snapshotBytes: number;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(
    folder: string,
    definition: StoreDefinition<State, Event>,
    now: () => Date,
    files: Files,
    recovered: Recovered<State>,
    journal: JournalWriter,
    unlock: () => Promise<void>,
    gatherBeside: (() => Promise<Buffer>) | null,
  ) {
    this.notices = recovered.notices;
    this.#folder = folder;
    this.#definition = definition;
    this.#now = now;
    this.#files = files;
    this.#unlock = unlock;
    this.#gatherBeside = gatherBeside;
    this.#journal = journal;
    this.#snapshotBytes = recovered.snapshotBytes;
    const held = { state: recovered.state, sequence: recovered.sequence };
    const adapter: Adapter<Held<State>> = {
      read: async () => held,
      write: (data) => this.#writeSnapshot(data),
    };
    this.#low = new Low(adapter, held);
  }

  static async begin<State, Event>(
    folder: string,
    definition: StoreDefinition<State, Event>,
    now: () => Date,
    files: Files,
    recovered: Recovered<State>,
    unlock: () => Promise<void>,
    gatherBeside: (() => Promise<Buffer>) | null,
  ): Promise<Store<State, Event>> {
    const { segment, sequence, sealed } = recovered;
    const name = segment?.name ?? (await unusedSegment(files, folder, sequence + 1));
    const journal = await JournalWriter.open(files, folder, name, segment?.bytes ?? 0);
    const store = new JournaledStore(
      folder,
      definition,
      now,
      files,
      recovered,
      journal,
      unlock,
      gatherBeside,
    );
    await store.#low.read();
    // What was recovered is made the newest snapshot, so that the damage isn't met again.
    if (sealed) await store.snapshot();
    return store;
  }

  get state(): State {
    return this.#low.data.state;
  }

  get sequence(): number {
    return this.#low.data.sequence;
  }

  append(event: Event): Promise<Result<number, StoreFault>> {
    return this.#enqueue(async () => {
      const sequence = this.sequence + 1;
      // Folded first: an event that can't be applied must not reach the disk.
      const state = this.#definition.fold(this.state, event);
      await this.#journal.append(toLine(sequence, this.#definition.format, event));
      this.#low.data = { state, sequence };
      const most = Math.max(journalBytesBeforeSnapshot, this.#snapshotBytes);
      if (this.#journal.bytes > most) void this.snapshot();
      return sequence;
    });
  }

  snapshot(): Promise<Result<void, StoreFault>> {
    return this.#enqueue(() => this.#low.write());
  }

  async *history(): AsyncIterable<{ sequence: number; event: Event }> {
    await this.#queue;
    yield* readHistory(this.#folder, this.#definition, this.#files);
  }

  async close(): Promise<void> {
    await this.#queue;
    if (this.#journal.bytes > 0 || (await this.#isBesideChanged())) await this.snapshot();
    await this.#queue;
    await this.#journal.close();
    await this.#unlock();
  }

  async #writeSnapshot({ state, sequence }: Held<State>): Promise<void> {
    const content = toSnapshot(this.#definition.format, sequence, state);
    const path = join(this.#folder, snapshotName);
    await replaceFile(this.#files, path, content, join(this.#folder, previousName));
    this.#snapshotBytes = content.length;
    if (this.#journal.bytes > 0) {
      const name = await unusedSegment(this.#files, this.#folder, sequence + 1);
      const next = await JournalWriter.open(this.#files, this.#folder, name, 0);
      await this.#journal.close();
      this.#journal = next;
    }
    const backups = join(this.#folder, backupsName);
    await takeBackup(this.#files, path, backups, this.#now(), sequence, this.#gatherBeside);
  }

  async #isBesideChanged(): Promise<boolean> {
    const beside = await this.#gatherBeside?.();
    const backups = join(this.#folder, backupsName);
    return beside !== undefined && !(await isBackedUp(this.#files, backups, beside));
  }

  /** One change at a time, in the order asked for. A refusal of the disk is a value; anything else is a bug and rejects. */
  #enqueue<T>(work: () => Promise<T>): Promise<Result<T, StoreFault>> {
    const result = this.#queue.then(work).then(
      (value) => ok(value),
      (error: unknown) => {
        if (error instanceof Error && 'syscall' in error) {
          return err({ kind: 'storage' as const, message: reasonOf(error) });
        }
        throw error;
      },
    );
    this.#queue = result.catch(() => {});
    return result;
  }
}

/** A segment's name for a first sequence number; a segment that was sealed because of damage may have it already, then the next free one. */
async function unusedSegment(files: Files, folder: string, sequence: number): Promise<string> {
  const names = new Set(await namesIn(files, folder));
  let first = sequence;
  while (
    names.has(segmentFile(first)) &&
    (await sizeOf(files, join(folder, segmentFile(first)))) > 0
  )
    first += 1;
  return segmentFile(first);
}

const sizeOf = async (files: Files, path: string): Promise<number> =>
  (await contentOf(files, path))?.length ?? 0;

/**
 * Files beside the record that are missing come back from the newest backup that has them whole: where the record
 * itself came from a backup, or where a whole folder is gone.
 */
async function besideFromBackup(
  files: Files,
  folder: string,
  besideFolders: readonly string[],
  { isFromBackup }: { readonly isFromBackup: boolean },
): Promise<readonly StoreNotice[]> {
  const there = await namesIn(files, folder);
  if (!isFromBackup && besideFolders.every((name) => there.includes(name))) return [];
  try {
    for await (const beside of besideIn(files, join(folder, backupsName))) {
      const brought = await bringBack(files, folder, beside);
      if (brought === null) continue;
      return brought.length > 0 ? [{ kind: 'brought-back', files: brought }] : [];
    }
  } catch (error) {
    // The record is whole: no reason not to start.
    return [{ kind: 'not-brought-back', message: reasonOf(error) }];
  }
  return [];
}
