interface Timed {
  readonly questionId: string;
  readonly minutes: number;
}

/**
 * The questions that fit into a few minutes, in their order; where not even one fits, the shortest alone.
 * @param minutes what there is, above 0
 */
export function withinMinutes(items: readonly Timed[], minutes: number): readonly string[] {
  const chosen: string[] = [];
  let left = minutes;
  for (const item of items) {
    if (item.minutes > left) continue;
    chosen.push(item.questionId);
    left -= item.minutes;
  }
  if (chosen.length > 0) return chosen;
  const [shortest] = items.toSorted((a, b) => a.minutes - b.minutes);
  return shortest ? [shortest.questionId] : [];
}
