// npm run bench:coach [-- development]: how well and how fast the coach marks the labelled answers.
import { gradeAnswer } from '../../../src/core/coach/index.ts';
import { keywordMarks } from './baseline.ts';
import {
  halfOf,
  loadLabelledSet,
  loadOwnWords,
  type Half,
  type LabelledQuestion,
} from './labelled-set.ts';
import {
  aboveHalf,
  accuracyOf,
  outcomesOf,
  scoresOf,
  type Marker,
  type Outcome,
} from './measures.ts';
import { stringsOfTerms } from './strings.ts';
import { timeGrading } from './timing.ts';

const frame = 16;
const coach: Marker = (answer, keyPoints) => gradeAnswer(answer, keyPoints).marks;
const markers: readonly (readonly [name: string, marker: Marker])[] = [
  ['coach', coach],
  ['keywords', keywordMarks],
];
const percent = (share: number): string => share.toFixed(3);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(questions: readonly LabelledQuestion[]): void {
  console.log(row('mark', 'by', 'precision', 'recall', 'F1'));
  console.log(row('---', '---', '--:', '--:', '--:'));
  for (const [name, marker] of markers) {
    const scores = scoresOf(outcomesOf(questions, marker));
    for (const [mark, { precision, recall, f1 }] of Object.entries(scores)) {
      console.log(row(mark, name, percent(precision), percent(recall), percent(f1)));
    }
  }
}

function withoutParaphrases(questions: readonly LabelledQuestion[]): void {
  for (const [name, marker] of markers) {
    const outcomes = outcomesOf(questions, marker).filter(({ type }) => type !== 'paraphrase');
    console.log(`F1 said without paraphrases, ${name}: ${percent(scoresOf(outcomes).said.f1)}`);
  }
  console.log('');
}

function typesTable(questions: readonly LabelledQuestion[]): void {
  const [ours, theirs] = markers.map(([, marker]) =>
    Map.groupBy(outcomesOf(questions, marker), ({ type }) => type),
  );
  console.log(row('answers', 'key points', 'right, coach', 'right, keywords', 'F1 said, coach'));
  console.log(row('---', '--:', '--:', '--:', '--:'));
  for (const [type, outcomes] of ours ?? []) {
    const others: readonly Outcome[] = theirs?.get(type) ?? [];
    const isMeant = outcomes.some(({ meant }) => meant === 'said');
    const f1 = isMeant ? percent(scoresOf(outcomes).said.f1) : '';
    console.log(
      row(
        type,
        String(outcomes.length),
        percent(accuracyOf(outcomes)),
        percent(accuracyOf(others)),
        f1,
      ),
    );
  }
}

const all = loadLabelledSet();
// Before anything else: the first answer loads the language model.
const { first, median, p99, longAnswer } = timeGrading(all);
const halves: readonly Half[] =
  process.argv[2] === 'development' ? ['development'] : ['development', 'held out'];
for (const half of halves) {
  const questions = all.filter(({ id }) => halfOf(id) === half);
  const answers = questions.reduce((sum, question) => sum + question.answers.length, 0);
  console.log(`\n## ${half}: ${questions.length} questions, ${answers} answers\n`);
  table(questions);
  console.log('');
  withoutParaphrases(questions);
  typesTable(questions);
  for (const [name, marker] of markers) {
    const high = aboveHalf(questions, marker, ['stuffed', 'negated', 'wrong']);
    console.log(`\nabove half marks, ${name}: ${high.join(', ') || 'none'}`);
  }
  const strings = stringsOfTerms(questions);
  const count = strings.reduce((sum, question) => sum + question.answers.length, 0);
  for (const [name, marker] of markers) {
    const high = aboveHalf(strings, marker, ['stuffed']).length;
    console.log(`\nstrings of terms above half marks, ${name}: ${high} of ${count}`);
  }
}
const ownWords = loadOwnWords(all);
console.log('\n## development, in own words, written later\n');
typesTable(ownWords);
for (const [name, marker] of markers) {
  const high = aboveHalf(ownWords, marker, ['wrong']);
  console.log(`\nabove half marks, ${name}: ${high.join(', ') || 'none'}`);
}
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
console.log(
  `\n## time (a frame is ${frame} ms)\n\nfirst ${milliseconds(first)}, median ${milliseconds(median)}, p99 ${milliseconds(p99)}, 100,000 characters ${milliseconds(longAnswer)}`,
);
