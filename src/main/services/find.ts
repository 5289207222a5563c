import type { Input, Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import { foundAtOnce } from '../../core/contract/search-call.ts';
import { questionsOfTopic, type Library } from '../../core/content/library.ts';
import { ok } from '../../core/result.ts';
import { excerpt, highlighted, wordsOf } from '../../core/search/excerpt.ts';
import { fits } from '../../core/search/filter.ts';
import { plainText } from '../../core/search/plain-text.ts';
import { unmarked } from '../../core/study/marks.ts';
import type { StudyState } from '../../core/study/state.ts';
import type { Context } from './context.ts';
import { topicTitle } from './planning-input.ts';
import { shownTexts, type Search } from './search.ts';

type Filter = Input<'content.search'>['filter'];
type Found = Output<'content.search'>;
type Excerpt = Found['excerpts'][number];

/** Of a question's neighbours in the list, those before it and those after it. */
const neighbours = 10;
const excerptLetters = 180;

type Kept = Pick<StudyState, 'marks' | 'notes'>;

/** Tells what is hidden, and what only a note is left of; kept, for it is the same at each letter that somebody types. */
function findNotShown(): (kept: Kept, of: Library) => ReadonlySet<string> {
  let last: (Kept & { readonly of: Library; readonly ids: ReadonlySet<string> }) | null = null;
  return ({ marks, notes }, of) => {
    if (last?.marks === marks && last.notes === notes && last.of === of) return last.ids;
    const known = [...Object.keys(marks), ...Object.keys(notes)];
    const ids = new Set(known.filter((id) => marks[id]?.hidden || !of.questions.has(id)));
    last = { marks, notes, of, ids };
    return ids;
  };
}

/** Search over the questions: what fits the words and the filter, and the places where the words stand. */
export function findService(context: Context, search: Search) {
  const { library, store } = context;
  const notShownOf = findNotShown();
  const candidates = async (words: string): Promise<readonly string[]> => {
    if (wordsOf(words).length > 0) return search.search(words);
    const all = library();
    if (words.trim() !== '') return [];
    return all.packs.flatMap((pack) =>
      pack.topics.flatMap((topic) => questionsOfTopic(all, pack.id, topic.id).map(({ id }) => id)),
    );
  };
  /** Which of these there are, and what is asked for. */
  const wanted = (ids: readonly string[], filter: Filter): readonly string[] => {
    const { questions } = library();
    const { memories, notes, marks } = store.state;
    const isWanted = (id: string): boolean => {
      const question = questions.get(id);
      if (!question) return false;
      const { hidden, flagged } = marks[id] ?? unmarked;
      const seen = memories[id] !== undefined;
      return fits(question, { seen, hasNote: notes[id] !== undefined, hidden, flagged }, filter);
    };
    // Without a filter the questions themselves need not be looked at: ten thousand of them, at each letter.
    if (Object.values(filter).some((part) => part !== undefined)) return ids.filter(isWanted);
    const notShown = notShownOf(store.state, library());
    return notShown.size === 0 ? ids : ids.filter((id) => !notShown.has(id));
  };
  const excerptsOf = async (words: string, ids: readonly string[]): Promise<Excerpt[]> => {
    if (wordsOf(words).length === 0 || ids.length === 0) return [];
    const found = await search.termsIn(words, ids);
    return ids.flatMap((id) => {
      const question = library().questions.get(id);
      const terms = found.get(id);
      if (!question || !terms) return [];
      const note = plainText(store.state.notes[id]?.text ?? '');
      const title = [...highlighted(question.title, terms)];
      return [{ id, title, found: foundIn({ note, ...shownTexts(question) }, terms) }];
    });
  };

  const summaryOf = (id: string): Found['summaries'] => {
    const question = library().questions.get(id);
    if (!question) return [];
    const { title, kind, level, topic, packId } = question;
    const { memories, notes, marks } = store.state;
    return [
      {
        id,
        title,
        kind,
        level,
        topicTitle: topicTitle(`${packId}/${topic}`, context),
        reviews: memories[id]?.reviews ?? 0,
        hasNote: notes[id] !== undefined,
        ...(marks[id] ?? unmarked),
      },
    ];
  };

  return {
    search: async ({
      words,
      filter,
      part,
    }: Input<'content.search'>): Promise<CallResult<Found>> => {
      const all = wanted(await candidates(words), filter);
      const { from, ids } = partOf(all, part);
      const isPage = part.kind === 'page';
      const excerpts = isPage ? await excerptsOf(words, ids) : [];
      const summaries = isPage ? ids.flatMap(summaryOf) : [];
      const { complete } = search;
      const nextLetters = [...(isPage ? await search.nextLetters(words) : [])];
      return ok({ total: all.length, from, ids, summaries, excerpts, nextLetters, complete });
    },
  };
}

function partOf(
  all: readonly string[],
  part: Input<'content.search'>['part'],
): Pick<Found, 'from' | 'ids'> {
  if (part.kind === 'page') {
    return { from: part.from, ids: all.slice(part.from, part.from + foundAtOnce) };
  }
  const place = all.indexOf(part.id);
  if (place < 0) return { from: 0, ids: [] };
  const from = Math.max(0, place - neighbours);
  return { from, ids: all.slice(from, place + neighbours + 1) };
}

const places = ['note', 'keyPoints', 'answer', 'followUps'] as const;

/** The piece with the most of the words; where several have as many, the person's own first. */
function foundIn(
  texts: Readonly<Record<(typeof places)[number], string>>,
  terms: ReadonlySet<string>,
): Excerpt['found'] {
  let best: Excerpt['found'] = null;
  let most = 0;
  for (const place of places) {
    const text = excerpt(texts[place], terms, excerptLetters) ?? [];
    const hits = new Set(text.filter(({ hit }) => hit).map((one) => one.text.toLowerCase())).size;
    if (hits > most) [best, most] = [{ in: place, text: [...text] }, hits];
  }
  return best;
}
