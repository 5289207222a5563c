'use strict';
// Real desktop notifications: the same D-Bus call that libnotify makes for Electron on Linux.
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { host, HostEvent } = require('./host.js');

const service = 'org.freedesktop.Notifications';
const urgencies = { low: 0, normal: 1, critical: 2 };
const shown = new Map();
let bus = null;
let connecting = null;

function busAddress() {
  if (process.env.DBUS_SESSION_BUS_ADDRESS) return process.env.DBUS_SESSION_BUS_ADDRESS;
  const socket = path.join(process.env.XDG_RUNTIME_DIR ?? '/nowhere', 'bus');
  return fs.existsSync(socket) ? `unix:path=${socket}` : null;
}

function connect() {
  connecting ??= open().catch((error) => {
    // The next notification tries again: the service may come up later.
    disconnect();
    throw error;
  });
  return connecting;
}

async function open() {
  const dbus = require('dbus-next');
  const busAt = busAddress();
  if (busAt === null) throw new Error('there is no session bus');
  bus = dbus.sessionBus({ busAddress: busAt });
  const failed = new Promise((_resolve, reject) => bus.on('error', reject));
  failed.catch(() => disconnect());
  const object = await Promise.race([
    bus.getProxyObject(service, '/org/freedesktop/Notifications'),
    failed,
  ]);
  const notifications = object.getInterface(service);
  // A signal read together with the reply that says the notification's number waits until that is known.
  const onSignal = (signal, take) =>
    notifications.on(signal, (...told) => setImmediate(() => take(...told)));
  onSignal('ActionInvoked', (id, key) => {
    const notification = shown.get(id);
    if (key === 'default') notification?.emit('click', new HostEvent());
    else notification?.emit('action', new HostEvent({ actionIndex: Number(key) }), Number(key));
  });
  onSignal('NotificationClosed', (id) => {
    shown.get(id)?.emit('close', new HostEvent());
    shown.delete(id);
  });
  return { Variant: dbus.Variant, notifications };
}

function disconnect() {
  connecting = null;
  try {
    bus?.disconnect();
  } catch {
    // It never was connected.
  }
  bus = null;
}

class Notification extends EventEmitter {
  static isSupported() {
    return process.platform === 'linux' && busAddress() !== null;
  }
  constructor(options = {}) {
    super();
    Object.assign(this, { title: '', body: '', urgency: 'normal', actions: [] }, options);
  }
  show() {
    this._show().then(
      () => this.emit('show', new HostEvent()),
      (error) => this.emit('failed', new HostEvent(), error.message),
    );
  }
  async _show() {
    const { Variant, notifications } = await connect();
    const name = host.app.getName();
    const buttons = this.actions.flatMap((action, index) => [String(index), action.text]);
    const hints = {
      urgency: new Variant('y', urgencies[this.urgency]),
      'desktop-entry': new Variant('s', name),
    };
    const actions = ['default', 'Open', ...buttons];
    this._id = await notifications.Notify(name, 0, '', this.title, this.body, actions, hints, -1);
    shown.set(this._id, this);
  }
  close() {
    if (this._id === undefined) return;
    connect()
      .then(({ notifications }) => notifications.CloseNotification(this._id))
      .catch(() => {});
  }
}

module.exports = { Notification, disconnect };
