'use strict';
// Starting the browser, opening targets in it, and ending it.
const { spawn } = require('node:child_process');
const { randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { findBrowser } = require('../find-browser.js');
const { host, isHeadless, HostEvent } = require('./host.js');
const instanceLock = require('./instance-lock.js');
const { Connection } = require('./pipe.js');

// The last two draw lists of the address bar, which no window has, in a renderer that takes a fifth of a start.
const featuresOff =
  'Translate,OptimizationHints,MediaRouter,GlobalMediaControls,DialMediaRouteProvider,WebUIOmniboxPopup,WebUIOmniboxAimPopup';
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  '--use-mock-keychain',
  '--test-type',
  `--disable-features=${featuresOff}`,
];

const profile = () => {
  const folder = path.join(host.app.getPath('userData'), 'chromium-host', 'profile');
  fs.mkdirSync(folder, { recursive: true });
  return folder;
};

/** Switches of Electron's command line that Chromium understands; any other is the app's own. */
const chromiumSwitches = new Set([
  'enable-blink-features',
  'use-fake-device-for-media-stream',
  'use-fake-ui-for-media-stream',
  'use-file-for-fake-audio-capture',
]);
const passedOn = () =>
  host.switches
    .filter(([name]) => chromiumSwitches.has(name))
    .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));

function commonArguments() {
  return [
    ...(isHeadless() ? ['--headless'] : []),
    '--disable-gpu',
    // Chromium's own sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile()}`,
    ...quiet,
    ...passedOn(),
  ];
}

/** Chromium stays off the session bus: what a notification service sees there comes from the app alone. */
const browserEnvironment = () => ({
  ...process.env,
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  DBUS_SYSTEM_BUS_ADDRESS: 'disabled:',
});

function browserPath() {
  const found = findBrowser();
  if (!found)
    throw new Error('chromium-host: no Chrome, Chromium or Edge was found (CHROME_PATH names one)');
  return found;
}

function launch() {
  const port = host.remoteDebugging;
  const args = [
    ...commonArguments(),
    '--remote-debugging-pipe',
    ...(port === null ? [] : [`--remote-debugging-port=${port}`]),
    '--no-startup-window',
  ];
  const child = spawn(browserPath(), args, {
    env: browserEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const connection = new Connection(child.stdio[3], child.stdio[4]);
  let tail = '';
  child.stderr.on('data', (data) => {
    const lines = (tail + data).split('\n');
    tail = lines.pop();
    for (const line of lines) {
      // Playwright, and a person who asked for the port, wait for this line; the rest is Chromium's own chatter.
      if (port !== null && line.startsWith('DevTools listening on'))
        process.stderr.write(`\n${line}\n`);
    }
  });
  child.on('exit', () => connection.close());
  child.on('error', (error) => {
    console.error(`chromium-host: the browser can't be started: ${error.message}`);
    connection.close();
  });
  return { child, connection };
}

async function startChromium() {
  if (host.exited) return;
  const { child, connection } = launch();
  Object.assign(host, { chromium: child, connection });
  connection.on('close', () => {
    if (host.exited) return;
    if (!host.quitting) console.error('chromium-host: the browser has ended');
    exit(host.quitting ? 0 : 1);
  });
  const { root } = connection;
  root.on('Target.targetDestroyed', ({ targetId }) => {
    for (const window of host.windows.values()) {
      if (window.webContents._targetId === targetId) window._lost();
    }
  });
  const { product } = await root.send('Browser.getVersion');
  host.chromeVersion = product.split('/')[1];
  Object.defineProperty(process.versions, 'chrome', {
    value: host.chromeVersion,
    enumerable: true,
  });
  await root.send('Target.setDiscoverTargets', { discover: true });
  // Every new page waits here before its first request, so that a window.open can be refused.
  root.on('Target.attachedToTarget', ({ targetInfo, sessionId, waitingForDebugger }) => {
    if (!waitingForDebugger) return;
    const session = connection.session(sessionId);
    const opener = [...host.windows.values()].find(
      (window) => window.webContents._targetId === targetInfo.openerId,
    );
    if (targetInfo.openerId && opener) void opener.webContents._popup(targetInfo, session);
    else session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  });
  await root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }, { exclude: true }],
  });
  host.ready = true;
  host.app.emit('ready', new HostEvent(), {});
  host.app._becomeReady();
}

/** Headless: a new window. Headed: an app window (no tabs, no address bar), found again by its start page. Returns the target's id. */
async function openTarget(width, height) {
  const { root } = host.connection;
  if (isHeadless()) {
    const created = await root.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    });
    return created.targetId;
  }
  const blank = path.join(profile(), 'blank.html');
  fs.writeFileSync(blank, '<title></title>');
  const url = `${pathToFileURL(blank).href}?${randomBytes(8).toString('hex')}`;
  const found = new Promise((resolve) => {
    const look = ({ targetInfo }) => {
      if (targetInfo.type !== 'page' || targetInfo.url !== url) return;
      root.off('Target.targetCreated', look);
      root.off('Target.targetInfoChanged', look);
      resolve(targetInfo.targetId);
    };
    root.on('Target.targetCreated', look);
    root.on('Target.targetInfoChanged', look);
  });
  const args = [...commonArguments(), `--app=${url}`, `--window-size=${width},${height}`];
  spawn(browserPath(), args, { stdio: 'ignore', env: browserEnvironment() }).on('error', () => {});
  return found;
}

function exit(code) {
  if (host.exited) return;
  host.exited = true;
  instanceLock.release();
  require('./notification.js').disconnect();
  const end = () => process.exit(code);
  if (!host.chromium || host.chromium.exitCode !== null) {
    end();
    return;
  }
  host.chromium.once('exit', end);
  host.connection.root.send('Browser.close').catch(() => {});
  setTimeout(() => {
    host.chromium.kill('SIGKILL');
    end();
  }, 3000).unref();
}

module.exports = { startChromium, openTarget, exit };
