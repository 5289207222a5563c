'use strict';
// Functions whose SOURCE runs in the page: they must not refer to anything outside themselves.
const { makeCodec } = require('./codec.js');

/** One side of the contextBridge. Both worlds share only the DOM: events named by a secret carry JSON, synchronously. */
function makeBridge(inEv, outEv, codec, onExpose) {
  const CE = CustomEvent,
    J = JSON,
    doc = document;
  const dispatch = EventTarget.prototype.dispatchEvent.bind(doc);
  const detail = Object.getOwnPropertyDescriptor(CE.prototype, 'detail').get;
  const fns = new Map(),
    ids = new WeakMap(),
    proxies = new Map(),
    proms = new Map();
  let n = 0,
    ret;
  const post = (m) => dispatch(new CE(outEv, { detail: J.stringify(m) }));
  const hooks = {
    encFn: (f) => {
      let id = ids.get(f);
      if (!id) {
        id = ++n;
        ids.set(f, id);
        fns.set(id, f);
      }
      return id;
    },
    decFn: (id) => {
      let p = proxies.get(id);
      if (!p)
        proxies.set(
          id,
          (p = (...a) => {
            ret = undefined;
            post({ k: 'call', id, a: codec.encode(a, hooks) });
            const r = ret;
            ret = undefined;
            if (!r) throw new Error('contextBridge: the other world did not answer');
            if (r.err) throw codec.decode(r.err, hooks);
            return codec.decode(r.v, hooks);
          }),
        );
      return p;
    },
    encPromise: (p) => {
      const id = ++n;
      p.then(
        (v) => post({ k: 'ok', id, v: codec.encode(v, hooks) }),
        (e) => post({ k: 'no', id, v: codec.encode(e, hooks) }),
      ).catch((e) => post({ k: 'no', id, v: codec.encode(e, hooks) }));
      return id;
    },
    decPromise: (id) => new Promise((ok, no) => proms.set(id, { ok, no })),
  };
  doc.addEventListener(
    inEv,
    (e) => {
      e.stopImmediatePropagation();
      const m = J.parse(detail.call(e));
      if (m.k === 'call') {
        let r;
        try {
          r = { v: codec.encode(fns.get(m.id)(...codec.decode(m.a, hooks)), hooks) };
        } catch (x) {
          r = { err: codec.encode(x instanceof Error ? x : new Error(String(x)), hooks) };
        }
        post({ k: 'ret', ...r });
      } else if (m.k === 'ret') ret = m;
      else if (m.k === 'expose') onExpose(m.key, codec.decode(m.v, hooks));
      else {
        const p = proms.get(m.id);
        proms.delete(m.id);
        if (p) p[m.k](codec.decode(m.v, hooks));
      }
    },
    true,
  );
  return { expose: (key, v) => post({ k: 'expose', key, v: codec.encode(v, hooks) }) };
}

/** Main world half: defines window[key], frozen like Electron's. */
function mainWorld(makeCodec, makeBridge, secret) {
  if (window !== window.top) return;
  const freeze = (o) => {
    if (o && typeof o === 'object' && Object.getPrototypeOf(o) === Object.prototype) {
      Object.values(o).forEach(freeze);
      Object.freeze(o);
    }
    return o;
  };
  makeBridge(secret + 'm', secret + 'i', makeCodec(), (key, v) => {
    Object.defineProperty(window, key, {
      value: freeze(v),
      enumerable: true,
      writable: false,
      configurable: false,
    });
  });
}

/** Isolated world half: `require('electron')` for the preload bundle. */
function preloadWorld(makeCodec, makeBridge, secret, send, info, preload) {
  if (window !== window.top) return;
  const codec = makeCodec();
  const bridge = makeBridge(secret + 'i', secret + 'm', codec, () => {});
  const listeners = new Map(),
    pending = new Map();
  let n = 0;
  const post = (m) => send(JSON.stringify(m));
  const add = (ch, fn, once) => {
    if (!listeners.has(ch)) listeners.set(ch, []);
    listeners.get(ch).push({ fn, once });
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((ok, no) => {
        const a = codec.encode(args),
          id = ++n;
        pending.set(id, {
          ok,
          no: (m) => no(new Error(`Error invoking remote method '${channel}': ${m}`)),
        });
        post({ t: 'invoke', id, channel, a });
      }),
    send: (channel, ...args) => post({ t: 'send', channel, a: codec.encode(args) }),
    on: (c, f) => add(c, f),
    once: (c, f) => add(c, f, true),
    off: (c, f) => {
      const l = listeners.get(c) || [];
      const i = l.findIndex((x) => x.fn === f);
      if (i >= 0) l.splice(i, 1);
      return ipcRenderer;
    },
    removeListener: (c, f) => ipcRenderer.off(c, f),
  };
  Object.defineProperty(globalThis, '__hostReceive', {
    value: (m) => {
      if (m.t === 'reply') {
        const p = pending.get(m.id);
        pending.delete(m.id);
        if (p) {
          if ('err' in m) p.no(m.err);
          else p.ok(codec.decode(m.v));
        }
      } else
        for (const l of (listeners.get(m.channel) ?? []).slice()) {
          if (l.once) ipcRenderer.off(m.channel, l.fn);
          try {
            l.fn(
              { sender: ipcRenderer, senderId: 0, ports: [], type: m.channel },
              ...codec.decode(m.a),
            );
          } catch (e) {
            console.error(e);
          }
        }
    },
  });
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (key, api) => {
        if (key in info.exposed)
          throw new Error('Cannot bind an API on top of an existing property on the window object');
        info.exposed[key] = true;
        bridge.expose(key, api);
      },
    },
  };
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: info.platform,
    arch: info.arch,
    versions: info.versions,
    env: {},
    argv: [],
  };
  const require = (id) => {
    if (id === 'electron' || id === 'electron/renderer' || id === 'electron/common')
      return electron;
    throw new Error(
      `module not found: ${id} (sandboxed preload scripts can only require electron)`,
    );
  };
  const module = { exports: {} };
  try {
    preload(require, process, module, module.exports, globalThis);
  } catch (e) {
    console.error('Unable to load preload script', e);
    post({ t: 'preload-error', message: String((e && e.stack) || e) });
  }
}

/** The page's half: defines what the preload exposes. */
function mainWorldSource(secret) {
  return `(${mainWorld})(${makeCodec},${makeBridge},${JSON.stringify(secret)})`;
}

/** The isolated half: the preload bundle with its `require('electron')`. */
function preloadSource({ secret, binding, info, code }) {
  const facts = JSON.stringify({ ...info, exposed: {} });
  return `(${preloadWorld})(${makeCodec},${makeBridge},${JSON.stringify(secret)},(m)=>globalThis[${JSON.stringify(binding)}](m),${facts},function(require,process,module,exports,global){\n${code}\n})`;
}

module.exports = { mainWorldSource, preloadSource };
