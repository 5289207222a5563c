/** The screens that the navigation, the menu and the palette lead to, with their name's place in the catalogue and the menu's key (with Ctrl or Cmd). */
export const screens = [
  { to: '/today', name: 'app.screens.today', key: '1' },
  { to: '/plan', name: 'app.screens.plan', key: '2' },
  { to: '/drills', name: 'app.screens.drills', key: '3' },
  { to: '/coverage', name: 'app.screens.coverage', key: '4' },
  { to: '/questions', name: 'app.screens.questions', key: '5' },
  { to: '/notes', name: 'app.screens.notes', key: '6' },
  { to: '/settings', name: 'app.screens.settings', key: ',' },
] as const;

export type ScreenPath = (typeof screens)[number]['to'];
