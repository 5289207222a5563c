'use strict';
const fs = require('node:fs');
const { pathToFileURL } = require('node:url');
const { randomBytes } = require('node:crypto');
const { openTarget } = require('./chromium.js');
const { makeCodec } = require('./codec.js');
const { host, HostEvent } = require('./host.js');
const { ipcMain } = require('./ipc-main.js');
const { mainWorldSource, preloadSource } = require('./isolated-world.js');
const { intercept, isOurs, toApp, toBrowser } = require('./protocol.js');
const { StrictEmitter } = require('./strict.js');
const { applyPermissions, applyTheme, session: sessions } = require('./system.js');

const codec = makeCodec();
const worldName = 'Electron Isolated Context';

class WebContents extends StrictEmitter {
  static all = new Map();
  static _next = 1;

  constructor(window, preferences) {
    super();
    this.id = WebContents._next;
    WebContents._next += 1;
    this._window = window;
    this._preferences = preferences;
    this._url = '';
    this._loading = false;
    this._destroyed = false;
    this._painted = false;
    this._context = null;
    this._secret = `e${randomBytes(12).toString('hex')}`;
    this._binding = `_${this._secret}`;
    this.session = sessions.defaultSession;
    this.mainFrame = this._frame();
    WebContents.all.set(this.id, this);
    this._attached = this._attach();
    this._attached.catch((error) => {
      if (!this._destroyed && !host.exited) console.error('chromium-host: a window failed:', error);
    });
  }

  _frame() {
    const contents = this;
    return {
      get url() {
        return contents._url;
      },
      get origin() {
        return contents._url.split('/').slice(0, 3).join('/');
      },
      parent: null,
    };
  }

  async _attach() {
    const { root } = host.connection;
    const { width, height } = this._window._options;
    this._targetId = await openTarget(width, height);
    const { sessionId } = await root.send('Target.attachToTarget', {
      targetId: this._targetId,
      flatten: true,
    });
    this._session = host.connection.session(sessionId);
    this._listen(this._session);
    const [{ frameTree }] = await Promise.all([
      this._session.send('Page.getFrameTree'),
      this._session.send('Page.enable'),
    ]);
    this._frameId = frameTree.frame.id;
    await this._setSize(width, height);
    await Promise.all([
      intercept(this._session, (url, frameId) => frameId !== this._frameId || this._mayGo(url)),
      this._session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      this._session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: mainWorldSource(this._secret),
      }),
      ...(this._preferences.preload ? this._installPreload(this._preferences.preload) : []),
      this._session.send('Runtime.enable'),
    ]);
    applyTheme(this);
  }

  _installPreload(file) {
    const code = `${fs.readFileSync(file, 'utf8')}\n//# sourceURL=${pathToFileURL(file)}`;
    const versions = {
      ...process.versions,
      chrome: host.chromeVersion,
      electron: host.electronVersion,
    };
    const info = { platform: process.platform, arch: process.arch, versions };
    const source = preloadSource({ secret: this._secret, binding: this._binding, code, info });
    return [
      this._session.send('Runtime.addBinding', {
        name: this._binding,
        executionContextName: worldName,
      }),
      this._session.send('Page.addScriptToEvaluateOnNewDocument', { worldName, source }),
    ];
  }

  _listen(session) {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === worldName && context.auxData?.frameId === this._frameId)
        this._context = context.id;
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this._context) this._context = null;
    });
    session.on('Runtime.executionContextsCleared', () => {
      this._context = null;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== this._binding) return;
      this._context = executionContextId;
      void this._receive(JSON.parse(payload), executionContextId);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId && frame.url !== 'about:blank') this._url = toApp(frame.url);
    });
    session.on('Page.navigatedWithinDocument', ({ url }) => {
      this._url = toApp(url);
    });
    session.on('Page.frameRequestedNavigation', ({ frameId, disposition, url }) => {
      if (frameId !== this._frameId || disposition !== 'currentTab') return;
      // Other pages are asked about when they are fetched.
      const isFetched = /^https?:/.test(url) && !isOurs(url);
      if (!isFetched && !this._mayGo(url)) session.send('Page.stopLoading').catch(() => {});
    });
    session.on('Page.windowOpen', ({ url }) => {
      this._popupUrl = toApp(url);
    });
    session.on('Page.lifecycleEvent', ({ frameId, name }) => {
      if (frameId === this._frameId && this._url !== '' && name === 'firstPaint')
        this._paintedFirst();
    });
    session.on('Page.loadEventFired', () => {
      if (!this._url) return;
      this._loading = false;
      this.emit('did-finish-load', new HostEvent());
      // An empty page never reports a paint.
      setTimeout(() => this._paintedFirst(), 500);
    });
    session.on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', new HostEvent(), { reason: 'crashed', exitCode: 1 });
    });
  }

  _mayGo(url) {
    const event = new HostEvent({ url: toApp(url) });
    this.emit('will-navigate', event, toApp(url));
    return !event.defaultPrevented;
  }

  _paintedFirst() {
    if (this._painted || this._destroyed) return;
    this._painted = true;
    this._window.emit('ready-to-show');
  }

  /** The page gets the size asked for: Chromium's own frame comes on top. */
  async _setSize(width, height) {
    const { root } = host.connection;
    const { windowId } = await root.send('Browser.getWindowForTarget', {
      targetId: this._targetId,
    });
    await root.send('Browser.setContentsSize', { windowId, width, height });
  }

  async _popup({ targetId, url }, session) {
    const details = {
      url: this._popupUrl ?? url,
      frameName: '',
      features: '',
      disposition: 'new-window',
    };
    const decision = this._openHandler?.(details) ?? { action: 'allow' };
    if (decision.action === 'deny') {
      const closed = host.connection.root.send('Target.closeTarget', { targetId });
      // It waits for the debugger in the opener's own process, which would wait with it where the closing takes a while.
      session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
      await closed.catch(() => {});
    } else session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  }

  async _receive(message, context) {
    if (message.t === 'preload-error') {
      console.error('Unable to load preload script:', message.message);
      this.emit(
        'preload-error',
        new HostEvent(),
        this._preferences.preload,
        new Error(message.message),
      );
      return;
    }
    const args = codec.decode(message.a);
    const event = { sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1 };
    if (message.t === 'send') {
      ipcMain.emit(message.channel, event, ...args);
      return;
    }
    const reply = { t: 'reply', id: message.id };
    try {
      const handler = ipcMain._handlers.get(message.channel);
      if (!handler) throw new Error(`No handler registered for '${message.channel}'`);
      reply.v = codec.encode(await handler(event, ...args));
    } catch (error) {
      console.error(`Error occurred in handler for '${message.channel}':`, error);
      reply.err = String(error);
    }
    this._post(reply, context);
  }

  _post(message, context) {
    if (this._destroyed || context === null) return;
    this._session
      .send('Runtime.callFunctionOn', {
        executionContextId: context,
        functionDeclaration: 'function(m){ __hostReceive(m) }',
        arguments: [{ value: message }],
        silent: true,
      })
      .catch(() => {});
  }

  send(channel, ...args) {
    if (this._destroyed) throw new TypeError('Object has been destroyed');
    this._post({ t: 'event', channel, a: codec.encode(args) }, this._context);
  }

  async loadURL(url) {
    await this._attached;
    Object.assign(this, { _loading: true, _url: url, _painted: false });
    await this._permit();
    const done = new Promise((resolve) => this._session.once('Page.loadEventFired', resolve));
    const { errorText } = await this._session.send('Page.navigate', { url: toBrowser(url) });
    if (errorText) {
      this.emit('did-fail-load', new HostEvent(), -2, errorText, url, true);
      throw Object.assign(new Error(`${errorText} (-2) loading '${url}'`), {
        code: errorText,
        url,
      });
    }
    await done;
  }
  /** Lets the page use what the app's permission handlers allow it. */
  async _permit() {
    await this._attached;
    if (this._url === '') return;
    await applyPermissions(this, this._url, new URL(toBrowser(this._url)).origin);
  }
  getURL() {
    return this._url;
  }
  isLoading() {
    return this._loading;
  }
  isDestroyed() {
    return this._destroyed;
  }
  setWindowOpenHandler(handler) {
    this._openHandler = handler;
  }
  reload() {
    this._session?.send('Page.reload').catch(() => {});
  }
  _gone() {
    if (this._destroyed) return;
    this._destroyed = true;
    WebContents.all.delete(this.id);
    this.emit('destroyed');
  }
}

module.exports = { WebContents };
