'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { host, HostEvent } = require('./host.js');
const instanceLock = require('./instance-lock.js');
const { strict, StrictEmitter } = require('./strict.js');

class App extends StrictEmitter {
  isPackaged = false;
  dock = undefined;
  _paths = {};
  _name = null;
  commandLine = strict('app.commandLine', {
    appendSwitch: (name, value = '') => void host.switches.push([name, value]),
    hasSwitch: (name) => host.switches.some(([key]) => key === name),
    getSwitchValue: (name) => host.switches.findLast(([key]) => key === name)?.[1] ?? '',
  });
  constructor() {
    super();
    this._whenReady = new Promise((resolve) => {
      this._becomeReady = resolve;
    });
  }
  whenReady() {
    return this._whenReady;
  }
  isReady() {
    return host.ready;
  }
  get name() {
    return this.getName();
  }
  getName() {
    return this._name ?? host.manifest.pkg.productName ?? host.manifest.pkg.name ?? 'Electron';
  }
  setName(name) {
    this._name = name;
  }
  getVersion() {
    return host.manifest.pkg.version ?? '0.0.0';
  }
  getAppPath() {
    return host.manifest.dir;
  }
  getLocale() {
    const language = (process.env.LC_ALL || process.env.LANG || 'en-US')
      .split('.')[0]
      .replace('_', '-');
    return /^(C|POSIX)$/.test(language) ? 'en-US' : language;
  }
  getSystemLocale() {
    return this.getLocale();
  }
  getPreferredSystemLanguages() {
    return [this.getLocale()];
  }
  getPath(name) {
    if (this._paths[name]) return this._paths[name];
    const home = os.homedir();
    switch (name) {
      case 'home':
        return home;
      case 'appData':
        return appData(home);
      case 'userData':
        return path.resolve(
          this.commandLine.getSwitchValue('user-data-dir') ||
            path.join(appData(home), this.getName()),
        );
      case 'temp':
        return os.tmpdir();
      case 'documents':
      case 'desktop':
      case 'downloads':
        return folderOrHome(path.join(home, name[0].toUpperCase() + name.slice(1)), home);
      default:
        throw new Error(`Failed to get '${name}' path`);
    }
  }
  setPath(name, value) {
    this._paths[name] = value;
  }
  setAppUserModelId() {}
  /** No launcher shows it. */
  setBadgeCount(count = 0) {
    this._badgeCount = count;
    return true;
  }
  getBadgeCount() {
    return this._badgeCount ?? 0;
  }
  requestSingleInstanceLock() {
    return instanceLock.acquire(this.getPath('userData'), (argv, cwd) => {
      void this._whenReady.then(() =>
        this.emit('second-instance', new HostEvent(), argv, cwd, null),
      );
    });
  }
  quit() {
    if (host.quitting) return;
    const before = new HostEvent();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    host.quitting = true;
    setImmediate(async () => {
      for (const window of host.windows.values()) {
        if (!(await window._close())) {
          host.quitting = false;
          return;
        }
      }
      const will = new HostEvent();
      this.emit('will-quit', will);
      if (will.defaultPrevented) host.quitting = false;
      else this.exit(0);
    });
  }
  exit(code = 0) {
    this.emit('quit', new HostEvent(), code);
    require('./chromium.js').exit(code);
  }
}

// As Electron does where the desktop names no such folder.
const folderOrHome = (folder, home) => (fs.existsSync(folder) ? folder : home);

function appData(home) {
  if (process.platform === 'win32')
    return process.env.APPDATA || path.join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME || path.join(home, '.config');
}

const app = new App();
host.app = app;
module.exports = { app };
