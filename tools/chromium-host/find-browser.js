'use strict';
const { accessSync, constants } = require('node:fs');
const path = require('node:path');

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** The path of an installed Chrome, Chromium or Edge, or null. CHROME_PATH goes before all. */
function findBrowser(env = process.env, platform = process.platform) {
  return candidates(env, platform).find(isExecutable) ?? null;
}

function candidates(env, platform) {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'darwin') return [...chosen, ...macPlaces];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return [
      ...chosen,
      ...roots.flatMap((root) => windowsPlaces.map((place) => `${root}\\${place}`)),
    ];
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return [
    ...chosen,
    ...names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name))),
  ];
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

module.exports = { findBrowser };
