import { setImmediate as immediate } from 'node:timers/promises';
import type { Library } from '../../core/content/library.ts';
import type { Question } from '../../core/content/schema.ts';
import { QuestionIndex, type Found, type SearchDocument } from '../../core/search/index.ts';
import { plainText } from '../../core/search/plain-text.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Context } from './context.ts';

type Notes = StudyState['notes'];

export interface Search {
  /** What fits, best first. */
  search(words: string, within?: readonly ['note']): readonly Found[];
  /** The words that fit in one question, as of the same search. */
  termsIn(words: string, id: string): ReadonlySet<string> | null;
  readonly complete: boolean;
}

/** The start of the window comes first; the index is built after it. */
const waitMilliseconds = 400;
/** So long the building goes on before whatever else is waiting gets its turn. */
const turnMilliseconds = 8;

/**
 * The index over questions and notes: built in the background, and brought up to date before each search
 * from what has changed since. State and library are never changed in place, so that comparing is enough.
 */
export function createSearch(context: Context): Search {
  const { store, library } = context;
  let index = new QuestionIndex();
  let indexed: Library | null = null;
  let notes: Notes = {};
  let complete = false;
  let last: { readonly key: string; readonly found: readonly Found[] } | null = null;

  const build = async (): Promise<void> => {
    const building = new QuestionIndex();
    const of = library();
    ({ notes } = store.state);
    index = building;
    indexed = of;
    complete = false;
    const written = notes;
    let turn = performance.now();
    for (const id of new Set([...of.questions.keys(), ...Object.keys(written)])) {
      if (performance.now() - turn > turnMilliseconds) {
        await immediate();
        if (index !== building) return;
        turn = performance.now();
      }
      building.put(documentOf(id, of.questions.get(id), written[id]?.text ?? ''));
    }
    complete = true;
    last = null;
    // Not the summaries of all questions: nothing in them hangs on the index.
    context.changed(['content.search', 'content.excerpts']);
  };
  const start = (): void => {
    build().catch((error: unknown) => console.error('search:', error));
  };
  const bringUpToDate = (): void => {
    if (indexed !== library()) start();
    const now = store.state.notes;
    // A note written while the index is built is taken in when that is done.
    if (!complete || now === notes) return;
    for (const id of new Set([...Object.keys(notes), ...Object.keys(now)])) {
      if (notes[id] === now[id]) continue;
      const question = library().questions.get(id);
      const note = now[id]?.text ?? '';
      if (question || note !== '') index.put(documentOf(id, question, note));
      else index.remove(id);
    }
    notes = now;
    last = null;
  };
  setTimeout(() => indexed ?? start(), waitMilliseconds).unref();

  const search: Search['search'] = (words, within) => {
    bringUpToDate();
    const key = JSON.stringify([words, within]);
    if (last?.key !== key) last = { key, found: index.search(words, within) };
    return last.found;
  };
  return {
    search,
    termsIn: (words, id) => search(words).find((found) => found.id === id)?.terms ?? null,
    get complete() {
      return complete;
    },
  };
}

const nothing: SearchedTexts = { keyPoints: '', answer: '', followUps: '' };

function documentOf(id: string, question: Question | undefined, note: string): SearchDocument {
  return {
    id,
    title: question?.title ?? '',
    tags: question?.tags.join(' ') ?? '',
    ...(question ? searchedTexts(question) : nothing),
    note: plainText(note),
  };
}

interface SearchedTexts {
  readonly keyPoints: string;
  readonly answer: string;
  readonly followUps: string;
}

/** A question's texts besides its title, as they are searched and shown. */
function searchedTexts(question: Question): SearchedTexts {
  const others = question.followUps.flatMap((one) => [one.question, one.answer]);
  return {
    keyPoints: question.keyPoints.map(({ text }) => text).join(' · '),
    answer: plainText(question.body),
    followUps: plainText([...others, ...question.mistakes].join('\n\n')),
  };
}

const shown = new WeakMap<Question, SearchedTexts>();

/** The same, kept for the next key press: the same questions are found again and again while somebody types. */
export function shownTexts(question: Question): SearchedTexts {
  const texts = shown.get(question) ?? searchedTexts(question);
  shown.set(question, texts);
  return texts;
}
