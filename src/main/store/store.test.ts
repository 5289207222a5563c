import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { superfluous, type Backup } from './backups.ts';
import type { Files } from './files.ts';
import { openStore, type Store } from './index.ts';
import { toLine } from './journal.ts';
import { list, type Added } from './list-definition.test-support.ts';
import { toSnapshot } from './snapshot.ts';

let folder: string;
let opened: ListStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearse-store-'));
});
afterEach(async () => {
  // A store that stands for a crashed process is closed late: what it writes then goes with the folder.
  for (const store of opened) await store.close().catch(() => {});
  opened = [];
  rmSync(folder, { recursive: true, force: true });
});

const clock = () => new Date('2026-11-24T12:00:00Z');
type ListStore = Store<readonly number[], Added>;

async function open(at = folder, files?: Files): Promise<ListStore> {
  const store = await openStore(at, list, clock, files);
  if (!store.ok) throw new Error(JSON.stringify(store.error));
  opened.push(store.value);
  return store.value;
}
const add = (store: ListStore, number: number) => store.append({ add: number });

async function filled(count: number, at = folder): Promise<void> {
  const store = await open(at);
  for (let number = 1; number <= count; number += 1) await add(store, number);
  await store.close();
}
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('the store', () => {
  it('has after any reopening what was appended, in order', async () => {
    const steps = fc.array(fc.constantFrom('add', 'snapshot', 'reopen'), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const at = mkdtempSync(join(folder, 'run-'));
        let store = await open(at);
        let added = 0;
        for (const step of plan) {
          if (step === 'add') await add(store, (added += 1));
          else if (step === 'snapshot') await store.snapshot();
          else {
            await store.close();
            store = await open(at);
          }
          expect(store.state).toEqual(upTo(added));
          expect(store.sequence).toBe(added);
          expect(store.notices).toEqual([]);
        }
        const seen: number[] = [];
        for await (const { event } of store.history()) seen.push(event.add);
        expect(seen).toEqual(upTo(added));
        await store.close();
      }),
      { numRuns: 25 },
    );
  });

  it('queues appends that are made at once, and takes a snapshot by itself when the journal is long', async () => {
    const store = await open();
    const results = await Promise.all(
      upTo(3_000).map((number) => store.append({ add: number, padding: 'x'.repeat(120) })),
    );
    expect(results.map((result) => result.ok && result.value)).toEqual(upTo(3_000));
    await store.close();
    expect(
      readdirSync(folder).filter((name) => name.startsWith('journal-')).length,
    ).toBeGreaterThan(1);
    expect((await open()).state).toEqual(upTo(3_000));
  });

  it('loses no acknowledged event to kill -9', async () => {
    const rounds = Number(process.env['STORE_KILLS'] ?? 8);
    let known = 0;
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await killedWriter(folder, 20 + ((round * 37) % 90));
      const store = await open();
      expect(store.state.length).toBeGreaterThanOrEqual(Math.max(known, acknowledged));
      expect(store.state).toEqual(upTo(store.state.length));
      known = store.state.length;
      await store.close();
    }
    expect(known).toBeGreaterThan(0);
  });

  it('opens after any flipped bit or cut in any file, invents nothing, and keeps a copy of what it can’t read', async () => {
    const whole = join(folder, 'whole');
    await filled(12, whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.nat(4_000), fc.boolean(), async (which, where, cut) => {
        const at = mkdtempSync(join(folder, 'run-'));
        cpSync(whole, at, { recursive: true });
        const files = readdirSync(at).filter(
          (name) => statSync(join(at, name)).size > 0 && statSync(join(at, name)).isFile(),
        );
        const name = files[which % files.length] ?? '';
        const bytes = readFileSync(join(at, name));
        const offset = where % bytes.length;
        if (cut) writeFileSync(join(at, name), bytes.subarray(0, offset));
        else {
          bytes[offset] = (bytes[offset] ?? 0) ^ (1 << (where % 8));
          writeFileSync(join(at, name), bytes);
        }
        const damaged = readFileSync(join(at, name));
        const store = await open(at);
        // Only one file is damaged, and each of them is covered by another.
        expect(store.state).toEqual(upTo(12));
        for (const notice of store.notices) {
          if ('keptAs' in notice) expect(readFileSync(join(at, notice.keptAs))).toEqual(damaged);
        }
        await store.close();
        expect((await open(at)).notices).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what is whole around a damaged line of the journal, and says what is missing', async () => {
    const store = await open();
    for (const number of upTo(9)) await add(store, number);
    // Not closed: the events are in the journal only, as after a crash.
    rmSync(join(folder, 'store.lock'));
    const file = join(folder, 'journal-000000000001.log');
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[4] = `${lines[4]?.slice(0, -2)}9}`;
    writeFileSync(file, lines.join('\n'));
    const again = await open();
    expect(again.state).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
    expect(again.notices.map(({ kind }) => kind)).toEqual(['damage-set-aside', 'gap']);
    expect((await add(again, 10)).ok).toBe(true);
    await again.close();
    expect((await open()).state).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10]);
  });

  it('cuts a torn tail and goes on', async () => {
    const store = await open();
    for (const number of upTo(3)) await add(store, number);
    rmSync(join(folder, 'store.lock'));
    appendFileSync(join(folder, 'journal-000000000001.log'), '1234abcd 4 1 {"add":');
    const again = await open();
    expect(again.state).toEqual(upTo(3));
    await add(again, 4);
    await again.close();
    expect((await open()).state).toEqual(upTo(4));
  });

  it.each(['', '\uFEFF', 'null', '0', 'false', '""', '{}'])(
    'never takes %j for a state',
    async (content) => {
      await filled(5);
      writeFileSync(join(folder, 'snapshot.json'), content);
      const store = await open();
      expect(store.state).toEqual(upTo(5));
      expect(store.notices[0]?.kind).toBe('recovered');
    },
  );

  it('goes back to a backup when both snapshots are damaged and the journal’s beginning is gone', async () => {
    await filled(5);
    rmSync(join(folder, 'journal-000000000001.log'));
    for (const name of ['snapshot.json', 'snapshot.previous.json'])
      writeFileSync(join(folder, name), 'x');
    expect((await open()).state).toEqual(upTo(5));
  });

  it('refuses rather than starting empty over files that it can’t read', async () => {
    await filled(5);
    rmSync(join(folder, 'journal-000000000001.log'));
    rmSync(join(folder, 'backups'), { recursive: true });
    rmSync(join(folder, 'snapshot.previous.json'), { force: true });
    writeFileSync(join(folder, 'snapshot.json'), 'x');
    expect(await openStore(folder, list, clock)).toMatchObject({
      ok: false,
      error: { kind: 'nothing-whole' },
    });
    expect(readFileSync(join(folder, 'snapshot.json'), 'utf8')).toBe('x');
  });

  it('refuses a newer format and touches nothing', async () => {
    const snapshot = toSnapshot(9, 3, [1, 2, 3]);
    writeFileSync(join(folder, 'snapshot.json'), snapshot);
    expect(await openStore(folder, list, clock)).toMatchObject({
      ok: false,
      error: { kind: 'newer-format', found: 9, known: 2 },
    });
    expect(readdirSync(folder)).toEqual(['snapshot.json']);
    expect(readFileSync(join(folder, 'snapshot.json'))).toEqual(snapshot);
  });

  it('migrates an older format and keeps a copy of the old files', async () => {
    writeFileSync(join(folder, 'snapshot.json'), toSnapshot(1, 2, { numbers: [1, 2] }));
    writeFileSync(join(folder, 'journal-000000000003.log'), toLine(3, 1, 3));
    const store = await open();
    expect(store.state).toEqual([1, 2, 3]);
    expect(store.notices).toEqual([{ kind: 'migrated', from: 1, to: 2 }]);
    expect(readdirSync(join(folder, 'damaged'))).toHaveLength(2);
    await store.close();
    const again = await open();
    expect(again.notices).toEqual([]);
    expect(again.state).toEqual([1, 2, 3]);
  });

  it('answers a refusal of the disk with a fault, changes nothing, and works again after it', async () => {
    for (const call of ['write', 'datasync'] as const) {
      const at = mkdtempSync(join(folder, 'run-'));
      const disk = { full: false };
      const store = await open(at, failing(call, disk));
      await add(store, 1);
      disk.full = true;
      expect(await add(store, 99)).toMatchObject({ ok: false, error: { kind: 'storage' } });
      expect(store.state).toEqual([1]);
      disk.full = false;
      expect(await add(store, 2)).toEqual({ ok: true, value: 2 });
      await store.close();
      expect((await open(at)).state).toEqual([1, 2]);
    }
  });

  it('goes on with the journal when a snapshot can’t be written', async () => {
    const disk = { full: false };
    const rename: Files['rename'] = async (from, to) => {
      if (disk.full) throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'rename' });
      await fs.rename(from, to);
    };
    const store = await open(folder, { ...fs, rename });
    await add(store, 1);
    disk.full = true;
    expect((await store.snapshot()).ok).toBe(false);
    expect((await add(store, 2)).ok).toBe(true);
    await store.close();
    disk.full = false;
    expect((await open()).state).toEqual([1, 2]);
  });

  it('lets one process at a time have the folder, and isn’t stuck on the lock of a dead one', async () => {
    const store = await open();
    expect(await openStore(folder, list, clock)).toEqual({
      ok: false,
      error: { kind: 'in-use', pid: process.pid },
    });
    await store.close();
    writeFileSync(join(folder, 'store.lock'), `${process.pid} 1`);
    const again = await open();
    await again.close();
    writeFileSync(join(folder, 'store.lock'), '999999999 1');
    await (await open()).close();
  });
});

describe('backups', () => {
  const hour = 3_600_000;
  it('stay all for two days, then thin out to at most 12 daily, 10 weekly and 9 monthly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 24 * 400 }), { maxLength: 300 }), (ages) => {
        const now = clock();
        const backups: Backup[] = [...new Set(ages)]
          .sort((a, b) => a - b)
          .map((age, index) => ({
            name: `${index}`,
            takenAt: new Date(+now - age * hour),
            sequence: 10_000 - index,
          }));
        const gone = new Set(superfluous(backups, now));
        const kept = backups.filter((backup) => !gone.has(backup));
        const recent = backups.filter(({ takenAt }) => +now - +takenAt < 48 * hour);
        for (const backup of recent) expect(kept).toContain(backup);
        if (backups[0]) expect(kept).toContain(backups[0]);
        expect(kept.length).toBeLessThanOrEqual(recent.length + 1 + 12 + 10 + 9);
      }),
    );
  });
});

/** The real files, of which one call of the open file fails while the disk is full. */
function failing(call: 'write' | 'datasync', disk: { full: boolean }): Files {
  const open: Files['open'] = async (...args) => {
    const handle = await fs.open(...args);
    return new Proxy(handle, {
      get(target, key) {
        if (key === call && disk.full) {
          return () =>
            Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: call }));
        }
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  return { ...fs, open };
}

/** Runs a writer, kills it after some acknowledgements and tells the last number it acknowledged. */
function killedWriter(at: string, afterAcknowledged: number): Promise<number> {
  const script = join(import.meta.dirname, 'crash-writer.test-support.ts');
  const child = spawn(process.execPath, [script, at], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (data) => {
      text += data;
      if (text.split('\n').length > afterAcknowledged) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', () => resolve(Number(text.split('\n').at(-2))));
  });
}
