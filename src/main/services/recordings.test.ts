import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/day.ts';
import { wordsIn } from '../../core/words/index.ts';
import { serveRecording } from '../pages.ts';
import { recordingFile, recordingsService, type RecordingFile } from './recordings.ts';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'rehearse-recordings-')), 'recordings');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const context = {
  library: () => ({ questions: new Map([['alpha', {}]]) }),
  now: () => toInstant(new Date('2026-11-24T10:00:00Z')),
  changed: () => {},
  words: () => wordsIn('en-GB'),
};
const bytes = (...values: readonly number[]) => Uint8Array.from(values);

/** A disk with room for so many bytes. */
const smallDisk =
  (room: number) =>
  async (path: string): Promise<RecordingFile> => {
    let left = room;
    return {
      write: async (chunk) => {
        left -= chunk.length;
        if (left < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        await writeFile(path, chunk, { flag: 'a' });
      },
      close: () => Promise.resolve(),
    };
  };

describe('a spoken answer', () => {
  it('is on the disk chunk by chunk, listed when it is finished, and gone when deleted', async () => {
    const recordings = recordingsService(context, folder);
    const begun = await recordings.begin({ questionId: 'alpha' });
    const id = begun.ok ? begun.value.id : '';
    await recordings.append({ id, chunk: bytes(1, 2) });
    // A crash from here on has the first chunk.
    expect([...(await readFile(join(folder, id)))]).toEqual([1, 2]);
    expect(await recordings.list({ questionId: 'alpha' })).toMatchObject({
      value: { recordings: [] },
    });
    await recordings.append({ id, chunk: bytes(3) });
    const finished = await recordings.finish({ id });
    expect(finished).toMatchObject({ value: { recording: { bytes: 3, questionId: 'alpha' } } });
    expect(await recordings.list({ questionId: 'alpha' })).toMatchObject({
      value: { recordings: [{ id }] },
    });
    expect((await recordings.remove({ id })).ok).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps what was heard before the disk was full, and says so', async () => {
    const recordings = recordingsService(context, folder, smallDisk(5));
    const begun = await recordings.begin({ questionId: 'alpha' });
    const id = begun.ok ? begun.value.id : '';
    expect((await recordings.append({ id, chunk: bytes(1, 2, 3, 4) })).ok).toBe(true);
    const refused = await recordings.append({ id, chunk: bytes(5, 6) });
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'storage', message: expect.stringContaining('The disk is full') },
    });
    expect(await recordings.finish({ id })).toMatchObject({ value: { recording: { bytes: 4 } } });
    expect([...(await readFile(join(folder, id)))]).toEqual([1, 2, 3, 4]);
  });

  it('leaves no file behind when nothing was heard', async () => {
    const recordings = recordingsService(context, folder);
    const begun = await recordings.begin({ questionId: 'alpha' });
    const id = begun.ok ? begun.value.id : '';
    expect(await recordings.finish({ id })).toMatchObject({ value: { recording: null } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('is only made for a question that is there, and only recordings are deleted', async () => {
    const recordings = recordingsService(context, folder);
    expect(await recordings.begin({ questionId: 'beta' })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await recordings.remove({ id: '../state.json' })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});

describe('where the page finds it', () => {
  it('is a recording’s own path and no other', () => {
    expect(recordingFile('/recordings/alpha--1.webm', folder)).toBe(join(folder, 'alpha--1.webm'));
    for (const path of [
      '/recordings/../x.webm',
      '/recordings/..%2fx',
      '/index.html',
      '/recordings/',
    ]) {
      expect(recordingFile(path, folder)).toBeNull();
    }
  });

  it('is served whole or in the parts that a player asks for', async () => {
    const recordings = recordingsService(context, folder);
    const begun = await recordings.begin({ questionId: 'alpha' });
    const id = begun.ok ? begun.value.id : '';
    await recordings.append({ id, chunk: bytes(10, 11, 12, 13) });
    await recordings.finish({ id });
    const ask = async (range: string | null) => {
      const answer = await serveRecording(join(folder, id), range);
      return { status: answer.status, body: [...new Uint8Array(await answer.arrayBuffer())] };
    };
    expect(await ask(null)).toEqual({ status: 200, body: [10, 11, 12, 13] });
    expect(await ask('bytes=1-2')).toEqual({ status: 206, body: [11, 12] });
    expect(await ask('bytes=2-')).toEqual({ status: 206, body: [12, 13] });
    expect(await ask('bytes=9-')).toMatchObject({ status: 416 });
    expect((await serveRecording(join(folder, 'none.webm'), null)).status).toBe(404);
  });
});
