import { join } from 'node:path';
import { BrowserWindow, shell } from 'electron';
import { isOurPage, startPage } from './pages.ts';
import { placeToOpen, rememberPlace } from './remember-place.ts';

/**
 * The one window: sandboxed, without Node, and never leaving the app's own pages.
 * @param placeFile where its size and place are kept
 * @param to the screen it opens with, as a path
 */
export function createWindow(onClosed: () => void, placeFile: string, to?: string): BrowserWindow {
  const place = placeToOpen(placeFile);
  const window = new BrowserWindow({
    ...(place?.bounds ?? { width: 1280, height: 800 }),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Rehearse',
    autoHideMenuBar: true,
    icon: join(__dirname, '../../resources/icon.png'),
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
    },
  });
  rememberPlace(window, placeFile);
  window.once('ready-to-show', () => {
    if (place?.isMaximized) window.maximize();
    window.show();
  });
  window.on('closed', onClosed);
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (/^https?:/.test(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event, url) => {
    if (!isOurPage(url)) event.preventDefault();
  });
  void window.loadURL(to === undefined ? startPage : `${startPage}#${to}`);
  return window;
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
