'use strict';
// The `electron` module of the app's main bundle.
const { app } = require('./app.js');
const { BrowserWindow } = require('./browser-window.js');
const { WebContents } = require('./web-contents.js');
const { ipcMain } = require('./ipc-main.js');
const { Menu, MenuItem } = require('./menu.js');
const { protocol } = require('./protocol.js');
const { Notification } = require('./notification.js');
const { dialog } = require('./dialog.js');
const { shell, nativeTheme, powerMonitor, session } = require('./system.js');
const { nativeImage, Tray, globalShortcut } = require('./desktop.js');
const { screen } = require('./screen.js');
const { strict } = require('./strict.js');

const webContents = strict('webContents', {
  getAllWebContents: () => [...WebContents.all.values()],
  fromId: (id) => WebContents.all.get(id),
  fromDevToolsTargetId: (target) =>
    [...WebContents.all.values()].find((contents) => contents._targetId === target),
});

const electron = strict('electron', {
  app,
  BrowserWindow,
  webContents,
  ipcMain,
  Menu,
  MenuItem,
  protocol,
  Notification,
  dialog,
  shell,
  nativeTheme,
  powerMonitor,
  session,
  screen,
  nativeImage,
  Tray,
  globalShortcut,
});

module.exports = { electron };
