'use strict';
const { EventEmitter } = require('node:events');

// Asked for by Node, by promises and by test tools of any object; not part of Electron.
const askedOfAll = ['then', 'toJSON', 'domain', 'nodeType', 'asymmetricMatch', '$$typeof'];
const isAskedOfAll = (key) =>
  typeof key === 'symbol' || key.startsWith('_') || askedOfAll.includes(key);

/** An object whose missing members throw by name, so that a missing piece never looks like a pass. */
const strict = (name, object) =>
  new Proxy(object, {
    get(target, key) {
      if (key in target || isAskedOfAll(key)) return Reflect.get(target, key, target);
      throw new Error(`chromium-host: ${name}.${key} is not implemented`);
    },
  });

/** The same for instances: a look-up that falls through the whole prototype chain throws. */
class StrictEmitter extends EventEmitter {}
Object.setPrototypeOf(
  StrictEmitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get(target, key, receiver) {
      if (key in target || isAskedOfAll(key)) return Reflect.get(target, key, receiver);
      throw new Error(`chromium-host: ${receiver?.constructor?.name}#${key} is not implemented`);
    },
  }),
);

module.exports = { strict, StrictEmitter };
