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

/** What a page may use of the machine, decided by the app's own handlers: they are asked when a page is loaded and when they are set. */
const permissionHandlers = { request: null, check: null };
const kindsOfMedia = { microphone: 'audio', camera: 'video' };

function mayUse(contents, page, mediaType) {
  const { request, check } = permissionHandlers;
  const origin = page.split('/').slice(0, 3).join('/');
  if (check && !check(contents, 'media', origin, { mediaType, isMainFrame: true })) return false;
  if (!request) return Boolean(check);
  return new Promise((resolve) => {
    const details = { mediaTypes: [mediaType], requestingUrl: page, isMainFrame: true };
    request(contents, 'media', resolve, details);
  });
}

async function applyPermissions(contents, page, browserOrigin) {
  for (const [name, mediaType] of Object.entries(kindsOfMedia)) {
    const setting = (await mayUse(contents, page, mediaType)) ? 'granted' : 'denied';
    await host.connection.root.send('Browser.setPermission', {
      permission: { name },
      setting,
      origin: browserOrigin,
    });
  }
}

function setHandler(name, handler) {
  permissionHandlers[name] = handler;
  for (const window of host.windows.values()) window.webContents._permit().catch(() => {});
}

const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: (handler) => setHandler('request', handler),
    setPermissionCheckHandler: (handler) => setHandler('check', handler),
  }),
});

module.exports = { shell, nativeTheme, applyTheme, powerMonitor, session, applyPermissions };
