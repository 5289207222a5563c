import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadLibrary } from './content-files.ts';
import { openParsedContent } from './parsed-content.ts';

let folder = '';
const content = () => join(folder, 'content');
const kept = () => join(folder, 'cache', 'questions');
const load = async (version = '1') => {
  const known = await openParsedContent(kept(), version);
  const library = await loadLibrary(content(), { known });
  await known.save(new AbortController().signal);
  return library;
};
const question = () => join(content(), 'mlops-engineer', 'questions', 'ab-test-power.md');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rehearse-parsed-'));
  const name = 'mlops-engineer';
  mkdirSync(join(content(), name, 'questions'), { recursive: true });
  for (const file of ['pack.yaml', 'questions/ab-test-power.md', 'questions/agent-tracing.md'])
    await cp(join('content', name, file), join(content(), name, file));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives the same questions as the files do', async () => {
  const parsed = await loadLibrary(content());
  expect(await load()).toEqual(parsed);
  expect(await load()).toEqual(parsed);
  expect(parsed.questions.size).toBe(2);
});

it('takes an unchanged file from what was kept, and nothing that was kept by another version', async () => {
  await load();
  const lines = readFileSync(kept(), 'utf8');
  const { mtimeMs } = statSync(kept());
  await load();
  expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
  const known = await openParsedContent(kept(), '1');
  const { size, mtimeMs: at } = statSync(question());
  expect(known.get('mlops-engineer/questions/ab-test-power.md', `${size} ${at}`)?.id).toBe(
    'ab-test-power',
  );
  const other = await openParsedContent(kept(), '2');
  expect(other.get('mlops-engineer/questions/ab-test-power.md', `${size} ${at}`)).toBeNull();
  expect(lines).not.toBe('');
});

it('reads a changed file anew, forgets one that is gone, names one that broke', async () => {
  await load();
  appendFileSync(question(), '\nA new last line.\n');
  expect((await load()).questions.get('ab-test-power')?.body).toMatch(/A new last line\.$/);
  writeFileSync(question(), 'no front matter');
  const broken = await load();
  expect(broken.questions.size).toBe(1);
  expect(broken.problems[0]?.file).toBe('mlops-engineer/questions/ab-test-power.md');
  rmSync(question());
  expect((await load()).questions.size).toBe(1);
});

it('parses the files where what was kept is damaged or cut off', async () => {
  const parsed = await load();
  const whole = readFileSync(kept());
  for (const content of [
    Buffer.alloc(0),
    whole.subarray(0, whole.length - 9),
    Buffer.from(whole.map((byte, place) => (place === 900 ? byte ^ 1 : byte))),
  ]) {
    writeFileSync(kept(), content);
    expect(await load()).toEqual(parsed);
    expect(readFileSync(kept()).equals(whole)).toBe(true);
  }
});
