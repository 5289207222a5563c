'use strict';
const { host, HostEvent, isHeadless } = require('./host.js');
const { displayOf } = require('./screen.js');
const { StrictEmitter } = require('./strict.js');
const { WebContents } = require('./web-contents.js');

/** Showing, hiding and focus are kept in memory: Chromium has no hidden windows. */
class BrowserWindow extends StrictEmitter {
  static getAllWindows() {
    return [...host.windows.values()];
  }
  static getFocusedWindow() {
    return host.focused;
  }
  static fromId(id) {
    return host.windows.get(id) ?? null;
  }
  static fromWebContents(contents) {
    return contents?._window ?? null;
  }

  constructor(options = {}) {
    super();
    if (!host.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    if (
      preferences.nodeIntegration ||
      preferences.contextIsolation === false ||
      preferences.sandbox === false
    ) {
      throw new Error('chromium-host: only sandboxed, context-isolated windows are supported');
    }
    this._options = { width: 800, height: 600, ...options };
    this._bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: this._options.width,
      height: this._options.height,
    };
    this._visible = options.show !== false;
    this._minimized = false;
    this._fullScreen = false;
    this._maximized = false;
    this._normalBounds = null;
    this._gone = false;
    this.webContents = new WebContents(this, preferences);
    this.id = this.webContents.id;
    host.windows.set(this.id, this);
    if (this._visible) this.focus();
    host.app.emit('browser-window-created', new HostEvent(), this);
  }
  loadURL(url) {
    return this.webContents.loadURL(url);
  }
  _apply(bounds) {
    this.webContents._attached
      .then(async () => {
        const { root } = host.connection;
        const targetId = this.webContents._targetId;
        const { windowId } = await root.send('Browser.getWindowForTarget', { targetId });
        await root.send('Browser.setWindowBounds', { windowId, bounds });
      })
      .catch(() => {});
  }
  show() {
    if (!this._visible) {
      this._visible = true;
      this.emit('show');
    }
    this.focus();
  }
  hide() {
    if (!this._visible) return;
    this._visible = false;
    this.emit('hide');
    this._blur();
  }
  isVisible() {
    return this._visible;
  }
  focus() {
    if (host.focused !== this) {
      host.focused?.emit('blur');
      host.focused = this;
      this.emit('focus');
    }
    this.webContents._attached
      .then(() => this.webContents._session.send('Page.bringToFront'))
      .catch(() => {});
  }
  _blur() {
    if (host.focused !== this) return;
    host.focused = null;
    this.emit('blur');
  }
  isFocused() {
    return host.focused === this;
  }
  minimize() {
    this._minimized = true;
    this._apply({ windowState: 'minimized' });
    this.emit('minimize');
  }
  restore() {
    if (!this._minimized) return;
    this._minimized = false;
    this._apply({ windowState: 'normal' });
    this.emit('restore');
  }
  isMinimized() {
    return this._minimized;
  }
  /** Without a display there is no screen to fill: then it is only remembered. */
  setFullScreen(on) {
    if (this._fullScreen === on) return;
    this._fullScreen = on;
    if (!isHeadless()) this._apply({ windowState: on ? 'fullscreen' : 'normal' });
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
  }
  isFullScreen() {
    return this._fullScreen;
  }
  getBounds() {
    return { ...this._bounds };
  }
  /** While it is maximised: what it goes back to. */
  getNormalBounds() {
    return { ...this._normalBounds, ...(this._normalBounds ? {} : this._bounds) };
  }
  setSize(width, height) {
    Object.assign(this._bounds, { width, height });
    this.webContents._attached.then(() => this.webContents._setSize(width, height)).catch(() => {});
    this.emit('resize');
  }
  setBounds(bounds) {
    const { x, y, width, height } = { ...this._bounds, ...bounds };
    const isMoved = x !== this._bounds.x || y !== this._bounds.y;
    if (width !== this._bounds.width || height !== this._bounds.height) this.setSize(width, height);
    if (!isMoved) return;
    Object.assign(this._bounds, { x, y });
    if (!isHeadless()) this._apply({ left: x, top: y });
    this.emit('move');
  }
  /** Without a display the window takes the size that a display would have. */
  maximize() {
    if (this._maximized) return;
    this._normalBounds = { ...this._bounds };
    this._maximized = true;
    if (isHeadless()) this.setBounds(displayOf(this._bounds).workArea);
    else this._apply({ windowState: 'maximized' });
    this.emit('maximize');
  }
  unmaximize() {
    if (!this._maximized) return;
    const bounds = this._normalBounds;
    this._normalBounds = null;
    this._maximized = false;
    if (isHeadless()) this.setBounds(bounds);
    else this._apply({ windowState: 'normal' });
    this.emit('unmaximize');
  }
  isMaximized() {
    return this._maximized;
  }
  /** No taskbar shows it. */
  setProgressBar(progress) {
    this._progress = progress;
  }
  isDestroyed() {
    return this._gone;
  }
  close() {
    void this._close();
  }
  destroy() {
    void this._remove();
  }
  /** False when a listener kept the window open. */
  async _close() {
    if (this._gone) return true;
    const event = new HostEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this._remove();
    return true;
  }
  async _remove() {
    if (this._gone) return;
    this._lost();
    await this.webContents._attached
      .then(() =>
        host.connection.root.send('Target.closeTarget', { targetId: this.webContents._targetId }),
      )
      .catch(() => {});
  }
  /** The target is gone, or about to be. */
  _lost() {
    if (this._gone) return;
    this._gone = true;
    host.windows.delete(this.id);
    this._blur();
    this.webContents._gone();
    this.emit('closed');
    if (host.windows.size > 0 || host.quitting) return;
    setImmediate(() => {
      if (host.app.listenerCount('window-all-closed') > 0) host.app.emit('window-all-closed');
      else host.app.quit();
    });
  }
}

module.exports = { BrowserWindow };
