import type { Question } from '../content/schema.ts';
import type { Memory } from '../memory/index.ts';
import type { Plan } from '../study/plan.ts';

interface ExportInput {
  readonly plan: Plan;
  /** Where and when, in words for the person. */
  readonly interview: string;
  readonly topics: readonly { readonly title: string; readonly questions: readonly Question[] }[];
  readonly notes: Readonly<Record<string, { readonly text: string }>>;
  readonly memories: Readonly<Record<string, Memory>>;
}

/** A plan's questions, answers and notes as one Markdown file. Headings inside answers move down two levels. */
export function planToMarkdown(input: ExportInput): string {
  const parts = [`# ${oneLine(input.plan.name)}`, `Interview: ${input.interview}`];
  for (const { title, questions } of input.topics) {
    parts.push(`## ${oneLine(title)}`);
    for (const question of questions) parts.push(...questionParts(question, input));
  }
  return `${parts.join('\n\n')}\n`;
}

function questionParts(question: Question, input: ExportInput): readonly string[] {
  const note = input.notes[question.id]?.text.trim();
  const memory = input.memories[question.id];
  const standing = memory
    ? `reviewed ${memory.reviews} times, last on ${memory.reviewedOn}`
    : 'not seen yet';
  return [
    `### ${oneLine(question.title)}`,
    `*${question.level}, ${question.minutes} min, ${standing}*`,
    deeper(question.body),
    '#### Key points',
    question.keyPoints.map((point) => `- ${oneLine(point.text)}`).join('\n'),
    ...(note ? ['#### My notes', deeper(note)] : []),
  ];
}

/** Moves headings down by two levels, leaving fenced code as it is. */
function deeper(markdown: string): string {
  let fence: string | null = null;
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark) {
        if (fence === null) fence = mark;
        else if (mark.startsWith(fence)) fence = null;
        return line;
      }
      if (fence !== null) return line;
      return line.replace(/^(#{1,6})(?=\s)/, (hashes) =>
        '#'.repeat(Math.min(6, hashes.length + 2)),
      );
    })
    .join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
