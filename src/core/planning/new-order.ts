import type { PlannableQuestion } from './types.ts';

/**
 * The order in which unseen questions are met: topics interleaved in proportion to their weights,
 * and each question after the unseen ones that it builds on. A cycle of prerequisites is cut where it is met.
 */
export function newOrder(unseen: readonly PlannableQuestion[]): readonly PlannableQuestion[] {
  const placeInTopic = new Map<string, number>();
  const keyed = unseen.map((question) => {
    const place = placeInTopic.get(question.topic) ?? 0;
    placeInTopic.set(question.topic, place + 1);
    return { question, key: (place + 0.5) / question.weight };
  });
  keyed.sort((a, b) => a.key - b.key);

  const byId = new Map(unseen.map((question) => [question.id, question]));
  const ordered: PlannableQuestion[] = [];
  const visited = new Set<string>();
  for (const { question } of keyed) {
    // Depth first with an own stack: a chain of prerequisites may be thousands long.
    const stack: { question: PlannableQuestion; next: number }[] = [{ question, next: 0 }];
    if (visited.has(question.id)) continue;
    visited.add(question.id);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const reference = top.question.prerequisites?.[top.next];
      top.next += 1;
      if (reference === undefined) {
        ordered.push(top.question);
        stack.pop();
        continue;
      }
      const prerequisite = byId.get(reference);
      if (prerequisite && !visited.has(reference)) {
        visited.add(reference);
        stack.push({ question: prerequisite, next: 0 });
      }
    }
  }
  return ordered;
}
