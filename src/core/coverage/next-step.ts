/** What to do now, the one thing. */
export type NextStep =
  | { readonly kind: 'make-a-plan' }
  | { readonly kind: 'set-a-new-date' }
  | { readonly kind: 'resume-drill'; readonly left: number }
  | { readonly kind: 'study-today'; readonly items: number; readonly minutes: number }
  | { readonly kind: 'find-more-minutes'; readonly leftOut: number }
  | { readonly kind: 'rest' };

interface Situation {
  /** Null without a plan. */
  readonly plan: { readonly isOver: boolean } | null;
  /** Cards of the drill under way. */
  readonly cardsLeft: number;
  /** Minutes of each of today's items. */
  readonly today: readonly number[];
  /** Unseen questions that no coming day has room for. */
  readonly leftOut: number;
}

/** What was begun comes first, then today's work; the plan itself is looked at when today's work is done. */
export function nextStep({ plan, cardsLeft, today, leftOut }: Situation): NextStep {
  if (cardsLeft > 0) return { kind: 'resume-drill', left: cardsLeft };
  if (!plan) return { kind: 'make-a-plan' };
  if (plan.isOver) return { kind: 'set-a-new-date' };
  if (today.length > 0) {
    const minutes = today.reduce((sum, each) => sum + each, 0);
    return { kind: 'study-today', items: today.length, minutes };
  }
  return leftOut > 0 ? { kind: 'find-more-minutes', leftOut } : { kind: 'rest' };
}
