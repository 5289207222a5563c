import { Menu, nativeImage, Tray } from 'electron';
import type { Words } from '../../core/words/index.ts';

/** What the tray tells. */
export interface DayInTray {
  readonly minutesDone: number;
  readonly minutesPlanned: number;
  /** Null without a plan. */
  readonly daysLeft: number | null;
}

interface TrayActions {
  readonly show: () => void;
  readonly startDrill: () => void;
  readonly snoozeAll: () => void;
  readonly quit: () => void;
}

export interface AppTray {
  /** @param nextReminder in words; null when none will come */
  update(day: DayInTray, nextReminder: string | null, words: Words): void;
  destroy(): void;
}

const iconSize = 22;

/** The icon in the system's status area; null where there is none. */
export function createTray(iconFile: string, actions: TrayActions): AppTray | null {
  try {
    const icon = nativeImage.createFromPath(iconFile).resize({ width: iconSize, height: iconSize });
    const tray = new Tray(icon);
    tray.on('click', actions.show);
    return {
      update: (day, nextReminder, words) => {
        const told = inWords(day, words);
        tray.setToolTip(words.t('main.tray.tip', { day: told }));
        tray.setContextMenu(menuOf(told, nextReminder, words, actions));
      },
      destroy: () => tray.destroy(),
    };
  } catch (error) {
    console.error('tray:', error);
    return null;
  }
}

function inWords({ minutesDone, minutesPlanned, daysLeft }: DayInTray, words: Words): string {
  const { t, number } = words;
  if (daysLeft === null) return t('main.tray.noPlan');
  return t('main.tray.day', {
    done: number(minutesDone),
    planned: number(minutesPlanned),
    left: t('common.daysLeft', { count: daysLeft }),
  });
}

function menuOf(
  day: string,
  nextReminder: string | null,
  { t }: Words,
  actions: TrayActions,
): Menu {
  const next = nextReminder !== null && {
    id: 'next',
    label: t('main.tray.next', { moment: nextReminder }),
    enabled: false,
  };
  return Menu.buildFromTemplate([
    { id: 'day', label: day, enabled: false },
    ...(next ? [next] : []),
    { type: 'separator' },
    { id: 'drill', label: t('main.tray.drill'), click: actions.startDrill },
    { id: 'snooze', label: t('main.tray.snooze'), click: actions.snoozeAll },
    { id: 'show', label: t('main.tray.show'), click: actions.show },
    { type: 'separator' },
    {
      id: 'quit',
      label: t(next ? 'main.tray.quitReminders' : 'main.tray.quit'),
      click: actions.quit,
    },
  ]);
}
