// npm run content:check -- [FOLDER ...]: checks packs, one pack, or any folder of question files, and
// names file, line and reason of whatever isn't right. Without a folder: the packs that come with the program.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { formProblems, type FormProblem } from '../src/core/content/form.ts';
import { joinPacks, type ParsedPack } from '../src/core/content/library.ts';
import { reasonInWords } from '../src/core/content/reasons.ts';
import type { ContentProblem } from '../src/core/content/schema.ts';
import { wordsIn } from '../src/core/words/index.ts';
import { readPack } from '../src/main/content-files.ts';
import { readQuestions } from '../src/main/question-files.ts';

interface Checked {
  readonly questions: number;
  readonly problems: readonly FormProblem[];
}

async function checkFolder(folder: string): Promise<Checked> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return {
      questions: 0,
      problems: [{ file: folder, line: 1, reason: 'there is no such folder' }],
    };
  }
  if (existsSync(join(folder, 'pack.yaml'))) return checkPacks(dirname(folder), [basename(folder)]);
  const inside = readdirSync(folder);
  const packs = inside.filter((name) => existsSync(join(folder, name, 'pack.yaml')));
  if (packs.length > 0) return checkPacks(folder, packs.sort());
  if (inside.some((name) => name.endsWith('.md'))) return checkQuestions(folder);
  const reason = 'neither a pack.yaml nor a question file (.md) is in this folder';
  return { questions: 0, problems: [{ file: folder, line: 1, reason }] };
}

const told = (problems: readonly ContentProblem[]): readonly FormProblem[] =>
  problems.map(({ reason, ...where }) => ({
    ...where,
    reason: reasonInWords(reason, wordsIn('en-GB')),
  }));

async function checkPacks(folder: string, names: readonly string[]): Promise<Checked> {
  const problems: ContentProblem[] = [];
  const ofForm: FormProblem[] = [];
  const packs: ParsedPack[] = [];
  let questions = 0;
  for (const name of names) {
    const pack = await readPack(folder, name, problems);
    if (!pack) continue;
    packs.push(pack);
    questions += pack.questions.length;
    for (const { text, file, question } of pack.questions)
      ofForm.push(...formProblems(text, file, question));
  }
  return { questions, problems: [...told(joinPacks(packs, problems).problems), ...ofForm] };
}

/** Files without a manifest: what can be told from each alone. */
async function checkQuestions(folder: string): Promise<Checked> {
  const problems: ContentProblem[] = [];
  const files = await readQuestions(dirname(folder), basename(folder), 'unnamed', problems);
  const ofForm = files.flatMap(({ text, file, question }) => formProblems(text, file, question));
  return { questions: files.length, problems: [...told(problems), ...ofForm] };
}

// npm runs scripts in the project's folder; a path is meant from where the command was typed.
const from = process.env['INIT_CWD'] ?? process.cwd();
const folders = process.argv.slice(2).map((folder) => resolve(from, folder));
const all = folders.length > 0 ? folders : [join(import.meta.dirname, '../content')];
let failed = false;
for (const folder of all) {
  const { questions, problems } = await checkFolder(folder);
  for (const { file, line, reason } of problems) console.log(`${file}:${line}: ${reason}`);
  console.log(`${folder}: ${questions} questions, ${problems.length} problems`);
  failed ||= problems.length > 0;
}
process.exitCode = failed ? 1 : 0;
