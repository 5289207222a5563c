'use strict';
/** What the parts of the host share: the running app, its browser and its windows. */
const host = {
  manifest: null,
  /** Switches of the command line, as [name, value]. */
  switches: [],
  remoteDebugging: null,
  electronVersion: '0.0.0',
  chromeVersion: '',
  ready: false,
  quitting: false,
  exited: false,
  /** The DevTools connection. */
  connection: null,
  chromium: null,
  windows: new Map(),
  focused: null,
  app: null,
};

const onDesktop = () =>
  process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : true;

/** Without a display, or when asked, windows are rendered but not shown. */
const isHeadless = () => process.env.CHROMIUM_HOST_HEADLESS === '1' || !onDesktop();

class HostEvent {
  constructor(fields = {}) {
    Object.assign(this, { defaultPrevented: false }, fields);
  }
  preventDefault() {
    this.defaultPrevented = true;
  }
}

module.exports = { host, isHeadless, HostEvent };
