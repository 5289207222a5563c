import { app, type BrowserWindow } from 'electron';
import type { Area, Input, Output } from '../../core/contract/calls.ts';
import type { CallResult } from '../../core/contract/errors.ts';
import type { Instant } from '../../core/day.ts';
import { ok } from '../../core/result.ts';
import type { DesktopSettings } from '../../core/study/settings.ts';
import type { Context } from '../services/context.ts';
import { setLoginItem } from './login-item.ts';
import { quickDrillShortcut, setQuickDrill } from './shortcut.ts';
import type { AppTray } from './tray.ts';

interface Outside {
  readonly tray: AppTray | null;
  readonly window: () => BrowserWindow | null;
  readonly nextReminder: () => Instant | null;
  readonly quickDrill: () => void;
  readonly sayOnce: (title: string, body: string) => void;
}

/** Several changes at once are one look at the day. */
const pauseBeforeUpdate = 500;
const nothingToShow = -1;

/** What of Rehearse is outside its window: tray, progress, login item, shortcut. */
export function desktopService(context: Context, outside: Outside) {
  const { store, now, record } = context;
  let loginRefused: { readonly enabled: boolean; readonly reason: string } | null = null;
  let isShortcutTaken = false;
  let timer: NodeJS.Timeout | undefined;

  const settings = (): DesktopSettings => store.state.settings.desktop;
  const remember = (desktop: DesktopSettings) =>
    record(
      { type: 'settings-changed', at: now(), settings: { ...store.state.settings, desktop } },
      ['desktop'],
    );

  function nextInWords(): string | null {
    const next = outside.nextReminder();
    return next === null ? null : context.words().dayAndTimeAt(next, context.timeZone());
  }

  function problems(): string[] {
    const { t } = context.words();
    const login =
      loginRefused &&
      t(loginRefused.enabled ? 'main.login.notSet' : 'main.login.notTaken', {
        reason: loginRefused.reason,
      });
    return [...(login ? [login] : []), ...(isShortcutTaken ? [t('main.shortcutTaken')] : [])];
  }

  async function update(): Promise<void> {
    const day = await context.planner.dayInTray();
    outside.tray?.update(day, nextInWords(), context.words());
    const { minutesDone, minutesPlanned } = day;
    const share = minutesPlanned > 0 ? Math.min(1, minutesDone / minutesPlanned) : nothingToShow;
    outside.window()?.setProgressBar(minutesDone > 0 && share < 1 ? share : nothingToShow);
    app.setBadgeCount(Math.round(Math.max(0, minutesPlanned - minutesDone)));
  }

  const shortcut = (enabled: boolean): void => {
    isShortcutTaken = !setQuickDrill(enabled, outside.quickDrill);
  };

  const get = (): CallResult<Output<'desktop.get'>> => {
    const { startAtLogin, quickDrillShortcut: enabled } = settings();
    return ok({
      startAtLogin,
      quickDrillShortcut: enabled,
      shortcut: quickDrillShortcut,
      hasTray: outside.tray !== null,
      problems: problems(),
    });
  };

  function updateSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      update().catch((error: unknown) => console.error('tray:', error));
    }, pauseBeforeUpdate);
  }

  return {
    get,

    save: async (chosen: Input<'desktop.save'>): Promise<CallResult<Output<'desktop.get'>>> => {
      const before = settings();
      loginRefused = null;
      let { startAtLogin } = chosen;
      if (startAtLogin !== before.startAtLogin) {
        const written = await setLoginItem(app, startAtLogin);
        if (!written.ok) {
          loginRefused = { enabled: startAtLogin, reason: written.error };
          startAtLogin = before.startAtLogin;
        }
      }
      shortcut(chosen.quickDrillShortcut);
      const saved = await remember({ ...before, ...chosen, startAtLogin });
      return saved.ok ? get() : saved;
    },

    start: (): void => {
      shortcut(settings().quickDrillShortcut);
      updateSoon();
    },
    changed: (areas: readonly Area[]): void => {
      if (areas.some((area) => area === 'today' || area === 'reminders' || area === 'plans'))
        updateSoon();
    },
    stop: (): void => {
      clearTimeout(timer);
      setQuickDrill(false, () => {});
      outside.tray?.destroy();
    },

    /** The window was closed. True: the app goes on in the tray, and says so the first time. */
    staysInTray: (): boolean => {
      if (outside.tray === null || outside.nextReminder() === null) return false;
      if (!settings().toldOfTray) {
        void remember({ ...settings(), toldOfTray: true });
        const { t } = context.words();
        outside.sayOnce(t('main.tray.stays'), t('main.tray.staysWhy'));
      }
      return true;
    },
  };
}
