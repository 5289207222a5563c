import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadLibrary } from '../content-files.ts';
import { readInThreads } from './client.ts';

const worker = new URL('worker.ts', import.meta.url);
const pack = 'mlops-engineer';
const fewest = 20;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearse-reader-'));
  mkdirSync(folder, { recursive: true });
  cpSync(join('content', pack), join(folder, pack), { recursive: true });
  writeFileSync(join(folder, pack, 'questions', 'dvc.md'), 'no front matter');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('reads in threads what is read here, in the same order and with the same problems', async () => {
  const here = await loadLibrary(folder);
  const soFar: number[] = [];
  const told = ({ read }: { readonly read: number }) => void soFar.push(read);
  const there = await loadLibrary(folder, { readFiles: readInThreads(worker, 3, fewest), told });
  expect(there).toEqual(here);
  expect([...there.questions.keys()]).toEqual([...here.questions.keys()]);
  expect(there.problems.map(({ file }) => file)).toContain(`${pack}/questions/dvc.md`);
  expect(soFar.at(-1)).toBe(here.questions.size + 1);
  expect(soFar).toEqual(soFar.toSorted((a, b) => a - b));
});

it('reads here what a thread leaves undone that ends of itself, or fails', async () => {
  const here = await loadLibrary(folder);
  for (const script of ['process.exit(3)', 'throw new Error("no reader")']) {
    const ending = new URL(`data:text/javascript,${script}`);
    expect(await loadLibrary(folder, { readFiles: readInThreads(ending, 2, fewest) })).toEqual(
      here,
    );
  }
});

it('ends when it is told to', async () => {
  const stopping = new AbortController();
  const told = ({ read }: { readonly read: number }) => {
    if (read > 0) stopping.abort(new Error('stopped'));
  };
  const { signal } = stopping;
  const reading = loadLibrary(folder, {
    readFiles: readInThreads(worker, 2, fewest),
    told,
    signal,
  });
  await expect(reading).rejects.toThrow('stopped');
});
