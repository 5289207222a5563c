// npm run screenshots: takes a picture of every screen, empty and in use, in both themes, and renews docs/screenshots.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, main, root, run, setUp, tool } from './setup.mjs';

const shown =
  /^(empty-)?(today|plan|drills|coverage|questions|question|notes|settings|drill-answer)-(light|dark)\.png$/;

main(() => {
  const runtime = setUp();
  const executable = runtime.kind === 'electron' ? '' : runtime.executable;
  run(tool('playwright'), ['test', 'screens'], {
    ...environment(),
    REHEARSE_EXECUTABLE: executable,
  });
  const taken = join(root, 'test-results', 'screens');
  const kept = join(root, 'docs', 'screenshots');
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(taken).filter((file) => shown.test(file)))
    copyFileSync(join(taken, name), join(kept, name));
});
