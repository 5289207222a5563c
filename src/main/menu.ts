import { Menu } from 'electron';

/** The native menu: the platform's own items and a way to each screen. */
export function setMenu(navigate: (to: string) => void): void {
  const screen = (label: string, to: string, key: string) => ({
    label,
    accelerator: `CmdOrCtrl+${key}`,
    click: () => navigate(to),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { label: 'File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
      { role: 'editMenu' },
      {
        label: 'Go',
        submenu: [
          screen('Today', '/today', '1'),
          screen('Plan', '/plan', '2'),
          screen('Coverage', '/coverage', '3'),
          screen('Questions', '/questions', '4'),
          screen('Settings', '/settings', ','),
        ],
      },
      { role: 'windowMenu' },
    ]),
  );
}
