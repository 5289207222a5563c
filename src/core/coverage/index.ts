import type { Instant } from '../day.ts';
import { retrievability, type Memory } from '../memory/index.ts';

export interface TopicCoverage {
  readonly topicId: string;
  readonly unseen: number;
  readonly learning: number;
  readonly known: number;
}

/** A seen question is known when its recall at the moment that counts is at least this, 0..1, and it wasn't just failed. */
const knownFrom = 0.8;

/**
 * Questions by topic and how far they are, in the order in which topics first appear.
 * @param at the interview, or now where there is none to come
 */
export function coverageByTopic(
  questions: readonly { readonly id: string; readonly topic: string }[],
  memories: Readonly<Record<string, Memory>>,
  at: Instant,
): readonly TopicCoverage[] {
  const topics = new Map<string, { unseen: number; learning: number; known: number }>();
  for (const { id, topic } of questions) {
    const counts = topics.get(topic) ?? { unseen: 0, learning: 0, known: 0 };
    topics.set(topic, counts);
    const memory = memories[id];
    if (!memory) counts.unseen += 1;
    else if (memory.lastGrade > 1 && retrievability(memory, at) >= knownFrom) counts.known += 1;
    else counts.learning += 1;
  }
  return [...topics].map(([topicId, counts]) => ({ topicId, ...counts }));
}
