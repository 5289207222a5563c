// npm start: sets up what is missing, then runs the built app.
import { spawn } from 'node:child_process';
import { environment, main, root, setUp } from './setup.mjs';

main(() => {
  const runtime = setUp();
  if (runtime.kind === 'chromium-host') {
    console.log(
      'Electron’s runtime is not installed and could not be fetched: showing Rehearse in the installed browser instead.',
    );
  }
  const child = spawn(runtime.executable, ['.', ...process.argv.slice(2)], {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
});
