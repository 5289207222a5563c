import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOf } from '../../core/content/own.ts';
import { ok } from '../../core/result.ts';
import { emptyStudy } from '../../core/study/state.ts';
import { toInstant } from '../../core/day.ts';
import { loadLibrary } from '../content-files.ts';
import { wordsIn } from '../../core/words/index.ts';
import { openBank, watchedBank, type Bank } from '../own-questions.ts';
import { realFiles, type Files } from '../store/files.ts';
import { ownQuestionsService } from './own-questions.ts';
import { removeOwnQuestion } from './remove-own-question.ts';
import { undoService } from './undo.ts';
import { messageOf, type CallResult } from '../../core/contract/errors.ts';

const told = (result: CallResult<unknown>): string =>
  result.ok ? '' : messageOf(result.error, wordsIn('en-GB'));

const contentFolder = join(import.meta.dirname, '../../../content');
const library = await loadLibrary(contentFolder);
const onnx = library.questions.get('onnx');
if (!onnx) throw new Error('the bank has changed');
const text = copyOf(onnx, 'my-onnx');

let dataFolder = '';
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'rehearse-own-'));
  await mkdir(join(dataFolder, 'my-questions'));
  await writeFile(join(dataFolder, 'my-questions', 'my-onnx.md'), text);
});
afterEach(async () => {
  for (const bank of banks.splice(0)) await bank.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

const banks: Bank[] = [];
async function readBank(folder: string, files: Files = realFiles): Promise<Bank> {
  const bank = openBank(folder, dataFolder, [join(dataFolder, 'cache'), 'test'], files);
  banks.push(bank);
  await bank.whole;
  return bank;
}

const words = () => wordsIn('en-GB');
const file = (): string => join(dataFolder, 'my-questions', 'my-onnx.md');

/** Questions come from a small bank: an empty folder and the person's own. */
async function openOwn(files: Files = realFiles) {
  const empty = join(dataFolder, 'content');
  await mkdir(empty, { recursive: true });
  let renewed = 0;
  const opened = await readBank(empty, files);
  const bank = watchedBank(opened, () => {
    renewed += 1;
  });
  const heard: string[] = [];
  const record = () => Promise.resolve(ok(undefined));
  const undo = undoService({ newId: () => crypto.randomUUID(), record, words });
  const changed = (areas: readonly string[]) => void heard.push(...areas);
  const remove = removeOwnQuestion({ library: bank.library, changed, words }, bank, undo);
  return { bank, undo, remove, heard, renewals: () => renewed };
}

const refusing = (name: 'rm' | 'open'): Files => ({
  ...realFiles,
  [name]: () =>
    Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })),
});

describe('a deleted question of one’s own', () => {
  it('leaves the bank with its file, and comes back word for word', async () => {
    const { bank, undo, remove, heard, renewals } = await openOwn();
    const removed = await remove({ id: 'my-onnx' });
    expect(bank.library().questions.has('my-onnx')).toBe(false);
    expect(bank.library().packs).toEqual([]);
    await expect(readFile(file())).rejects.toThrow('ENOENT');
    expect(heard).toContain('drills');
    expect(renewals()).toBe(1);
    const undoId = removed.ok ? removed.value.undoId : '';
    expect(await undo.restore({ undoId })).toEqual(ok({}));
    expect(await readFile(file(), 'utf8')).toBe(text);
    expect(bank.library().questions.get('my-onnx')?.title).toBe(onnx.title);
    expect(renewals()).toBe(2);
    expect((await undo.restore({ undoId })).ok).toBe(false);
  });

  it('stays, and says so, where the folder can’t be written', async () => {
    const { bank, remove, heard, renewals } = await openOwn(refusing('rm'));
    const removed = await remove({ id: 'my-onnx' });
    expect(removed).toMatchObject({ ok: false, error: { kind: 'storage' } });
    expect(told(removed)).toContain('permission denied');
    expect(bank.library().questions.has('my-onnx')).toBe(true);
    expect(await readFile(file(), 'utf8')).toBe(text);
    expect([heard, renewals()]).toEqual([[], 0]);
  });

  it('stays when it was changed outside meanwhile, is read again, and can be deleted then', async () => {
    const { bank, undo, remove, renewals } = await openOwn();
    const changed = text.replace(onnx.title, 'Another title');
    await writeFile(file(), changed);
    const refused = await remove({ id: 'my-onnx' });
    expect(told(refused)).toContain('was changed outside');
    expect(await readFile(file(), 'utf8')).toBe(changed);
    expect(bank.library().questions.get('my-onnx')?.title).toBe('Another title');
    expect(renewals()).toBe(1);
    const removed = await remove({ id: 'my-onnx' });
    await undo.restore({ undoId: removed.ok ? removed.value.undoId : '' });
    expect(await readFile(file(), 'utf8')).toBe(changed);
  });

  it('can come back also where somebody else deleted its file first', async () => {
    const { bank, undo, remove } = await openOwn();
    await rm(file());
    const removed = await remove({ id: 'my-onnx' });
    expect(bank.library().questions.has('my-onnx')).toBe(false);
    await undo.restore({ undoId: removed.ok ? removed.value.undoId : '' });
    expect(await readFile(file(), 'utf8')).toBe(text);
  });

  it('never replaces what is there by now, and is kept until it can come back', async () => {
    const { bank, undo, remove } = await openOwn();
    const removed = await remove({ id: 'my-onnx' });
    const undoId = removed.ok ? removed.value.undoId : '';
    await writeFile(file(), 'mine');
    const refused = await undo.restore({ undoId });
    expect(told(refused)).toContain('there is a file');
    expect(await readFile(file(), 'utf8')).toBe('mine');
    await rm(file());
    expect((await undo.restore({ undoId })).ok).toBe(true);
    expect(bank.library().questions.has('my-onnx')).toBe(true);
  });

  it('is kept where the disk refuses to take it back', async () => {
    const { undo, remove } = await openOwn(refusing('open'));
    const removed = await remove({ id: 'my-onnx' });
    const undoId = removed.ok ? removed.value.undoId : '';
    for (const _ of [1, 2])
      expect(await undo.restore({ undoId })).toMatchObject({ error: { kind: 'storage' } });
  });

  it('is only ever the person’s own', async () => {
    const bank = await readBank(contentFolder);
    const undo = undoService({
      newId: () => 'u',
      record: () => Promise.resolve(ok(undefined)),
      words,
    });
    const remove = removeOwnQuestion(
      { library: bank.library, changed: () => {}, words },
      bank,
      undo,
    );
    expect(await remove({ id: 'onnx' })).toMatchObject({ error: { kind: 'not-allowed' } });
    expect(await remove({ id: 'nothing' })).toMatchObject({ error: { kind: 'not-found' } });
    expect(bank.library().questions.has('onnx')).toBe(true);
  });
});

it('a new copy never takes the id of a deleted question that has grades, a note or links', async () => {
  await rm(file());
  const bank = await readBank(contentFolder);
  const idOf = async (state: typeof emptyStudy) => {
    const context = { library: bank.library, changed: () => {}, store: { state }, words };
    const source = await ownQuestionsService(context, bank).source({ id: 'onnx' });
    return source.ok ? source.value.id : '';
  };
  const note = { text: 'A file format.', writtenAt: toInstant(new Date('2026-11-24T10:00:00Z')) };
  expect(await idOf(emptyStudy)).toBe('my-onnx');
  expect(await idOf({ ...emptyStudy, notes: { 'my-onnx': note } })).toBe('my-onnx-2');
});

it('the pack of one’s own questions has its name in the language, also when it is read again', async () => {
  const { bank, renewals } = await openOwn();
  const names = () =>
    bank.library().packs.flatMap(({ title, topics }) => [title, ...topics.map((one) => one.title)]);
  expect(names()).toEqual(['My questions', 'My questions']);
  bank.speak(wordsIn('de-DE'));
  bank.speak(wordsIn('de-AT'));
  expect(names()).toEqual(['Meine Fragen', 'Meine Fragen']);
  expect(renewals()).toBe(1);
  await bank.write('my-onnx', text.replace(onnx.title, 'Another title'));
  expect(bank.library().questions.get('my-onnx')?.title).toBe('Another title');
  expect(names()).toEqual(['Meine Fragen', 'Meine Fragen']);
});
