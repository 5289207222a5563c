import type { Node, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { calculationFaults } from './calculations.ts';
import { splitQuestion } from './parse.ts';
import { wordsIn } from '../words/index.ts';
import { reasonInWords } from './reasons.ts';
import type { Question, QuestionKind } from './schema.ts';

const explained = [
  'In 30 seconds',
  'Why it matters',
  'How it works',
  'Trade-offs',
  'What a senior adds',
];
const worked = [
  'In 30 seconds',
  'Why it matters',
  'Step by step',
  'Trade-offs',
  'What a senior adds',
];

/** The headings of level 2 that an answer of each kind has, in this order; others may stand between them. */
const sectionsOf: Readonly<Record<QuestionKind, readonly string[]>> = {
  concept: explained,
  comparison: explained,
  scenario: worked,
  troubleshooting: worked,
  'system-design': [
    'In 30 seconds',
    'Requirements',
    'Capacity',
    'Design',
    'Failure modes',
    'Trade-offs',
    'What a senior adds',
  ],
  behavioural: [
    'In 30 seconds',
    'What the interviewer scores',
    'STAR outline',
    'Worked example',
    'Traps',
  ],
  'rapid-fire': ['In 20 seconds', 'One line of depth'],
};

// Speech in interviews runs at 150 to 170 words a minute.
const mostWords: Readonly<Record<string, number>> = { 'In 30 seconds': 85, 'In 20 seconds': 57 };

/** For authors, whose guide is in English. Lines count from 1. */
export interface FormProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

const markdown = unified().use(remarkParse).use(remarkGfm);

/**
 * What keeps a question from the form that docs/content-authoring.md asks for, beyond the schema:
 * sections, lengths, tables, diagrams, stages, worked numbers. The app shows such a question all the same.
 * @param text the whole file, which `question` was parsed from
 */
export function formProblems(
  text: string,
  file: string,
  question: Question,
): readonly FormProblem[] {
  const parts = splitQuestion(text);
  if (!parts.ok) {
    const { line, reason } = parts.error;
    return [{ file, line, reason: reasonInWords(reason, wordsIn('en-GB')) }];
  }
  const { body, bodyLine } = parts.value;
  const problems: FormProblem[] = [];
  const say = (reason: string, line = 1): void => {
    problems.push({ file, line: bodyLine + line - 1, reason });
  };
  const tree = markdown.parse(body);
  const sections = sectionsIn(tree);

  checkSections(question, sections, say);
  checkKind(question, tree, sections, say);
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'html') say('HTML is not shown; use Markdown', line);
    if (node.type === 'link' || node.type === 'image')
      say('name the document in references instead of linking it', line);
    if (node.type === 'code' && !node.lang) say('a code block names its language', line);
    if (node.type === 'heading' && node.depth === 1)
      say('the title is the only heading of level 1', line);
  });
  for (const { at, reason } of calculationFaults(question, proseOf(tree, body))) {
    say(reason, body.slice(0, at).split('\n').length);
  }
  return problems;
}

interface Section {
  readonly title: string;
  readonly line: number;
  readonly nodes: readonly RootContent[];
}
type Say = (reason: string, line?: number) => void;

function sectionsIn(tree: Root): readonly Section[] {
  const sections: { title: string; line: number; nodes: RootContent[] }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ title: toString(node), line: node.position?.start.line ?? 1, nodes: [] });
    } else {
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

function checkSections(question: Question, sections: readonly Section[], say: Say): void {
  const wanted = sectionsOf[question.kind];
  const found = sections.map(({ title }) => title);
  if (found[0] !== wanted[0]) say(`the answer begins with "## ${wanted[0]}"`);
  let from = 0;
  for (const title of wanted) {
    const place = found.indexOf(title, from);
    if (place < 0) {
      const where = found.includes(title) ? 'is out of order' : 'is missing';
      say(`the section "## ${title}" ${where}`, sections[found.indexOf(title)]?.line);
    } else {
      from = place + 1;
    }
  }
  for (const { title, line, nodes } of sections) {
    const words = nodes
      .map((node) => toString(node))
      .join(' ')
      .split(/\s+/)
      .filter(Boolean).length;
    const most = mostWords[title];
    if (words === 0) say(`the section "## ${title}" is empty`, line);
    if (most !== undefined && words > most)
      say(`"${title}" has ${words} words; ${most} can be said in that time`, line);
    if (title === 'Trade-offs' && !nodes.some(({ type }) => type === 'table'))
      say('the trade-offs stand in a table', line);
  }
}

function checkKind(question: Question, tree: Root, sections: readonly Section[], say: Say): void {
  const of = (title: string): Section | undefined =>
    sections.find((section) => section.title === title);
  if (question.kind === 'system-design') {
    let diagrams = 0;
    visit(tree, 'code', ({ lang }) => {
      if (lang === 'mermaid') diagrams += 1;
    });
    if (diagrams === 0) say('a system design has a mermaid diagram');
    const minutes = question.stages.reduce((total, stage) => total + stage.minutes, 0);
    if (minutes !== question.minutes)
      say(`the stages take ${minutes} minutes together, the question ${question.minutes}`);
  }
  const outline = of('STAR outline');
  if (outline && !outline.nodes.some((node) => toString(node).includes('____')))
    say('the STAR outline has blanks (____) for the reader’s own story', outline.line);
  const depth = of('One line of depth');
  if (depth && depth.nodes.length !== 1) say('the depth is one paragraph', depth.line);
}

/** The body with code blanked out, so that places stay. */
function proseOf(tree: Root, body: string): string {
  let prose = body;
  visit(tree, (node: Node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return;
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    prose = prose.slice(0, from) + prose.slice(from, to).replace(/[^\n]/g, ' ') + prose.slice(to);
  });
  return prose;
}
