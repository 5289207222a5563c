// npm test: sets up what is missing, then every check, in the order that fails fastest.
import { ensureMessageBus, environment, main, run, setUp, tool } from './setup.mjs';

const layers = ['tsconfig.json', 'src/core', 'src/preload', 'src/renderer', 'tests'];

main(() => {
  const runtime = setUp();
  ensureMessageBus();
  const step = (name, command, args, env = {}) => {
    console.log(`\n== ${name}`);
    run(tool(command), args, { ...environment(), ...env });
  };
  step('format', 'oxfmt', ['--check', '.']);
  step('lint', 'oxlint', ['--deny-warnings']);
  for (const layer of layers) step(`types: ${layer}`, 'tsc', ['-p', layer]);
  step('dead code', 'knip', []);
  for (const zone of ['Europe/Berlin', 'America/Los_Angeles']) {
    step(`unit tests, ${zone}`, 'vitest', ['run'], { TZ: zone });
  }
  console.log(
    `\n== e2e in ${runtime.kind === 'electron' ? 'Electron' : 'the Chromium host (not Electron)'}`,
  );
  run(tool('playwright'), ['test'], {
    ...environment(),
    REHEARSE_EXECUTABLE: runtime.kind === 'electron' ? '' : runtime.executable,
  });
});
