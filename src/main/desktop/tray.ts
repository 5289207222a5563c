import { Menu, nativeImage, Tray } from 'electron';

/** What the tray tells. */
export interface DayInTray {
  readonly minutesDone: number;
  readonly minutesPlanned: number;
  /** Null without a plan. */
  readonly daysLeft: number | null;
  readonly nextReminder: string | null;
}

interface TrayActions {
  readonly show: () => void;
  readonly startDrill: () => void;
  readonly snoozeAll: () => void;
  readonly quit: () => void;
}

export interface AppTray {
  update(day: DayInTray): void;
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
      update: (day) => {
        tray.setToolTip(`Rehearse: ${inWords(day)}`);
        tray.setContextMenu(menuOf(day, actions));
      },
      destroy: () => tray.destroy(),
    };
  } catch (error) {
    console.error('tray:', error);
    return null;
  }
}

function inWords({ minutesDone, minutesPlanned, daysLeft }: DayInTray): string {
  if (daysLeft === null) return 'no plan yet';
  const done = `${Math.round(minutesDone)} of ${Math.round(minutesPlanned)} min done today`;
  return `${done}, ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`;
}

function menuOf(day: DayInTray, actions: TrayActions): Menu {
  const { nextReminder } = day;
  return Menu.buildFromTemplate([
    { id: 'day', label: inWords(day), enabled: false },
    ...(nextReminder === null
      ? []
      : [{ id: 'next', label: `Next reminder ${nextReminder}`, enabled: false }]),
    { type: 'separator' },
    { id: 'drill', label: 'Start a drill', click: actions.startDrill },
    { id: 'snooze', label: 'Snooze all for an hour', click: actions.snoozeAll },
    { id: 'show', label: 'Open Rehearse', click: actions.show },
    { type: 'separator' },
    {
      id: 'quit',
      label: nextReminder === null ? 'Quit' : 'Quit: no reminders until it runs again',
      click: actions.quit,
    },
  ]);
}
