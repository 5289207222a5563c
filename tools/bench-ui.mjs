// npm run bench:ui [-- --small-only --seed=7]: how fast the built app is on a small and on a very large store.
import { environment, main, root, run, setUp, tool } from './setup.mjs';
import { join } from 'node:path';

main(() => {
  const runtime = setUp();
  const executable = runtime.kind === 'electron' ? '' : runtime.executable;
  run(tool('node'), [join(root, 'tests', 'bench', 'ui', 'main.ts'), ...process.argv.slice(2)], {
    ...environment(),
    REHEARSE_EXECUTABLE: executable,
  });
});
