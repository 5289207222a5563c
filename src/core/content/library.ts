import type { ContentProblem, Pack, Question } from './schema.ts';

/** All packs with their questions, and what had to be left out. */
export interface Library {
  readonly packs: readonly Pack[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly problems: readonly ContentProblem[];
}

export interface ParsedPack {
  readonly pack: Pack;
  readonly questions: readonly { readonly file: string; readonly question: Question }[];
}

/**
 * Joins parsed packs into one library. What breaks a rule across files is left out and reported:
 * an id that another file has already, a topic that the pack doesn't name. A reference to a
 * question that isn't there is dropped and reported; the question stays.
 */
export function joinPacks(
  parsed: readonly ParsedPack[],
  found: readonly ContentProblem[],
): Library {
  const questions = new Map<string, Question>();
  const files = new Map<string, string>();
  const problems = [...found];
  for (const { pack, questions: ofPack } of parsed) {
    const topics = new Set(pack.topics.map((topic) => topic.id));
    for (const { file, question } of ofPack) {
      const twin = files.get(question.id);
      if (twin !== undefined) {
        problems.push({
          file,
          line: 1,
          reason: { says: 'idTaken', values: { id: question.id, file: twin } },
        });
      } else if (!topics.has(question.topic)) {
        problems.push({
          file,
          line: 1,
          reason: { says: 'noTopic', values: { topic: question.topic } },
        });
      } else {
        questions.set(question.id, question);
        files.set(question.id, file);
      }
    }
  }
  for (const [id, question] of questions) {
    const known = (reference: string): boolean => {
      if (questions.has(reference) && reference !== id) return true;
      problems.push({
        file: files.get(id) ?? id,
        line: 1,
        reason: { says: 'noOther', values: { id: reference } },
      });
      return false;
    };
    questions.set(id, {
      ...question,
      prerequisites: question.prerequisites.filter(known),
      related: question.related.filter(known),
    });
  }
  return { packs: parsed.map(({ pack }) => pack).sort(byTopics), questions, problems };
}

/** Packs of a field have more topics than those for any field, and come first. */
const byTopics = (a: Pack, b: Pack): number => b.topics.length - a.topics.length;

/** A topic's questions, as their files are named. */
export function questionsOfTopic(
  library: Library,
  packId: string,
  topicId: string,
): readonly Question[] {
  const known = topics.get(library) ?? byTopic(library);
  topics.set(library, known);
  return known.get(`${packId}/${topicId}`) ?? [];
}

/** Kept for as long as its library, which never changes: every list and plan asks for every topic. */
const topics = new WeakMap<Library, ReadonlyMap<string, readonly Question[]>>();

const byTopic = ({ questions }: Library): ReadonlyMap<string, readonly Question[]> =>
  Map.groupBy(questions.values(), ({ packId, topic }) => `${packId}/${topic}`);
