// node tools/run.mjs FILE.ts [arguments]: installs the packages if need be, then runs a TypeScript file on the project's own Node.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment, installPackages, main, root, tool } from './setup.mjs';

main(() => {
  const [file, ...args] = process.argv.slice(2);
  installPackages();
  const { status, error } = spawnSync(tool('node'), [join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
});
