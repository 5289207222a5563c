import type { Question } from '../content/schema.ts';
import type { Memory } from '../memory/index.ts';
import type { Plan } from '../study/plan.ts';
import type { Words } from '../words/index.ts';

interface ExportInput {
  readonly plan: Plan;
  readonly topics: readonly { readonly title: string; readonly questions: readonly Question[] }[];
  readonly notes: Readonly<Record<string, { readonly text: string }>>;
  readonly memories: Readonly<Record<string, Memory>>;
}

/** A plan's questions, answers and notes as one Markdown file. Headings inside answers move down two levels. */
export function planToMarkdown(input: ExportInput, words: Words): string {
  const { name, interviewAt, timeZone } = input.plan;
  const moment = words.dayAndTimeAt(interviewAt, timeZone, 'dateInFull');
  const parts = [`# ${oneLine(name)}`, words.t('exports.plan.interview', { moment, timeZone })];
  for (const { title, questions } of input.topics) {
    parts.push(`## ${oneLine(title)}`);
    for (const question of questions) parts.push(...questionParts(question, input, words));
  }
  return `${parts.join('\n\n')}\n`;
}

function questionParts(question: Question, input: ExportInput, words: Words): readonly string[] {
  const { t } = words;
  const note = input.notes[question.id]?.text.trim();
  const memory = input.memories[question.id];
  const level = t(`common.levels.${question.level}`);
  const time = t('common.minutes', { minutes: words.number(question.minutes, 1) });
  const standing = memory
    ? t('exports.plan.reviewed', {
        count: memory.reviews,
        level,
        time,
        day: words.day(memory.reviewedOn, 'date'),
      })
    : t('exports.plan.notSeen', { level, time });
  return [
    `### ${oneLine(question.title)}`,
    `*${standing}*`,
    deeper(question.body),
    `#### ${t('exports.plan.keyPoints')}`,
    question.keyPoints.map((point) => `- ${oneLine(point.text)}`).join('\n'),
    ...(note ? [`#### ${t('exports.plan.notes')}`, deeper(note)] : []),
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
