import { randomInt, randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  app,
  dialog,
  ipcMain,
  nativeTheme,
  powerMonitor,
  protocol,
  session,
  shell,
} from 'electron';
import { ownPack } from '../core/content/own-pack.ts';
import type { Notice } from '../core/contract/calls.ts';
import { toInstant } from '../core/day.ts';
import { createClock } from './clock.ts';
import { createFocus } from './focus.ts';
import { createHandlers } from './handlers.ts';
import { bindCalls } from './ipc.ts';
import { setMenu } from './menu.ts';
import { contentNotice, linkNotice, openFailureText, storeNotice } from './notices.ts';
import { stampOf } from './parsed-content.ts';
import { createNotify } from './notifications.ts';
import { startPlanner } from './planner/client.ts';
import { openBank, watchedBank } from './own-questions.ts';
import { quitAfter } from './quitting.ts';
import { readInThreads } from './reader/client.ts';
import { isOurPage, scheme, servePage, serveRecording } from './pages.ts';
import { allowMicrophoneOnly } from './permissions.ts';
import { startSearcher } from './searcher/client.ts';
import { askWhereToSave, askWhereToSaveCalendar } from './save-dialog.ts';
import { createContext } from './services/context.ts';
import { desktopService } from './desktop/index.ts';
import { followLinks } from './desktop/links.ts';
import { showReminder } from './desktop/show-reminder.ts';
import { createTray } from './desktop/tray.ts';
import { calendarService } from './services/calendar.ts';
import { drillsService } from './services/drills.ts';
import { recordingFile } from './services/recordings.ts';
import { areasOfOwn } from './services/remove-own-question.ts';
import { remindersService } from './services/reminders/index.ts';
import { createSample } from './services/sample.ts';
import { reasonOf } from '../core/reason-of.ts';
import type { Settings } from '../core/study/settings.ts';
import { localeFor, type SystemLocales } from '../core/words/languages.ts';
import { wordsIn, type Words } from '../core/words/index.ts';
import { realFiles } from './store/files.ts';
import { openStore } from './store/index.ts';
import { study } from './study-definition.ts';
import { afterReading, tellOfReading } from './while-reading.ts';
import { createWindowKeeper } from './window-keeper.ts';

/** Whether closing the window leaves the program in the tray. */
let staysInTray = (): boolean => false;

async function start(): Promise<void> {
  const dataFolder = join(app.getPath('userData'), 'data');
  const clock = createClock(process.env['REHEARSE_CLOCK_OFFSET_MINUTES']);
  const contentFolder = process.env['REHEARSE_CONTENT'] ?? join(app.getAppPath(), 'content');
  const opened = await openStore(dataFolder, study, clock, realFiles, [ownPack.id]);
  if (!opened.ok) {
    const words = systemWords();
    const text = openFailureText(opened.error, dataFolder, words);
    dialog.showErrorBox(words.t('main.failed.open'), text);
    app.exit(1);
    return;
  }
  const store = opened.value;
  const words = (): Words => wordsIn(localeFor(store.state.settings.language, systemLocales()));
  const parsedContent = [
    join(app.getPath('userData'), 'cache', 'questions'),
    await versionOf(__filename),
  ] as const;
  const readFiles = readInThreads(
    join(__dirname, 'reader.cjs'),
    Math.min(availableParallelism(), mostReaders),
  );
  // Read behind the window, which is shown before.
  const bank = openBank(contentFolder, dataFolder, parsedContent, realFiles, readFiles);
  bank.speak(words());
  const haveRead = bank.whole.then(
    () => true,
    () => false,
  );
  const notices: Notice[] = store.notices.map((notice, index) =>
    storeNotice(notice, index, words()),
  );

  const keeper = createWindowKeeper(
    () => focus.set(false),
    join(app.getPath('userData'), 'window.json'),
  );
  const { current: currentWindow, push, show, navigate } = keeper;

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
      const file = join(__dirname, 'planner.cjs');
      const started = startPlanner(
        file,
        { dataFolder, library: bank.library, whole: bank.whole },
        store,
        record,
      );
      renewPlanner = started.renew;
      stopPlanner = started.stop;
      return started.planner;
    },
    changed: (areas) => {
      push('changed', { areas: [...areas] });
      reminders.changed(areas);
      desktop.changed(areas);
      calendar.changed(areas);
    },
  });
  // Said once: after that the window simply shows them.
  let toldOfNoService = false;
  // Who has just closed the window doesn't want it back: where the system can't say it, the window does when it opens.
  const noService = (): string => words().t('main.reminders.noService');
  const sayLater = createNotify(noService, ({ title, body }) => {
    notices.push({ id: randomUUID(), level: 'info', title, message: body });
  });
  const notify = createNotify(noService, (_shown, reason) => {
    if (!toldOfNoService) {
      toldOfNoService = true;
      notices.push({
        id: randomUUID(),
        level: 'info',
        title: words().t('main.reminders.inWindow'),
        message: words().t('main.reminders.inWindowWhy', { reason }),
      });
      push('changed', { areas: ['app'] });
    }
    show();
  });
  const sample = createSample(context, () => randomInt(2 ** 32));
  const drills = drillsService(context, () => randomInt(2 ** 32));
  const openDrill = async (questionId?: string): Promise<void> => {
    // A drill is the person's own.
    sample.throwAway();
    if (!(await haveRead)) return;
    const isUnderWay = (store.state.drill?.queue.length ?? 0) > 0;
    if (isUnderWay) return navigate(questionId ? `/questions/${questionId}` : '/drill');
    const started = await drills.start(questionId ? { questionIds: [questionId] } : {});
    navigate(started.ok ? '/drill' : '/today');
  };
  const reminders = remindersService(context, {
    show: (message, choose) => showReminder(notify, message, choose, words()),
    open: (kind) => {
      if (kind === 'countdown') navigate('/today');
      else if (kind === 'danger') navigate('/plan');
      else if (kind === 'week') navigate('/coverage');
      else void openDrill();
    },
    changed: (areas) => push('changed', { areas: [...areas] }),
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
    quickDrill: () => {
      const drill = context.planner
        .todayPlan()
        .then((plan) => openDrill(plan?.items[0]?.questionId));
      drill.catch((error: unknown) => console.error('quick drill:', error));
    },
    sayOnce: (title, body) => sayLater({ title, body, actions: [] }, show),
  });
  staysInTray = desktop.staysInTray;
  const calendar = calendarService(
    context,
    askWhereToSaveCalendar(words),
    app.getPath('documents'),
  );
  nativeTheme.themeSource = store.state.settings.theme;

  const recordings = join(dataFolder, 'recordings');
  protocol.handle(scheme, (request) => {
    const file = recordingFile(new URL(request.url).pathname, recordings);
    return file
      ? serveRecording(file, request.headers.get('range'))
      : servePage(request.url, join(__dirname, '../renderer'));
  });
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
    testReminder: () =>
      notify(
        {
          title: words().t('main.reminders.test'),
          body: words().t('main.reminders.testBody'),
          actions: [],
        },
        () => navigate('/today'),
      ),
    reminders,
    desktop,
    calendar,
    drills,
    recordings,
    bank: watched,
    reading: tellOfReading(bank, () => push('changed', { areas: ['app'] })),
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
      if (!notice) return;
      notices.push(notice);
      push('changed', { areas: ['app'] });
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
    refuse: (link, fault) => {
      const notice = linkNotice(randomUUID(), link, fault, words());
      notices.push(notice);
      push('changed', { areas: ['app'] });
    },
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

/** More gain little: each has the program's parser to load, and main takes in what they read. */
const mostReaders = 4;

function failToStart(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(systemWords().t('main.failed.start'), reasonOf(error));
  app.exit(1);
}

const systemLocales = (): SystemLocales => ({
  languages: app.getPreferredSystemLanguages(),
  formats: app.getSystemLocale(),
});

/** Before the settings can be read. */
const systemWords = (): Words => wordsIn(localeFor('system', systemLocales()));

/** Of the program as it was built: what was parsed by another build is parsed again. */
const versionOf = async (file: string): Promise<string> =>
  `${app.getVersion()} ${await stampOf(file)}`;

protocol.registerSchemesAsPrivileged([
  {
    scheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
  },
]);
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
