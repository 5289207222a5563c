import { Menu } from 'electron';
import { screens } from '../core/contract/screens.ts';

/** The native menu: the platform's own items and a way to each screen. */
export function setMenu(navigate: (to: string) => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { label: 'File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
      { role: 'editMenu' },
      {
        label: 'Go',
        submenu: screens.map(({ label, to, key }) => ({
          label,
          accelerator: `CmdOrCtrl+${key}`,
          click: () => navigate(to),
        })),
      },
      { role: 'windowMenu' },
    ]),
  );
}
