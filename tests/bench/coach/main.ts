// npm run bench:coach [-- development]: how well and how fast the coach marks the labelled answers.
import { gradeAnswer } from '../../../src/core/coach/index.ts';
import { keywordMarks } from './baseline.ts';
import {
  asInTheBank,
  halfOf,
  loadLabelledSet,
  loadOwnWords,
  type Half,
  type LabelledQuestion,
} from './labelled-set.ts';
import { aboveHalf, accuracyOf, outcomesOf, scoresOf, type Marker } from './measures.ts';
import { stringsOfTerms } from './strings.ts';
import { timeGrading } from './timing.ts';

const frame = 16;
const coach: Marker = (answer, keyPoints) => gradeAnswer(answer, keyPoints).marks;
const percent = (share: number): string => share.toFixed(3);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Who marks, and with which ways to say each idea. */
interface Contestant {
  readonly name: string;
  readonly questions: readonly LabelledQuestion[];
  readonly marker: Marker;
}

/** The coach as the program has it comes first. */
const contestantsFor = (questions: readonly LabelledQuestion[]): readonly Contestant[] => {
  const now = asInTheBank(questions);
  return [
    { name: 'coach', questions: now, marker: coach },
    { name: 'coach, first terms', questions, marker: coach },
    { name: 'keywords', questions: now, marker: keywordMarks },
  ];
};

function table(contestants: readonly Contestant[]): void {
  console.log(row('mark', 'by', 'precision', 'recall', 'F1'));
  console.log(row('---', '---', '--:', '--:', '--:'));
  for (const { name, questions, marker } of contestants) {
    const scores = scoresOf(outcomesOf(questions, marker));
    for (const [mark, { precision, recall, f1 }] of Object.entries(scores)) {
      console.log(row(mark, name, percent(precision), percent(recall), percent(f1)));
    }
  }
  console.log('');
}

function withoutParaphrases(contestants: readonly Contestant[]): void {
  for (const { name, questions, marker } of contestants) {
    const outcomes = outcomesOf(questions, marker).filter(({ type }) => type !== 'paraphrase');
    console.log(`F1 said without paraphrases, ${name}: ${percent(scoresOf(outcomes).said.f1)}`);
  }
  console.log('');
}

function typesTable(contestants: readonly Contestant[]): void {
  const byType = contestants.map(({ questions, marker }) =>
    Map.groupBy(outcomesOf(questions, marker), ({ type }) => type),
  );
  const names = contestants.map(({ name }) => `right, ${name}`);
  console.log(row('answers', 'key points', ...names, 'F1 said, coach'));
  console.log(row('---', '--:', ...names.map(() => '--:'), '--:'));
  for (const [type, outcomes] of byType[0] ?? []) {
    const isMeant = outcomes.some(({ meant }) => meant === 'said');
    const right = byType.map((each) => percent(accuracyOf(each.get(type) ?? [])));
    const f1 = isMeant ? percent(scoresOf(outcomes).said.f1) : '';
    console.log(row(type, String(outcomes.length), ...right, f1));
  }
}

function high(contestants: readonly Contestant[], types: readonly string[]): void {
  for (const { name, questions, marker } of contestants) {
    const found = aboveHalf(questions, marker, types);
    console.log(`\nabove half marks, ${name}: ${found.join(', ') || 'none'}`);
  }
}

function highStrings(contestants: readonly Contestant[]): void {
  for (const { name, questions, marker } of contestants) {
    const strings = stringsOfTerms(questions);
    const count = strings.reduce((sum, { answers }) => sum + answers.length, 0);
    const found = aboveHalf(strings, marker, ['stuffed']).length;
    console.log(`\nstrings of terms above half marks, ${name}: ${found} of ${count}`);
  }
}

const all = loadLabelledSet();
// Before anything else: the first answer loads the language model.
const { first, median, p99, longAnswer } = timeGrading(asInTheBank(all));
const halves: readonly Half[] =
  process.argv[2] === 'development' ? ['development'] : ['development', 'held out'];
for (const half of halves) {
  const questions = all.filter(({ id }) => halfOf(id) === half);
  const answers = questions.reduce((sum, question) => sum + question.answers.length, 0);
  console.log(`\n## ${half}: ${questions.length} questions, ${answers} answers\n`);
  const contestants = contestantsFor(questions);
  table(contestants);
  withoutParaphrases(contestants);
  typesTable(contestants);
  high(contestants, ['stuffed', 'negated', 'wrong']);
  highStrings(contestants);
}
console.log('\n## development, in own words, written later\n');
const inOwnWords = contestantsFor(loadOwnWords(all));
typesTable(inOwnWords);
high(inOwnWords, ['wrong']);
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
console.log(
  `\n## time (a frame is ${frame} ms)\n\nfirst ${milliseconds(first)}, median ${milliseconds(median)}, p99 ${milliseconds(p99)}, 100,000 characters ${milliseconds(longAnswer)}`,
);
