import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, powerMonitor, session, shell } from 'electron';
import { ownPack } from '../core/content/own-pack.ts';
import type { Area, Notice } from '../core/contract/calls.ts';
import { toInstant } from '../core/day.ts';
import type { Settings } from '../core/study/settings.ts';
import type { Words } from '../core/words/index.ts';
import { createClock } from './clock.ts';
import { desktopService } from './desktop/index.ts';
import { followLinks } from './desktop/links.ts';
import { notifyOrNotice } from './desktop/notify-or-notice.ts';
import { showReminder, showTestReminder } from './desktop/show-reminder.ts';
import { createTray } from './desktop/tray.ts';
import { waysIn } from './desktop/ways-in.ts';
import { createFocus } from './focus.ts';
import { createHandlers } from './handlers.ts';
import { bindCalls } from './ipc.ts';
import { setMenu } from './menu.ts';
import { contentNotice, linkNotice, storeNotice } from './notices.ts';
import { watchedBank } from './own-questions.ts';
import { registerScheme, serveScheme } from './own-scheme.ts';
import { isOurPage } from './pages.ts';
import { allowMicrophoneOnly } from './permissions.ts';
import { startPlanner } from './planner/client.ts';
import { openProgramBank } from './program-bank.ts';
import { quitAfter } from './quitting.ts';
import { askWhereToSave, askWhereToSaveCalendar } from './save-dialog.ts';
import { startSearcher } from './searcher/client.ts';
import { calendarService } from './services/calendar.ts';
import { createContext } from './services/context.ts';
import { drillsService } from './services/drills.ts';
import { remindersService } from './services/reminders/index.ts';
import { areasOfOwn } from './services/remove-own-question.ts';
import { createSample } from './services/sample.ts';
import { failToOpen, failToStart } from './start-failures.ts';
import { realFiles } from './store/files.ts';
import { openStore } from './store/index.ts';
import { study } from './study-definition.ts';
import { wordsFor } from './system-words.ts';
import { afterReading, tellOfReading } from './while-reading.ts';
import { createWindowKeeper } from './window-keeper.ts';

/** Whether closing the window leaves the program in the tray. */
let staysInTray = (): boolean => false;

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const dataFolder = join(userData, 'data');
  const clock = createClock(process.env['REHEARSE_CLOCK_OFFSET_MINUTES']);
  const opened = await openStore(dataFolder, study, clock, realFiles, [ownPack.id]);
  if (!opened.ok) return failToOpen(opened.error, dataFolder);
  const store = opened.value;
  const words = (): Words => wordsFor(store.state.settings.language);
  // Read behind the window, which is shown before.
  const cacheFile = join(userData, 'cache', 'questions');
  const bank = await openProgramBank(dataFolder, cacheFile, __filename);
  bank.speak(words());
  const haveRead = bank.whole.then(
    () => true,
    () => false,
  );
  const notices: Notice[] = store.notices.map((notice, index) =>
    storeNotice(notice, index, words()),
  );

  const keeper = createWindowKeeper(() => focus.set(false), join(userData, 'window.json'));
  const { current: currentWindow, push, show, navigate } = keeper;
  const pushChanged = (areas: readonly Area[]): void => push('changed', { areas: [...areas] });
  const tell = (notice: Notice): void => {
    notices.push(notice);
    pushChanged(['app']);
  };

  const focus = createFocus(currentWindow);
  let renewPlanner = (): void => {};
  let stopPlanner = (): Promise<void> => Promise.resolve();
  const context = createContext({
    store,
    library: bank.library,
    clock,
    newId: randomUUID,
    words,
    notices,
    startPlanner: (record) => {
      const given = { dataFolder, library: bank.library, whole: bank.whole };
      const started = startPlanner(join(__dirname, 'planner.cjs'), given, store, record);
      renewPlanner = started.renew;
      stopPlanner = started.stop;
      return started.planner;
    },
    changed: (areas) => {
      pushChanged(areas);
      reminders.changed(areas);
      desktop.changed(areas);
      calendar.changed(areas);
    },
  });
  const { notify, notifyOrLater } = notifyOrNotice(context, { show, changed: pushChanged });
  const sample = createSample(context, () => randomInt(2 ** 32));
  const drills = drillsService(context, () => randomInt(2 ** 32));
  const { openDrill, quickDrill, openReminder } = waysIn(context, {
    drills,
    throwSampleAway: sample.throwAway,
    haveRead,
    navigate,
  });
  const reminders = remindersService(context, {
    show: (message, choose) => showReminder(notify, message, choose, words()),
    open: openReminder,
    changed: pushChanged,
    isDrilling: focus.isDrilling,
  });
  const tray = createTray(join(__dirname, '../../resources/icon.png'), {
    show,
    startDrill: () => void openDrill(),
    snoozeAll: () => void reminders.pause({ for: 'hour' }),
    quit: () => app.quit(),
  });
  const desktop = desktopService(context, {
    tray,
    window: currentWindow,
    nextReminder: () => {
      const next = reminders.next();
      return next === null ? null : toInstant(new Date(next));
    },
    quickDrill,
    sayOnce: (title, body) => notifyOrLater({ title, body, actions: [] }, show),
  });
  staysInTray = desktop.staysInTray;
  const calendar = calendarService(
    context,
    askWhereToSaveCalendar(words),
    app.getPath('documents'),
  );
  nativeTheme.themeSource = store.state.settings.theme;

  const recordings = join(dataFolder, 'recordings');
  serveScheme(join(__dirname, '../renderer'), recordings);
  allowMicrophoneOnly(session.defaultSession);
  const { searcher, stop: stopSearcher } = startSearcher(join(__dirname, 'searcher.cjs'));
  const watched = watchedBank(bank, () => renewPlanner());
  const outside = {
    version: app.getVersion(),
    runtime: `Electron ${process.versions['electron']}, Chromium ${process.versions['chrome']}`,
    dataFolder,
    documents: app.getPath('documents'),
    askWhereToSave: askWhereToSave(words),
    openFolder: (path: string) => shell.openPath(path),
    applySettings: (settings: Settings) => {
      nativeTheme.themeSource = settings.theme;
      setMenu(navigate, words());
      const before = bank.library();
      watched.speak(words());
      if (bank.library() !== before) context.changed(areasOfOwn);
      reminders.check();
    },
    testReminder: () => showTestReminder(notify, () => navigate('/today'), words()),
    reminders,
    desktop,
    calendar,
    drills,
    recordings,
    bank: watched,
    reading: tellOfReading(bank, () => pushChanged(['app'])),
    searcher,
    setFocus: (on: boolean) => {
      focus.set(on);
      // What fell due during the drill is said now.
      if (!on) reminders.check();
    },
  };
  const handlers = createHandlers(context, outside);
  const answering = afterReading(sample.handlers(handlers, outside), bank);
  bindCalls(ipcMain, answering, isOurPage, words);

  setMenu(navigate, words());
  // Without a tray there would be no way to the program.
  if (!process.argv.includes('--hidden') || tray === null) show();
  reminders.check();
  desktop.start();
  calendar.start().catch((error: unknown) => console.error('calendar:', error));
  powerMonitor.on('suspend', () => void reminders.rest());
  powerMonitor.on('resume', reminders.check);
  powerMonitor.on('unlock-screen', reminders.check);
  let isQuitting = false;
  bank.whole.then(
    () => {
      const notice = contentNotice(bank.library(), words());
      if (notice) tell(notice);
    },
    (error: unknown) => {
      if (!isQuitting) failToStart(error);
    },
  );
  app.on('activate', show);
  followLinks(app, {
    show,
    navigate,
    haveRead,
    isQuestion: (id) => bank.library().questions.has(id),
    openDrill,
    refuse: (link, fault) => tell(linkNotice(randomUUID(), link, fault, words())),
  });
  quitAfter(
    app,
    [
      () => {
        isQuitting = true;
        desktop.stop();
        return Promise.allSettled([bank.stop(), reminders.rest(), calendar.stop()]);
      },
      reminders.stop,
      () => stopPlanner(),
      stopSearcher,
      // The last snapshot.
      () => store.close(),
    ],
    bank.left,
  );
}

registerScheme();
// The browser's own fields for dates and times go by their language then, not by the system's.
app.commandLine.appendSwitch('enable-blink-features', 'LangAttributeAwareFormControlUI');
app.setAppUserModelId('rehearse');
// Without the lock the other instance has been told, and shows its window.
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !staysInTray()) app.quit();
  });
  app.whenReady().then(start).catch(failToStart);
} else {
  app.quit();
}
