// npm test: sets up what is missing, then every check, in the order that fails fastest.
import { ensureMessageBus, environment, main, run, setUp, tool } from './setup.mjs';

const layers = ['tsconfig.json', 'src/core', 'src/preload', 'src/renderer', 'tests'];

// No day and no time of day comes up in these; the store's test waits for half a minute of killed processes.
const sameInAnyZone = [
  'src/core/coach/**',
  'src/main/reader/**',
  'src/main/searcher/**',
  'src/main/store/store.test.ts',
  'tests/coach.test.ts',
  'tests/content.test.ts',
  'tests/words.test.ts',
];

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
  step('unit tests, Europe/Berlin', 'vitest', ['run'], { TZ: 'Europe/Berlin' });
  const others = sameInAnyZone.flatMap((tests) => ['--exclude', tests]);
  step('unit tests, America/Los_Angeles', 'vitest', ['run', ...others], {
    TZ: 'America/Los_Angeles',
    // Each has a zone of its own, whatever the computer's is.
    REMINDER_MONTHS: '1000',
  });
  console.log(
    `\n== e2e in ${runtime.kind === 'electron' ? 'Electron' : 'the Chromium host (not Electron)'}`,
  );
  run(tool('playwright'), ['test'], {
    ...environment(),
    REHEARSE_EXECUTABLE: runtime.kind === 'electron' ? '' : runtime.executable,
  });
});
