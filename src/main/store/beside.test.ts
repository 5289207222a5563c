import {
  linkSync,
  mkdirSync,
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
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Files } from './files.ts';
import { openStore } from './index.ts';
import { list } from './list-definition.test-support.ts';

let folder: string;
let minutes = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearse-beside-'));
  mkdirSync(join(folder, 'mine'));
  minutes = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An hour passes with each opening, so that each may take a backup. */
async function open(files: Files = fs) {
  minutes += 60;
  const now = () => new Date(Date.parse('2026-11-24T12:00:00Z') + minutes * 60_000);
  const store = await openStore(folder, list, now, files, ['mine']);
  if (!store.ok) throw new Error(JSON.stringify(store.error));
  return store.value;
}
async function visit(add?: number, files?: Files) {
  const store = await open(files);
  if (add !== undefined) await store.append({ add });
  await store.close();
  return store.notices;
}
const write = (name: string, content: string | Buffer): void =>
  writeFileSync(join(folder, 'mine', name), content);
const read = (name: string): string => readFileSync(join(folder, 'mine', name), 'utf8');
const names = (): readonly string[] => readdirSync(join(folder, 'mine'));
const backups = (ending: string): readonly string[] =>
  readdirSync(join(folder, 'backups')).filter((name) => name.endsWith(ending));
/** Leaves only what backups have of the record. */
function loseTheRecord(): void {
  for (const name of readdirSync(folder))
    if (name !== 'backups' && name !== 'mine') rmSync(join(folder, name), { recursive: true });
}

it('a backup has the person’s files, and they come back with the record, byte for byte', async () => {
  const odd = Buffer.from([0, 255, 254, 13, 10, 128]);
  write('alpha.md', '\uFEFFÄ question – “quoted”\r\n');
  write('odd.md', odd);
  write('half.md.tmp', 'half');
  mkdirSync(join(folder, 'mine', 'within'));
  await visit(1);
  loseTheRecord();
  rmSync(join(folder, 'mine'), { recursive: true });
  const store = await open();
  expect(store.state).toEqual([1]);
  expect(store.notices).toContainEqual({
    kind: 'brought-back',
    files: ['mine/alpha.md', 'mine/odd.md'],
  });
  expect(names()).toEqual(['alpha.md', 'odd.md']);
  expect(read('alpha.md')).toBe('\uFEFFÄ question – “quoted”\r\n');
  expect(readFileSync(join(folder, 'mine', 'odd.md'))).toEqual(odd);
  await store.close();
  expect(await visit()).toEqual([]);
});

it('what is there is never replaced and never deleted', async () => {
  write('alpha.md', 'old');
  await visit(1);
  write('alpha.md', 'newer');
  write('beta.md', 'only here');
  loseTheRecord();
  expect(await visit()).toEqual([]);
  expect([read('alpha.md'), read('beta.md')]).toEqual(['newer', 'only here']);
});

it('a backup from before backups had such files leaves them as they are', async () => {
  write('alpha.md', 'mine');
  await visit(1);
  for (const name of backups('.beside')) rmSync(join(folder, 'backups', name));
  loseTheRecord();
  const store = await open();
  expect(store.state).toEqual([1]);
  expect(read('alpha.md')).toBe('mine');
  await store.close();
});

it('a lost folder comes back also where the record is whole; a single deleted file doesn’t', async () => {
  write('alpha.md', 'mine');
  write('beta.md', 'mine too');
  await visit(1);
  rmSync(join(folder, 'mine', 'beta.md'));
  expect(await visit()).toEqual([]);
  expect(names()).toEqual(['alpha.md']);
  rmSync(join(folder, 'mine'), { recursive: true });
  expect(await visit()).toEqual([{ kind: 'brought-back', files: ['mine/alpha.md'] }]);
  expect(names()).toEqual(['alpha.md']);
});

it('a change of the files alone is reason enough for a backup, and none is taken without one', async () => {
  write('alpha.md', 'mine');
  // Nothing was ever recorded.
  await visit();
  expect(backups('.snapshot')).toHaveLength(1);
  await visit();
  expect(backups('.snapshot')).toHaveLength(1);
  write('alpha.md', 'changed');
  await visit();
  expect(backups('.snapshot')).toHaveLength(2);
  loseTheRecord();
  rmSync(join(folder, 'mine'), { recursive: true });
  await visit();
  expect(read('alpha.md')).toBe('changed');
});

it('takes the disk’s room once for what hasn’t changed, also where there are no hard links', async () => {
  write('alpha.md', 'mine');
  for (const add of [1, 2, 3]) await visit(add);
  const inodes = backups('.beside').map((name) => statSync(join(folder, 'backups', name)).ino);
  expect(inodes).toHaveLength(3);
  expect(new Set(inodes).size).toBe(1);
  const link: Files['link'] = () =>
    Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link' }));
  await visit(4, { ...fs, link });
  expect(backups('.beside')).toHaveLength(4);
});

it('a folder that can’t be written doesn’t keep the program from starting, and is tried again', async () => {
  write('alpha.md', 'mine');
  await visit(1);
  rmSync(join(folder, 'mine'), { recursive: true });
  const refuse: Files['open'] = (path, ...rest) =>
    String(path).includes('mine')
      ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' }))
      : fs.open(path, ...rest);
  expect(await visit(2, { ...fs, open: refuse })).toEqual([
    { kind: 'not-brought-back', message: 'EACCES' },
  ]);
  rmSync(join(folder, 'mine'), { recursive: true });
  expect(await visit()).toEqual([{ kind: 'brought-back', files: ['mine/alpha.md'] }]);
});

it('goes back to an older backup where the newest is damaged', async () => {
  write('alpha.md', 'first');
  await visit(1);
  write('alpha.md', 'second');
  await visit(2);
  const newest = join(folder, 'backups', backups('.beside')[1] ?? '');
  writeFileSync(newest, readFileSync(newest, 'utf8').replace('second', 'sekond'));
  rmSync(join(folder, 'mine'), { recursive: true });
  await visit();
  expect(read('alpha.md')).toBe('first');
});

it('an old backup takes its files with it when it is let go', async () => {
  write('alpha.md', 'mine');
  await visit(1);
  const [snapshot = '', beside = ''] = [...backups('.snapshot'), ...backups('.beside')];
  for (const [name, old] of [
    [snapshot, '2025-01-01T10-00-00.000Z-0.snapshot'],
    [beside, '2025-01-01T10-00-00.000Z-0.beside'],
    [snapshot, '2025-01-01T09-00-00.000Z-0.snapshot'],
    [beside, '2025-01-01T09-00-00.000Z-0.beside'],
  ] as const)
    linkSync(join(folder, 'backups', name), join(folder, 'backups', old));
  await visit(2);
  const stems = (ending: string) => backups(ending).map((name) => name.replace(ending, ''));
  expect(stems('.beside')).toEqual(stems('.snapshot'));
  expect(backups('.snapshot')).toHaveLength(3);
});
