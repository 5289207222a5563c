import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { de } from 'zod/locales';
import { err, ok, type Result } from '../result.ts';
import {
  frontMatterSchema,
  packSchema,
  type ContentProblem,
  type Pack,
  type Question,
} from './schema.ts';

const fence = '---';

const german = de().localeError;

/** Parses pack.yaml. Errors name the file, the line and the reason, all of them at once. */
export function parsePack(text: string, file: string): Result<Pack, readonly ContentProblem[]> {
  return parseYaml(withoutMark(text), file, 0, packSchema);
}

/** Parses one question file: YAML front matter between two lines of `---`, then Markdown. */
export function parseQuestion(
  text: string,
  file: string,
  packId: string,
): Result<Question, readonly ContentProblem[]> {
  const parts = splitQuestion(text);
  if (!parts.ok) return err([{ file, ...parts.error }]);
  const front = parseYaml(parts.value.front, file, 1, frontMatterSchema);
  if (!front.ok) return front;
  const expected = file.split('/').at(-1)?.replace(/\.md$/, '');
  if (front.value.id !== expected) {
    return err([
      {
        file,
        line: 2,
        reason: { says: 'otherId', values: { id: front.value.id, name: expected ?? '' } },
      },
    ]);
  }
  const { body, bodyLine } = parts.value;
  if (body === '') {
    return err([{ file, line: bodyLine, reason: { says: 'noAnswer' } }]);
  }
  return ok({ ...front.value, packId, body });
}

interface QuestionParts {
  readonly front: string;
  readonly body: string;
  /** The body's first line in the file, from 1. */
  readonly bodyLine: number;
}

/** Divides a question file into front matter and body. */
export function splitQuestion(text: string): Result<QuestionParts, Omit<ContentProblem, 'file'>> {
  const lines = withoutMark(text).split(/\r?\n/);
  if (lines[0]?.trimEnd() !== fence) {
    return err({ line: 1, reason: { says: 'noStart' } });
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (end < 0) {
    return err({ line: lines.length, reason: { says: 'noEnd' } });
  }
  const under = lines.slice(end + 1);
  const first = under.findIndex((line) => line.trim() !== '');
  return ok({
    front: lines.slice(1, end).join('\n'),
    body: under.join('\n').trim(),
    bodyLine: first < 0 ? end + 1 : end + 2 + first,
  });
}

function parseYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  linesBefore: number,
  schema: Schema,
): Result<z.infer<Schema>, readonly ContentProblem[]> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return err(
      document.errors.map((error) => ({
        file,
        line: counter.linePos(error.pos[0]).line + linesBefore,
        // The library has its messages in English only.
        reason: { says: 'notYaml', message: { en: error.message, de: error.message } },
      })),
    );
  }
  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const inGerman = schema.safeParse(value, { error: german }).error?.issues ?? [];
  return err(
    parsed.error.issues.map(({ path, message }, at) => {
      const told = { en: message, de: inGerman[at]?.message ?? message };
      return {
        file,
        line: lineOf(document, counter, path) + linesBefore,
        reason:
          path.length > 0
            ? { says: 'notAsAsked', values: { place: path.join('.') }, message: told }
            : { says: 'frontMatter', message: told },
      };
    }),
  );
}

/** The line of the nearest node that exists on the way to the offending value. */
function lineOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return counter.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

// Editors on Windows may save a byte-order mark, which is not part of the text.
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');
