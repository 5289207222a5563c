'use strict';
// One instance per data folder. A second one leaves its command line in a folder that the first one watches.
const fs = require('node:fs');
const path = require('node:path');

let held = null;

/** True when this process holds the folder; otherwise the holder is told of this command line. */
function acquire(userData, onSecondInstance) {
  if (held) return true;
  const folder = path.join(userData, 'chromium-host');
  const file = path.join(folder, 'lock');
  const inbox = path.join(folder, 'inbox');
  fs.mkdirSync(inbox, { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      fs.writeFileSync(file, `${process.pid} ${startTime(process.pid)}`, { flag: 'wx' });
      held = { file, watcher: fs.watch(inbox, () => drain(inbox, onSecondInstance)) };
      held.watcher.unref();
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isHeld(file)) {
        leaveMessage(inbox);
        return false;
      }
      fs.rmSync(file, { force: true });
    }
  }
  return false;
}

function release() {
  if (!held) return;
  held.watcher.close();
  fs.rmSync(held.file, { force: true });
  held = null;
}

/** A crash leaves the file behind, and its process number may belong to another program by now: the start time tells. */
function isHeld(file) {
  try {
    const [pid, started] = fs.readFileSync(file, 'utf8').split(' ');
    process.kill(Number(pid), 0);
    return startTime(Number(pid)) === started;
  } catch {
    return false;
  }
}

/** Where there is no /proc, a living process number has to be enough. */
function startTime(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return 'unknown';
  }
}

function leaveMessage(inbox) {
  const name = path.join(inbox, String(process.pid));
  fs.writeFileSync(`${name}.tmp`, JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
  fs.renameSync(`${name}.tmp`, `${name}.json`);
}

function drain(inbox, onSecondInstance) {
  for (const name of fs.readdirSync(inbox).filter((entry) => entry.endsWith('.json'))) {
    const file = path.join(inbox, name);
    let message;
    try {
      message = JSON.parse(fs.readFileSync(file, 'utf8'));
      fs.rmSync(file);
    } catch {
      // Two watch events for one file: the other one has taken it.
      continue;
    }
    onSecondInstance(message.argv, message.cwd);
  }
}

module.exports = { acquire, release };
