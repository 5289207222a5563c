import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyOf } from '../core/content/own.ts';
import { wordsIn } from '../core/words/index.ts';
import { loadLibrary } from './content-files.ts';
import { openBank, type Bank } from './own-questions.ts';
import { readHere, type ReadFiles } from './question-files.ts';
import { realFiles } from './store/files.ts';

const pack = 'engineer-behavioural';

let folder = '';
const banks: Bank[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearse-bank-'));
  mkdirSync(join(folder, 'data'));
  cpSync(join('content', pack), join(folder, 'content', pack), { recursive: true });
});
afterEach(async () => {
  for (const bank of banks.splice(0)) {
    await bank.stop();
    await bank.left();
  }
  rmSync(folder, { recursive: true, force: true });
});

const cache = () => join(folder, 'cache');
const open = (readFiles: ReadFiles = readHere): Bank => {
  const kept = [join(cache(), 'questions'), 'test'] as const;
  const bank = openBank(join(folder, 'content'), join(folder, 'data'), kept, realFiles, readFiles);
  banks.push(bank);
  return bank;
};

/** Reading that goes on when it is let. */
function held(): { readonly readFiles: ReadFiles; readonly letGo: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const readFiles: ReadFiles = async (wanted, signal, told) => {
    await promise;
    return readHere(wanted, signal, told);
  };
  return { readFiles, letGo: resolve };
}

const asOwn = async (id: string): Promise<string> => {
  const [question] = (await loadLibrary(join(folder, 'content'))).questions.values();
  if (!question) throw new Error('there is a question');
  return copyOf(question, id);
};

it('is there before its questions are', async () => {
  const { readFiles, letGo } = held();
  const bank = open(readFiles);
  expect(bank.library()).toEqual({ packs: [], questions: new Map(), problems: [] });
  expect(bank.reading()).not.toBeNull();
  letGo();
  await bank.whole;
  expect(bank.library()).toEqual(await loadLibrary(join(folder, 'content')));
  expect(bank.reading()).toBeNull();
});

it('has what is written, and speaks the language chosen, while the rest is read', async () => {
  const { readFiles, letGo } = held();
  const bank = open(readFiles);
  const writing = bank.write('own-copy', await asOwn('own-copy'));
  bank.speak(wordsIn('de-DE'));
  letGo();
  expect((await writing).ok).toBe(true);
  const rest = await loadLibrary(join(folder, 'content'));
  expect([...bank.library().questions.keys()]).toEqual([...rest.questions.keys(), 'own-copy']);
  expect(bank.library().packs.at(-1)?.title).toBe('Meine Fragen');
});

it('stopped while it reads: whoever waits is told, nothing is left behind, the next start reads all', async () => {
  const { readFiles, letGo } = held();
  const bank = open(readFiles);
  const stopped = bank.stop();
  letGo();
  await stopped;
  await expect(bank.whole).rejects.toThrow('stopped');
  expect(existsSync(cache())).toBe(false);
  const again = open();
  await again.whole;
  expect(again.library().questions.size).toBeGreaterThan(0);
});

it('stopped while a read doesn’t come back: it is left, and what was to be written has been', async () => {
  const { readFiles, letGo } = held();
  const bank = open(readFiles);
  const writing = bank.write('own-copy', await asOwn('own-copy'));
  await bank.stop();
  await expect(bank.whole).rejects.toThrow('stopped');
  await expect(writing).rejects.toThrow('stopped');
  expect(await bank.read('own-copy')).toBeNull();
  let isBack = false;
  const back = bank.left().then(() => void (isBack = true));
  const file = join(folder, 'data', 'my-questions', 'own-copy.md');
  expect(readFileSync(file, 'utf8')).toBe(await asOwn('own-copy'));
  expect(isBack).toBe(false);
  letGo();
  await back;
  expect(existsSync(cache())).toBe(false);
});

it('stopped while it keeps what it read: no half file stays', async () => {
  const bank = open();
  await bank.whole;
  await bank.stop();
  const left = existsSync(cache()) ? readdirSync(cache()) : [];
  expect(left.filter((name) => name !== 'questions')).toEqual([]);
  const again = open();
  await again.whole;
  expect(again.library()).toEqual(bank.library());
});

it('reads after a change only what has changed, and finds what was added outside', async () => {
  let asked: readonly string[] = [];
  const bank = open((wanted, signal, told) => {
    asked = wanted.files;
    return readHere(wanted, signal, told);
  });
  await bank.whole;
  expect(asked.length).toBe(bank.library().questions.size);
  const [first, second] = [...bank.library().questions.keys()];
  const added = join(folder, 'content', pack, 'questions', 'added.md');
  writeFileSync(added, 'no front matter');
  await bank.write('own-copy', await asOwn('own-copy'));
  expect(asked).toEqual([`${pack}/questions/added.md`]);
  expect(bank.library().problems[0]?.file).toBe(`${pack}/questions/added.md`);
  expect([...bank.library().questions.keys()].slice(0, 2)).toEqual([first, second]);
});
