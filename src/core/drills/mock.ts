import type { Question, QuestionKind, QuestionLevel } from '../content/schema.ts';
import { randomFrom, type Random } from '../planning/random.ts';
import type { Drill, DrillForm, Graded, MockPart, MockStep } from './drill.ts';

type MockForm = Extract<DrillForm, { kind: 'mock' }>;
type Asked = Pick<Question, 'id' | 'topic' | 'kind' | 'level' | 'minutes'> & {
  /** How much it counts in the topics' mix, above 0. */
  readonly weight: number;
};

export interface MockRequest {
  readonly minutes: 20 | 30 | 45 | 60;
  readonly level: QuestionLevel;
  readonly questions: readonly Asked[];
  readonly seed: number;
}

/** Shares of the minutes, as interviews of an hour spend them; together 1. */
const shares: Readonly<Record<MockPart, number>> = {
  'warm-up': 0.08,
  depth: 0.3,
  scenario: 0.15,
  'system-design': 0.27,
  behavioural: 0.12,
  'their-questions': 0.08,
};
const kindsOf: Readonly<Record<Exclude<MockPart, 'their-questions'>, readonly QuestionKind[]>> = {
  'warm-up': ['rapid-fire', 'concept'],
  depth: ['concept', 'comparison'],
  scenario: ['scenario', 'troubleshooting'],
  'system-design': ['system-design'],
  behavioural: ['behavioural'],
};
const levels: readonly QuestionLevel[] = ['junior', 'mid', 'senior', 'staff'];
const fewestMinutes = 2;

/**
 * An interview of the given length from the bank: warm-up, depth, a scenario, system design, one story,
 * their questions. A part that the bank has no question for is left out and its minutes go to depth. The
 * same request gives the same interview.
 */
export function composeMock({ minutes, level, questions, seed }: MockRequest): readonly MockStep[] {
  const random = randomFrom(seed);
  const taken = new Set<string>();
  const has = (part: keyof typeof kindsOf) =>
    questions.some(({ kind }) => kindsOf[part].includes(kind));
  const missing = (['scenario', 'system-design', 'behavioural'] as const).filter(
    (part) => !has(part),
  );
  const spare = missing.reduce((total, part) => total + shares[part], 0);
  const minutesOf = (part: MockPart): number =>
    minutes * (shares[part] + (part === 'depth' ? spare : 0));
  const take = (part: keyof typeof kindsOf): Asked | null => {
    const fitting = questions.filter(
      ({ id, kind }) => kindsOf[part].includes(kind) && !taken.has(id),
    );
    const chosen = pick(fitting, part === 'warm-up' ? easierThan(level) : level, random);
    if (chosen) taken.add(chosen.id);
    return chosen;
  };
  const single = (part: keyof typeof kindsOf): readonly MockStep[] => {
    const question = take(part);
    return question ? [{ part, questionId: question.id, minutes: minutesOf(part) }] : [];
  };
  const several = (part: 'warm-up' | 'depth'): readonly MockStep[] => {
    const steps: MockStep[] = [];
    let left = minutesOf(part);
    while (left >= fewestMinutes / 2) {
      const question = take(part);
      if (!question) break;
      // Half as much again as the answer itself: a follow-up and the interviewer's words.
      const own = Math.min(left, Math.max(fewestMinutes / 2, question.minutes * 1.5));
      steps.push({ part, questionId: question.id, minutes: own });
      left -= own;
    }
    return steps;
  };
  return [
    ...several('warm-up'),
    ...several('depth'),
    ...single('scenario'),
    ...single('system-design'),
    ...single('behavioural'),
    { part: 'their-questions', questionId: null, minutes: minutesOf('their-questions') },
  ];
}

/** One question by chance: the nearer to the level and the heavier its topic, the likelier. */
function pick(questions: readonly Asked[], level: QuestionLevel, random: Random): Asked | null {
  const weights = questions.map(
    (question) =>
      question.weight * 4 ** -Math.abs(levels.indexOf(question.level) - levels.indexOf(level)),
  );
  let at = random.next() * weights.reduce((total, weight) => total + weight, 0);
  for (const [place, question] of questions.entries()) {
    at -= weights[place] ?? 0;
    if (at < 0) return question;
  }
  return questions.at(-1) ?? null;
}

const easierThan = (level: QuestionLevel): QuestionLevel =>
  levels[Math.max(0, levels.indexOf(level) - 1)] ?? level;

/**
 * The interview after an answer: perhaps a question back, otherwise the next one. When its minutes are over, only
 * their questions remain.
 */
export function afterMockAnswer(drill: Drill, form: MockForm, graded: Graded): Drill {
  const { questionId, followUp } = graded;
  const asked = drill.queue.includes(questionId);
  const left = drill.queue.filter((id) => id !== questionId);
  const next = {
    ...drill,
    queue: isTimeOver(drill, form) ? [] : left,
  };
  return asked && followUp !== undefined
    ? { ...next, followUp: { questionId, place: followUp } }
    : next;
}

const isTimeOver = ({ clock }: Drill, { minutes, steps }: MockForm): boolean => {
  const closing = steps.find(({ part }) => part === 'their-questions')?.minutes ?? 0;
  return clock.seconds >= (minutes - closing) * 60;
};

/** Everything was asked, the questions back too, and the person had their questions. */
export const isMockFinished = ({ queue, followUp, closing }: Drill): boolean =>
  queue.length === 0 && followUp === null && closing !== null;
