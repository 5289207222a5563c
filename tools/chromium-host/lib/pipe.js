'use strict';
// The DevTools protocol over Chromium's --remote-debugging-pipe: it closes when this process dies, and Chromium goes with it.
const { EventEmitter } = require('node:events');

class Session extends EventEmitter {
  constructor(connection, id) {
    super();
    this.connection = connection;
    this.id = id;
    this.setMaxListeners(0);
  }
  send(method, params = {}) {
    return this.connection.send(method, params, this.id);
  }
}

class Connection extends EventEmitter {
  constructor(output, input) {
    super();
    this.output = output;
    this.closed = false;
    this.root = new Session(this, undefined);
    this._next = 1;
    this._pending = new Map();
    this._sessions = new Map();
    let parts = [];
    input.on('data', (data) => {
      let start = 0;
      for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
        parts.push(data.subarray(start, end));
        this._receive(JSON.parse(Buffer.concat(parts).toString()));
        parts = [];
        start = end + 1;
      }
      if (start < data.length) parts.push(data.subarray(start));
    });
    for (const event of ['close', 'error']) input.on(event, () => this.close());
    output.on('error', () => this.close());
  }
  session(id) {
    let session = this._sessions.get(id);
    if (!session) {
      session = new Session(this, id);
      this._sessions.set(id, session);
    }
    return session;
  }
  send(method, params, sessionId) {
    if (this.closed) return Promise.reject(new Error(`Chromium has gone away: ${method}`));
    const id = this._next;
    this._next += 1;
    this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this._pending.set(id, { resolve, reject, method }));
  }
  _receive(message) {
    if (!message.id) {
      const session = message.sessionId ? this.session(message.sessionId) : this.root;
      session.emit(message.method, message.params);
      return;
    }
    const pending = this._pending.get(message.id);
    this._pending.delete(message.id);
    if (message.error) pending?.reject(new Error(`${pending.method}: ${message.error.message}`));
    else pending?.resolve(message.result);
  }
  close() {
    if (this.closed) return;
    this.closed = true;
    for (const { reject, method } of this._pending.values()) {
      reject(new Error(`Chromium has gone away: ${method}`));
    }
    this._pending.clear();
    this.emit('close');
  }
}

module.exports = { Connection };
