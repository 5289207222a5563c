// npm run screenshots: takes a picture of every screen in the e2e run and renews those that the README shows.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, main, root, run, setUp, tool } from './setup.mjs';

const shown = [
  'today-light',
  'drill-answer-light',
  'coverage-light',
  'question-light',
  'today-dark',
  'coverage-dark',
];

main(() => {
  const runtime = setUp();
  const executable = runtime.kind === 'electron' ? '' : runtime.executable;
  run(tool('playwright'), ['test', 'screens'], {
    ...environment(),
    REHEARSE_EXECUTABLE: executable,
  });
  mkdirSync(join(root, 'docs', 'screenshots'), { recursive: true });
  for (const name of shown) {
    copyFileSync(
      join(root, 'test-results', 'screens', `${name}.png`),
      join(root, 'docs', 'screenshots', `${name}.png`),
    );
  }
});
