// Brings a bare checkout to where the app can run. Node built-ins only: it runs before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';

/** A command that a package brings. */
export const tool = (name) => join(bin, isWindows && name === 'node' ? 'node.exe' : name);

/** The environment for the project's tools: its own binaries first, Node 24 among them. */
export const environment = () => ({
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
});

const say = (text) => console.log(`setup: ${text}`);

class SetupError extends Error {}

/** Runs a command with its output shown; throws when it fails. */
export function run(command, args, env = environment()) {
  // npm is a script on Windows, which only a shell starts.
  const { status, error, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: isWindows,
  });
  if (error) throw new SetupError(`${command} could not be started: ${error.message}`);
  if (status !== 0)
    throw new SetupError(`${command} ${args.join(' ')} failed (${signal ?? status})`);
}

const timeOf = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newestUnder(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return timeOf(path);
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestUnder(join(path, name))),
    0,
  );
}

const installed = () => {
  const stamp = join(root, 'node_modules', '.rehearse-installed');
  const inputs = ['package-lock.json', 'package.json'].map((name) => timeOf(join(root, name)));
  return timeOf(stamp) >= Math.max(...inputs) && existsSync(tool('node'));
};

export function installPackages() {
  if (installed()) return;
  const unlock = lockSetUp();
  try {
    // Another command may have installed them while this one waited.
    if (installed()) return;
    say('installing the packages that package-lock.json names (npm ci)');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.env);
    const stamp = join(root, 'node_modules', '.rehearse-installed');
    writeFileSync(stamp, '');
    const later = new Date(Date.now() + 1000);
    utimesSync(stamp, later, later);
  } finally {
    unlock();
  }
}

/** Two commands begun at once must not install over each other: the second waits. */
function lockSetUp() {
  const lock = join(root, '.cache', 'set-up.lock');
  const mine = `${lock}.${process.pid}`;
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(mine, String(process.pid));
  for (let told = false; ; told = true) {
    try {
      // A link appears with its content: nobody can read an empty lock.
      linkSync(mine, lock);
      rmSync(mine);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, 'utf8')))) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) say('another command is installing the packages: waiting for it');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

const isAlive = (pid) => {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

function build() {
  const outputs = ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html'].map((name) =>
    timeOf(join(root, 'out', name)),
  );
  const sources = ['src', 'electron.vite.config.ts', 'package-lock.json'].map((name) =>
    newestUnder(join(root, name)),
  );
  if (Math.min(...outputs) >= Math.max(...sources)) return;
  say('building (electron-vite build)');
  run(tool('electron-vite'), ['build', '--logLevel', 'warn']);
}

/** Electron's executable, or null. Never requires `electron` itself, which would start a download. */
function electronBinary() {
  const folder = dirname(require.resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/** Tries the download once; says nothing of how it fails but that it did. */
function fetchElectron() {
  say('fetching the Electron runtime');
  const script = join(dirname(require.resolve('electron/package.json')), 'install.js');
  const { status } = spawnSync(tool('node'), [script], {
    cwd: root,
    env: environment(),
    stdio: 'ignore',
    timeout: 300_000,
  });
  return status === 0 ? electronBinary() : null;
}

function findBrowser() {
  return require(join(root, 'tools', 'chromium-host', 'find-browser.js')).findBrowser();
}

/** On Debian and as root a missing system package can be installed; elsewhere it is named. */
function installSystemPackage(name, forWhat) {
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) {
    throw new SetupError(
      `${forWhat} is missing. Install it (on Debian and Ubuntu: sudo apt-get install ${name}) and run this again.`,
    );
  }
  say(`${forWhat} is missing: apt-get update, then apt-get install ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
}

/** For tests: the message bus on which a real notification service is started. */
export function ensureMessageBus() {
  if (process.platform !== 'linux') return;
  try {
    execFileSync('dbus-daemon', ['--version'], { stdio: 'ignore' });
  } catch {
    installSystemPackage('dbus', 'dbus-daemon (for the notification tests)');
  }
}

/**
 * Which runtime shows the app: Electron where its executable is there or can be fetched, else the
 * Chromium host. REHEARSE_RUNTIME=electron or =chromium-host chooses.
 */
export function chooseRuntime() {
  const wanted = process.env.REHEARSE_RUNTIME;
  if (wanted !== 'chromium-host') {
    const electron = electronBinary() ?? fetchElectron();
    if (electron) return { kind: 'electron', executable: electron };
    if (wanted === 'electron')
      throw new SetupError('Electron’s executable is not there and could not be fetched.');
  }
  if (!findBrowser()) {
    installSystemPackage(
      'chromium',
      'Neither Electron nor a Chrome, Chromium or Edge is there: a browser',
    );
  }
  return { kind: 'chromium-host', executable: join(root, 'tools', 'chromium-host', 'electron') };
}

/** Everything before the app can run: packages, bundles, a runtime. */
export function setUp() {
  installPackages();
  build();
  return chooseRuntime();
}

/** Runs a script's work and ends with a message instead of a stack when the set-up fails. */
export function main(work) {
  Promise.resolve()
    .then(work)
    .catch((error) => {
      console.error(error instanceof SetupError ? `setup: ${error.message}` : error);
      process.exitCode = 1;
    });
}
