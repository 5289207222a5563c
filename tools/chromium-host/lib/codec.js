'use strict';
// The function's SOURCE also runs in the page: it must not refer to anything outside itself.

/** Structured-clone-like encoding to JSON. `hooks` adds functions and promises (contextBridge); without it they throw. */
function makeCodec() {
  const B64 =
    typeof Buffer !== 'undefined' && Buffer.from
      ? {
          enc: (u) => Buffer.from(u.buffer, u.byteOffset, u.byteLength).toString('base64'),
          dec: (s) => new Uint8Array(Buffer.from(s, 'base64')),
        }
      : {
          enc: (u) => {
            let s = '';
            for (let i = 0; i < u.length; i += 8192)
              s += String.fromCharCode(...u.subarray(i, i + 8192));
            return btoa(s);
          },
          dec: (s) => Uint8Array.from(atob(s), (c) => c.charCodeAt(0)),
        };
  const errs = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const refuse = () => {
    throw new Error('An object could not be cloned.');
  };
  function encode(root, hooks) {
    const nodes = [],
      seen = new Map();
    const ref = (v) => {
      switch (typeof v) {
        case 'string':
        case 'boolean':
          return v;
        case 'number':
          return Number.isFinite(v) && !Object.is(v, -0)
            ? v
            : { n: Object.is(v, -0) ? '-0' : String(v) };
        case 'undefined':
          return { u: 1 };
        case 'bigint':
          return { b: String(v) };
        case 'symbol':
          return refuse();
        case 'function':
          return hooks ? { f: hooks.encFn(v) } : refuse();
      }
      if (v === null) return null;
      if (seen.has(v)) return [seen.get(v)];
      const tag = Object.prototype.toString.call(v).slice(8, -1);
      if (tag === 'Promise' && hooks) return { p: hooks.encPromise(v) };
      const i = nodes.length;
      seen.set(v, i);
      nodes.push(null);
      if (Array.isArray(v)) nodes[i] = ['a', Array.from(v, ref)];
      else if (tag === 'Date') nodes[i] = ['d', v.getTime()];
      else if (tag === 'RegExp') nodes[i] = ['r', v.source, v.flags];
      else if (tag === 'Map') nodes[i] = ['m', [...v].map(([k, x]) => [ref(k), ref(x)])];
      else if (tag === 'Set') nodes[i] = ['s', [...v].map(ref)];
      else if (tag === 'Error' || v instanceof Error)
        nodes[i] = ['e', errs[v.name] ? v.name : 'Error', v.message, v.stack];
      else if (tag === 'ArrayBuffer') nodes[i] = ['B', 'ArrayBuffer', B64.enc(new Uint8Array(v))];
      else if (ArrayBuffer.isView(v))
        nodes[i] = ['B', tag, B64.enc(new Uint8Array(v.buffer, v.byteOffset, v.byteLength))];
      else if (
        ['Promise', 'WeakMap', 'WeakSet', 'WeakRef'].includes(tag) ||
        (typeof Node !== 'undefined' && v instanceof Node) ||
        (typeof Window !== 'undefined' && v instanceof Window)
      )
        refuse();
      else nodes[i] = ['o', Object.keys(v).map((k) => [k, ref(v[k])])];
      return [i];
    };
    const r = ref(root);
    return { r, t: nodes };
  }
  function decode(m, hooks) {
    const made = [];
    const deref = (r) => {
      if (r === null || typeof r !== 'object') return r;
      if (Array.isArray(r)) return node(r[0]);
      if ('u' in r) return undefined;
      if ('n' in r) return Number(r.n);
      if ('b' in r) return BigInt(r.b);
      if ('f' in r) return hooks.decFn(r.f);
      return hooks.decPromise(r.p);
    };
    const node = (i) => {
      if (i in made) return made[i];
      const [k, a, b, c] = m.t[i];
      switch (k) {
        case 'd':
          // An invalid date's time is no number, which JSON writes as null.
          return (made[i] = new Date(a ?? NaN));
        case 'r':
          return (made[i] = new RegExp(a, b));
        case 'e': {
          const e = new (errs[a] || Error)(b);
          e.stack = c;
          return (made[i] = e);
        }
        case 'B': {
          const u = B64.dec(b);
          return (made[i] =
            a === 'ArrayBuffer' ? u.buffer : a === 'Uint8Array' ? u : new globalThis[a](u.buffer));
        }
        case 'a': {
          const o = (made[i] = []);
          for (const x of a) o.push(deref(x));
          return o;
        }
        case 'm': {
          const o = (made[i] = new Map());
          for (const [x, y] of a) o.set(deref(x), deref(y));
          return o;
        }
        case 's': {
          const o = (made[i] = new Set());
          for (const x of a) o.add(deref(x));
          return o;
        }
        default: {
          const o = (made[i] = {});
          for (const [x, y] of a)
            Object.defineProperty(o, x, {
              value: deref(y),
              writable: true,
              enumerable: true,
              configurable: true,
            });
          return o;
        }
      }
    };
    return deref(m.r);
  }
  return { encode, decode };
}

module.exports = { makeCodec };
