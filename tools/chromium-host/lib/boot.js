'use strict';
// Command line, module resolution and life cycle: what Electron's executable itself does.
const Module = require('node:module');
const path = require('node:path');
const fs = require('node:fs');
const { host } = require('./host.js');

/** Splits an Electron command line: node options, switches, the app's path and the app's own arguments. */
function parseCommandLine(args) {
  const parsed = {
    requires: [],
    switches: [],
    appPath: null,
    inspect: null,
    remoteDebugging: null,
    version: false,
  };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i];
    const [, name, value = ''] = /^--([^=]+)=?(.*)$/s.exec(arg) ?? [];
    if (arg === '-r' || arg === '--require') parsed.requires.push(args[(i += 1)]);
    else if (arg === '-v' || arg === '--version') parsed.version = true;
    else if (name === 'inspect') parsed.inspect = value || '9229';
    else if (name === 'remote-debugging-port') parsed.remoteDebugging = value || '0';
    else if (name !== undefined) parsed.switches.push([name, value]);
    else if (parsed.appPath === null) parsed.appPath = arg;
  }
  return parsed;
}

function readManifest(appPath) {
  const dir = path.resolve(appPath);
  const pkg = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));
  return { dir, main: path.resolve(dir, pkg.main || 'index.js'), pkg };
}

/** The version of the `electron` package that the app is built against. */
function electronVersion(from) {
  try {
    const resolve = Module.createRequire(path.join(from, 'x.js')).resolve;
    return JSON.parse(fs.readFileSync(resolve('electron/package.json'), 'utf8')).version;
  } catch {
    return '0.0.0';
  }
}

async function run(args) {
  const options = parseCommandLine(args);
  host.manifest = readManifest(options.appPath ?? '.');
  host.electronVersion = electronVersion(host.manifest.dir);
  host.switches = options.switches;
  host.remoteDebugging = options.remoteDebugging;
  if (options.version) {
    console.log(`v${host.electronVersion}`);
    return;
  }
  process.argv = [path.join(__dirname, '..', 'electron'), ...args];
  Object.defineProperty(process.versions, 'electron', {
    value: host.electronVersion,
    enumerable: true,
  });
  process.type = 'browser';
  process.defaultApp = true;
  if (options.inspect !== null) {
    require('node:inspector').open(Number(options.inspect.split(':').pop()), '127.0.0.1');
  }

  const { electron } = require('./electron.js');
  const { startChromium, exit } = require('./chromium.js');
  const load = Module._load;
  Module._load = function loadWithElectron(request, ...rest) {
    if (request === 'electron' || request === 'electron/main') return electron;
    return load.call(this, request, ...rest);
  };
  process.on('uncaughtException', (error) => {
    console.error('Uncaught exception in the main process:', error);
    exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => electron.app.quit());
  for (const file of options.requires) require(path.resolve(file));
  require(host.manifest.main);
  await startChromium();
}

module.exports = { run, parseCommandLine };
