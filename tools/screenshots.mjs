// npm run screenshots: takes a picture of every screen, empty, in use and with ten thousand questions, in
// both themes, and of the first in German, and renews docs/screenshots.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, main, root, run, setUp, tool } from './setup.mjs';

const shown =
  /^(empty-)?(today|plan|drills|coverage|questions|question|notes|settings|drill-answer)-(light|dark)\.png$|^german-(today|coverage)\.png$/;

main(() => {
  const runtime = setUp();
  const executable = runtime.kind === 'electron' ? '' : runtime.executable;
  const env = { ...environment(), REHEARSE_EXECUTABLE: executable };
  run(tool('playwright'), ['test', 'screens', 'language'], env);
  const taken = join(root, 'test-results', 'screens');
  const kept = join(root, 'docs', 'screenshots');
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(taken).filter((file) => shown.test(file)))
    copyFileSync(join(taken, name), join(kept, name));
  run(tool('node'), [join(root, 'tests', 'screenshots', 'main.ts'), kept], env);
});
