import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  app,
  dialog,
  ipcMain,
  nativeTheme,
  powerMonitor,
  protocol,
  shell,
  type BrowserWindow,
} from 'electron';
import type { Notice, Push } from '../core/contract/calls.ts';
import type { PushName } from '../core/contract/names.ts';
import { createClock } from './clock.ts';
import { loadLibrary } from './content-files.ts';
import { createHandlers } from './handlers.ts';
import { bindCalls } from './ipc.ts';
import { setMenu } from './menu.ts';
import { contentNotice, openFailureText, storeNotice } from './notices.ts';
import { createNotify } from './notifications.ts';
import { isOurPage, scheme, servePage } from './pages.ts';
import { createContext } from './services/context.ts';
import { remindersService } from './services/reminders.ts';
import { openStore } from './store/index.ts';
import { study } from './study-definition.ts';
import { bringForward, createWindow } from './windows.ts';

async function start(): Promise<void> {
  const dataFolder = join(app.getPath('userData'), 'data');
  const clock = createClock(process.env['REHEARSE_CLOCK_OFFSET_MINUTES']);
  const contentFolder = process.env['REHEARSE_CONTENT'] ?? join(app.getAppPath(), 'content');
  const opened = await openStore(dataFolder, study, clock);
  if (!opened.ok) {
    dialog.showErrorBox('Rehearse can’t open your data', openFailureText(opened.error, dataFolder));
    app.exit(1);
    return;
  }
  const store = opened.value;
  const library = await loadLibrary(contentFolder);
  const ofContent = contentNotice(library);
  const notices: Notice[] = [...store.notices.map(storeNotice), ...(ofContent ? [ofContent] : [])];

  let window: BrowserWindow | null = null;
  const push = <Name extends PushName>(name: Name, message: Push<Name>): void => {
    if (window && !window.isDestroyed()) window.webContents.send(name, message);
  };
  const show = (): void => {
    // A new window shows itself when its page is painted.
    if (window) bringForward(window);
    else {
      window = createWindow(() => {
        window = null;
      });
    }
  };
  const navigate = (to: string): void => {
    show();
    push('navigate', { to });
  };

  const context = createContext({
    store,
    library: () => library,
    clock,
    newId: randomUUID,
    notices,
    changed: (areas) => push('changed', { areas: [...areas] }),
  });
  const notify = createNotify((title, message, reason) => {
    notices.push({
      id: randomUUID(),
      level: 'info',
      title,
      message: `${message} (Shown here because ${reason}.)`,
    });
    push('changed', { areas: ['app'] });
  });
  const reminders = remindersService(context, notify, () => navigate('/today'));
  nativeTheme.themeSource = store.state.settings.theme;

  protocol.handle(scheme, (request) => servePage(request.url, join(__dirname, '../renderer')));
  const handlers = createHandlers(context, {
    version: app.getVersion(),
    runtime: `Electron ${process.versions['electron']}, Chromium ${process.versions['chrome']}`,
    dataFolder,
    documents: app.getPath('documents'),
    askWhereToSave: async (defaultPath) => {
      const filters = [{ name: 'Markdown', extensions: ['md'] }];
      const answer = await dialog.showSaveDialog({
        title: 'Export to Markdown',
        defaultPath,
        filters,
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    openFolder: (path) => shell.openPath(path),
    applySettings: (settings) => {
      nativeTheme.themeSource = settings.theme;
      reminders.check();
    },
    testReminder: reminders.test,
  });
  bindCalls(ipcMain, handlers, isOurPage);

  setMenu(navigate);
  show();
  reminders.check();
  powerMonitor.on('resume', reminders.check);
  powerMonitor.on('unlock-screen', reminders.check);
  app.on('second-instance', show);
  app.on('activate', show);

  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    // The last snapshot is written first; quitting goes on when it is on the disk.
    event.preventDefault();
    reminders.stop();
    void store.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

protocol.registerSchemesAsPrivileged([
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.setAppUserModelId('rehearse');
// Without the lock the other instance has been told, and shows its window.
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      console.error(error);
      dialog.showErrorBox(
        'Rehearse could not start',
        error instanceof Error ? error.message : String(error),
      );
      app.exit(1);
    });
} else {
  app.quit();
}
