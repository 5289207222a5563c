'use strict';
// What Electron puts outside its windows. The host has no status area and takes no keys from the system:
// these keep their state for tests, and say so where an app could rely on them.
const fs = require('node:fs');
const { StrictEmitter, strict } = require('./strict.js');

class NativeImage {
  constructor(file, size = null) {
    Object.assign(this, { _file: file, _size: size });
  }
  isEmpty() {
    return !fs.existsSync(this._file);
  }
  resize({ width, height }) {
    return new NativeImage(this._file, { width, height });
  }
}
const nativeImage = strict('nativeImage', { createFromPath: (file) => new NativeImage(file) });

/** Every tray that was made and not destroyed: a test finds its menu here. */
const trays = new Set();

class Tray extends StrictEmitter {
  constructor(image) {
    super();
    // A closed window could not be opened again from an icon that isn't there.
    if (process.env.CHROMIUM_HOST_TRAY !== '1')
      throw new Error('chromium-host: there is no status area (CHROMIUM_HOST_TRAY=1 pretends one)');
    Object.assign(this, { _image: image, _toolTip: '', _menu: null });
    trays.add(this);
  }
  setToolTip(text) {
    this._toolTip = text;
  }
  setContextMenu(menu) {
    this._menu = menu;
  }
  destroy() {
    trays.delete(this);
  }
}
Tray._all = trays;

/** Accelerators that tests press through `_press`. */
const shortcuts = new Map();
const globalShortcut = strict('globalShortcut', {
  register(accelerator, callback) {
    if (shortcuts.has(accelerator)) return false;
    shortcuts.set(accelerator, callback);
    return true;
  },
  unregister: (accelerator) => void shortcuts.delete(accelerator),
  isRegistered: (accelerator) => shortcuts.has(accelerator),
  _press: (accelerator) => shortcuts.get(accelerator)?.(),
});

module.exports = { nativeImage, Tray, globalShortcut };
