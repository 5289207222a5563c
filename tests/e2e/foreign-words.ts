// What a window says that is in no German catalogue: words that were not taken out of the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { de } from '../../src/core/words/de/index.ts';
import { wordsIn } from '../../src/core/words/index.ts';

const titled = z.object({ title: z.string() });
const packSchema = titled.extend({ topics: z.array(titled.extend({ description: z.string() })) });
const questionSchema = titled.extend({
  tags: z.array(z.string()),
  keyPoints: z.array(z.object({ text: z.string() })),
});

/** What the packs say, which stays in English; the longest first, as one may hold another. */
const ofPacks: readonly string[] = readdirSync('content')
  .flatMap((pack) => {
    const folder = join('content', pack);
    const { title, topics } = packSchema.parse(
      parse(readFileSync(join(folder, 'pack.yaml'), 'utf8')),
    );
    const names = [title, ...topics.flatMap((topic) => [topic.title, topic.description])];
    const questions = readdirSync(join(folder, 'questions')).flatMap((file) => {
      const [, front = ''] = readFileSync(join(folder, 'questions', file), 'utf8').split('---\n');
      const question = questionSchema.parse(parse(front));
      const points = question.keyPoints.map(({ text }) => text);
      const tags = question.tags.flatMap((tag) => [tag, tag.replaceAll('-', ' ')]);
      return [question.title, ...points, ...tags];
    });
    return [...names, ...questions];
  })
  .sort((one, other) => other.length - one.length);

const lettersOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

type Texts = string | { readonly [place: string]: Texts };
const textsOf = (texts: Texts): readonly string[] =>
  typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(textsOf);

const { weekday, day } = wordsIn('de-DE');
const german = new Set(
  [
    ...textsOf(de).map((text) => text.replace(/\{\{.*?\}\}/g, ' ').replace(/<.*?>/g, ' ')),
    ...Array.from({ length: 7 }, (_, number) => `${weekday(number)} ${weekday(number, 'full')}`),
    ...Array.from({ length: 12 }, (_, month) => {
      const first = `2026-${String(month + 1).padStart(2, '0')}-01`;
      return `${day(first, 'dayInFull')} ${day(first)}`;
    }),
  ].flatMap(lettersOf),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Of whole words, in small letters or capitals. */
const sayings = (texts: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${texts.map(escaped).join('|')})(?!\\p{L})`, 'giu');
const sayingsOfPacks = sayings(ofPacks);

/** A chart cuts long names off. */
const isCutFromPack = (text: string): boolean =>
  text.endsWith('…') && ofPacks.some((saying) => saying.startsWith(text.slice(0, -1).trim()));

/**
 * Words shown or read out that the German catalogue doesn't have.
 * @param names what is the person's own: the name of a plan, a path
 */
export async function foreignWords(page: Page, names: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(textsOfPage);
  const own = sayings(names);
  return texts.flatMap((text) => {
    if (isCutFromPack(text)) return [];
    const ours = text.replace(own, ' ').replace(sayingsOfPacks, ' ');
    const foreign = lettersOf(ours).filter((word) => !german.has(word));
    return foreign.length === 0 ? [] : [`${foreign.join(' ')} (${text})`];
  });
}

/** Runs in the page: texts and names of what can be seen, but for what says that it is in English. */
function textsOfPage(): string[] {
  const isEnglish = (element: Element): boolean => element.closest('[lang="en"]') !== null;
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: element } = node;
    // A label of a chart stands in one line or in several.
    const label = element?.closest('text');
    const lines = label ? [...label.children].map((line) => line.textContent) : [];
    const text = lines.length > 0 ? lines.join(' ') : node.textContent;
    const isShown = element?.closest('style, script, code, kbd, [hidden]') === null;
    if (text?.trim() && element && isShown && !isEnglish(element)) found.push(text.trim());
  }
  for (const element of document.body.querySelectorAll(
    '[aria-label], [placeholder], [title], [alt]',
  )) {
    if (isEnglish(element)) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      const text = element.getAttribute(name);
      if (text) found.push(text);
    }
  }
  return [...new Set(found)];
}
