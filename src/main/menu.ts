import { Menu, type MenuItemConstructorOptions } from 'electron';
import { screens } from '../core/contract/screens.ts';
import type { Words } from '../core/words/index.ts';

type Items = MenuItemConstructorOptions[];

/** The native menu: the platform's own items and a way to each screen. Set anew for another language. */
export function setMenu(navigate: (to: string) => void, { t }: Words): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' as const }] : []),
      { label: t('main.menu.file'), submenu: [isMac ? closeItem(t) : quitItem(t)] },
      isMac
        ? { role: 'editMenu', label: t('main.menu.edit') }
        : { label: t('main.menu.edit'), submenu: editItems(t) },
      {
        label: t('main.menu.go'),
        submenu: screens.map(({ name, to, key }) => ({
          label: t(name),
          accelerator: `CmdOrCtrl+${key}`,
          click: () => navigate(to),
        })),
      },
      isMac
        ? { role: 'windowMenu', label: t('main.menu.window') }
        : { label: t('main.menu.window'), submenu: windowItems(t) },
    ]),
  );
}

const closeItem = (t: Words['t']): Items[number] => ({
  role: 'close',
  label: t('main.menu.closeWindow'),
});

const quitItem = (t: Words['t']): Items[number] => ({
  role: 'quit',
  label: t(process.platform === 'win32' ? 'main.menu.exit' : 'main.menu.quit'),
});

// The items that the roles `editMenu` and `windowMenu` have outside macOS, where Electron's own labels are always English.
const editItems = (t: Words['t']): Items => [
  { role: 'undo', label: t('main.menu.undo') },
  { role: 'redo', label: t('main.menu.redo') },
  { type: 'separator' },
  { role: 'cut', label: t('main.menu.cut') },
  { role: 'copy', label: t('main.menu.copy') },
  { role: 'paste', label: t('main.menu.paste') },
  { role: 'delete', label: t('main.menu.delete') },
  { type: 'separator' },
  { role: 'selectAll', label: t('main.menu.selectAll') },
];

const windowItems = (t: Words['t']): Items => [
  { role: 'minimize', label: t('main.menu.minimize') },
  { role: 'zoom', label: t('main.menu.zoom') },
  { role: 'close', label: t('main.menu.close') },
];
