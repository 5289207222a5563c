import { stringify } from 'yaml';
import { err, type Result } from '../result.ts';
import type { Library } from './library.ts';
import { ownPack } from './own-pack.ts';
import { parseQuestion } from './parse.ts';
import type { ContentProblem, Question } from './schema.ts';

/** The text of a question's file, with an id of its own and in the person's pack. */
export function copyOf({ packId: _pack, body, ...front }: Question, id: string): string {
  const { stages, calculations, ...rest } = front;
  const copied = {
    ...rest,
    id,
    topic: ownPack.id,
    ...(stages.length > 0 ? { stages } : {}),
    ...(calculations.length > 0 ? { calculations } : {}),
  };
  return `---\n${stringify(copied, { lineWidth: 100 })}---\n\n${body}\n`;
}

const longestId = 80;

/** An id that isn't taken, made from another question's. */
export function freeId(of: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`;
    const id = `my-${of}`.slice(0, longestId - ending.length).replace(/-$/, '') + ending;
    if (!isTaken(id)) return id;
  }
}

/**
 * The person's own question as its file says, or everything that is wrong with it, with lines.
 * @param id under which it is kept; the file's own must be the same
 */
export function checkOwn(
  text: string,
  id: string,
  { questions }: Library,
): Result<Question, readonly ContentProblem[]> {
  const file = `${id}.md`;
  const parsed = parseQuestion(text, file, ownPack.id);
  if (!parsed.ok) return parsed;
  const { topic, prerequisites, related } = parsed.value;
  const unknown = (key: string, ids: readonly string[]): readonly ContentProblem[] =>
    ids
      .filter((other) => other !== id && !questions.has(other))
      .map((other) => ({
        file,
        line: lineOf(text, key),
        reason: { says: 'noQuestion', values: { place: key, id: other } },
      }));
  const problems = [
    ...(topic === ownPack.id
      ? []
      : [
          {
            file,
            line: lineOf(text, 'topic'),
            reason: { says: 'ownTopic', values: { topic: ownPack.id } },
          } as const,
        ]),
    ...unknown('prerequisites', prerequisites),
    ...unknown('related', related),
  ];
  return problems.length > 0 ? err(problems) : parsed;
}

/** The line of a key of the front matter, from 1. */
const lineOf = (text: string, key: string): number =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => line.startsWith(`${key}:`)),
  ) + 1;
