'use strict';
const { spawn } = require('node:child_process');
const { EventEmitter } = require('node:events');
const { host, HostEvent, isHeadless } = require('./host.js');
const { strict } = require('./strict.js');

const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';

/** Hands an address or a path to the desktop. Without one, nothing could show it. */
function open(target) {
  if (isHeadless()) return false;
  spawn(opener, [target], { stdio: 'ignore', detached: true })
    .on('error', (error) => console.error(`chromium-host: ${opener}: ${error.message}`))
    .unref();
  return true;
}

const shell = strict('shell', {
  openExternal: async (url) => void open(url),
  openPath: async (file) => (open(file) ? '' : 'there is no desktop to open it on'),
});

/** Puts the app's choice of light or dark into a page. */
function applyTheme(contents) {
  const source = nativeTheme.themeSource;
  const features = [{ name: 'prefers-color-scheme', value: source === 'system' ? '' : source }];
  contents._attached
    .then(() => contents._session.send('Emulation.setEmulatedMedia', { features }))
    .catch(() => {});
}

class NativeTheme extends EventEmitter {
  _source = 'system';
  get themeSource() {
    return this._source;
  }
  set themeSource(value) {
    this._source = value;
    for (const window of host.windows.values()) applyTheme(window.webContents);
    this.emit('updated', new HostEvent());
  }
}
const nativeTheme = new NativeTheme();

/** The host cannot see sleep or a lock of the screen: tests emit these events. */
const powerMonitor = new EventEmitter();

const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    // Chromium headless grants nothing by itself, and a headed one asks the person.
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
  }),
});

module.exports = { shell, nativeTheme, applyTheme, powerMonitor, session };
