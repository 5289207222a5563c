import { join } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import { backupsIn } from './backups.ts';
import { contentOf, namesIn, type Files } from './files.ts';
import { firstSequenceOf, parseSegment } from './journal.ts';
import { parseSnapshot } from './snapshot.ts';
import type { OpenFailure, StoreDefinition, StoreNotice } from './types.ts';

export interface Recovered<State> {
  readonly state: State;
  readonly sequence: number;
  readonly notices: readonly StoreNotice[];
  /** Anything but a clean end: a snapshot is due, and the old segments take no more lines. */
  readonly sealed: boolean;
  /** The segment to go on with, cut to `bytes`; null when a new one has to begin. */
  readonly segment: { readonly name: string; readonly bytes: number } | null;
  readonly snapshotBytes: number;
  /** Both snapshots were gone or damaged. */
  readonly isFromBackup: boolean;
}

export const snapshotName = 'snapshot.json';
export const previousName = 'snapshot.previous.json';
export const backupsName = 'backups';
const damagedName = 'damaged';

interface Base<State> {
  readonly state: State;
  readonly sequence: number;
  readonly format: number;
  /** The file; null for the journal's beginning. */
  readonly from: string | null;
  readonly bytes: number;
}

/** Reads a folder's newest valid snapshot and what its journal adds. Changes nothing but adding copies of what is damaged. */
export async function recover<State, Event>(
  files: Files,
  folder: string,
  definition: StoreDefinition<State, Event>,
  now: Date,
): Promise<Result<Recovered<State>, OpenFailure>> {
  const notices: StoreNotice[] = [];
  const names = await namesIn(files, folder);
  const segments = names.filter((name) => firstSequenceOf(name) !== null);
  const setAside = async (name: string): Promise<string> => {
    const stamp = now.toISOString().replaceAll(':', '-');
    const keptAs = join(damagedName, `${stamp}-${name}`);
    await files.mkdir(join(folder, damagedName), { recursive: true });
    await files.copyFile(join(folder, name), join(folder, keptAs));
    return keptAs;
  };

  const found = await findBase(files, folder, definition, segments);
  if (!found.ok) return found;
  const { base, damaged } = found.value;
  for (const name of damaged)
    notices.push({ kind: 'recovered', keptAs: await setAside(name), from: base.from });

  let { state, sequence } = base;
  let oldest = base.format;
  let sealed = damaged.length > 0;
  let last: Recovered<State>['segment'] = null;
  let gap = 0;
  for (const [index, name] of segments.entries()) {
    const following = segments[index + 1];
    // A segment that ends before the snapshot has nothing to add.
    if (following !== undefined && Number(firstSequenceOf(following)) <= base.sequence + 1)
      continue;
    const content = (await contentOf(files, join(folder, name))) ?? Buffer.alloc(0);
    const { lines, wholeBytes } = parseSegment(content);
    let damagedLines = 0;
    for (const line of lines) {
      if (line.kind === 'event' && line.format > definition.format) {
        return err({ kind: 'newer-format', found: line.format, known: definition.format });
      }
      if (line.kind === 'event' && line.sequence <= sequence) continue;
      const next = line.kind === 'event' ? foldLine(definition, state, line) : null;
      if (line.kind === 'damaged' || next === null) {
        damagedLines += 1;
        continue;
      }
      // What was damaged is missing here; the events after it are whole and are kept.
      gap += line.sequence - sequence - 1;
      oldest = Math.min(oldest, line.format);
      state = next.state;
      sequence = line.sequence;
    }
    if (damagedLines > 0) {
      notices.push({
        kind: 'damage-set-aside',
        keptAs: await setAside(name),
        events: damagedLines,
      });
      sealed = true;
    }
    last = { name, bytes: wholeBytes };
  }
  if (gap > 0) notices.push({ kind: 'gap', events: gap });
  if (oldest < definition.format) {
    for (const name of [snapshotName, ...segments.slice(-1)].filter((entry) =>
      names.includes(entry),
    ))
      await setAside(name);
    notices.push({ kind: 'migrated', from: oldest, to: definition.format });
    sealed = true;
  }
  sealed ||= gap > 0;
  return ok({
    state,
    sequence,
    notices,
    sealed,
    segment: sealed ? null : last,
    snapshotBytes: base.bytes,
    isFromBackup: base.from?.startsWith(backupsName) === true,
  });
}

function foldLine<State, Event>(
  definition: StoreDefinition<State, Event>,
  state: State,
  line: { readonly format: number; readonly value: unknown },
): { readonly state: State } | null {
  try {
    const value =
      line.format < definition.format ? definition.migrate(line.value, line.format) : line.value;
    const event = definition.parseEvent(value);
    return event === null ? null : { state: definition.fold(state, event) };
  } catch {
    // An event that the current code can't apply is set aside like a damaged one, not allowed to stop the start.
    return null;
  }
}

/** The newest snapshot that can be read: the current one, the previous one, a backup, or the beginning where the journal still has it. */
async function findBase<State, Event>(
  files: Files,
  folder: string,
  definition: StoreDefinition<State, Event>,
  segments: readonly string[],
): Promise<Result<{ base: Base<State>; damaged: readonly string[] }, OpenFailure>> {
  const damaged: string[] = [];
  const backups = (await backupsIn(files, join(folder, backupsName))).map(({ name }) =>
    join(backupsName, name),
  );
  for (const name of [snapshotName, previousName, ...backups]) {
    const content = await contentOf(files, join(folder, name));
    if (content === null) continue;
    const snapshot = parseSnapshot(content);
    if (snapshot.kind === 'whole') {
      const { format, sequence } = snapshot;
      if (format > definition.format)
        return err({ kind: 'newer-format', found: format, known: definition.format });
      const value =
        format < definition.format ? definition.migrate(snapshot.state, format) : snapshot.state;
      const state = definition.parseState(value);
      if (state !== null) {
        return ok({
          base: { state, sequence, format, from: name, bytes: content.length },
          damaged,
        });
      }
    }
    if (!name.startsWith(backupsName)) damaged.push(name);
  }
  const hasBeginning = firstSequenceOf(segments[0] ?? '') === 1;
  if (hasBeginning || (segments.length === 0 && damaged.length === 0)) {
    const base = {
      state: definition.empty,
      sequence: 0,
      format: definition.format,
      from: null,
      bytes: 0,
    };
    return ok({ base, damaged });
  }
  return err({ kind: 'nothing-whole' });
}
