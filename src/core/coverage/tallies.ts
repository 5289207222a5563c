import { questionStates, type QuestionState } from './states.ts';

/** A question as the charts see it. */
export interface Assessed {
  readonly id: string;
  readonly topic: string;
  readonly kind: string;
  readonly level: string;
  readonly state: QuestionState;
  /** At the moment that counts if nothing more is done, 0..1; null for one never seen. */
  readonly recall: number | null;
}

type StateCounts = Readonly<Record<QuestionState, number>>;

export interface TopicCoverage extends StateCounts {
  readonly topicId: string;
}

/** Questions by topic and how far they are, in the order in which topics first appear. */
export function coverageByTopic(questions: readonly Assessed[]): readonly TopicCoverage[] {
  return [...groupedBy(questions, ({ topic }) => topic)].map(([topicId, members]) => ({
    topicId,
    ...countsOf(members),
  }));
}

function countsOf(questions: readonly Assessed[]): StateCounts {
  const counts = Object.fromEntries(questionStates.map((state) => [state, 0])) as Record<
    QuestionState,
    number
  >;
  for (const { state } of questions) counts[state] += 1;
  return counts;
}

export interface GroupRecall {
  readonly name: string;
  readonly questions: number;
  readonly seen: number;
  /** Mean over the seen; null where none was seen. 0..1. */
  readonly recallOfSeen: number | null;
  /** Mean over all, an unseen question counting as 0. 0..1. */
  readonly recallOfAll: number;
}

/** Recall at the moment that counts by a question's kind, level or whatever `nameOf` tells, in order of first appearance. */
export function recallBy(
  questions: readonly Assessed[],
  nameOf: (question: Assessed) => string,
): readonly GroupRecall[] {
  return [...groupedBy(questions, nameOf)].map(([name, members]) => {
    const recalls = members.flatMap(({ recall }) => (recall === null ? [] : [recall]));
    const sum = recalls.reduce((total, recall) => total + recall, 0);
    return {
      name,
      questions: members.length,
      seen: recalls.length,
      recallOfSeen: recalls.length === 0 ? null : sum / recalls.length,
      recallOfAll: sum / members.length,
    };
  });
}

function groupedBy(
  questions: readonly Assessed[],
  keyOf: (question: Assessed) => string,
): ReadonlyMap<string, readonly Assessed[]> {
  const groups = new Map<string, Assessed[]>();
  for (const question of questions) {
    const group = groups.get(keyOf(question)) ?? [];
    group.push(question);
    groups.set(keyOf(question), group);
  }
  return groups;
}
