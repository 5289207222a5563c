/** What a look at the questions is narrowed to; an empty list of a kind narrows nothing. */
export interface QuestionFilter {
  /** `pack/topic`. */
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly tags: readonly string[];
}

interface Filterable {
  readonly packId: string;
  readonly topic: string;
  readonly kind: string;
  readonly level: string;
  readonly tags: readonly string[];
}

/** Whether a question passes: one of the wanted topics, and one of the kinds, and one of the levels, and one of the tags. */
export function passes(question: Filterable, filter: QuestionFilter): boolean {
  const isIn = (wanted: readonly string[], values: readonly string[]): boolean =>
    wanted.length === 0 || values.some((value) => wanted.includes(value));
  return (
    isIn(filter.topics, [`${question.packId}/${question.topic}`]) &&
    isIn(filter.kinds, [question.kind]) &&
    isIn(filter.levels, [question.level]) &&
    isIn(filter.tags, question.tags)
  );
}
