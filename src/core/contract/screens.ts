/** The screens that the navigation, the menu and the palette lead to, with the menu's key (with Ctrl or Cmd). */
export const screens = [
  { to: '/today', label: 'Today', key: '1' },
  { to: '/plan', label: 'Plan', key: '2' },
  { to: '/drills', label: 'Drills', key: '3' },
  { to: '/coverage', label: 'Coverage', key: '4' },
  { to: '/questions', label: 'Questions', key: '5' },
  { to: '/notes', label: 'Notes', key: '6' },
  { to: '/settings', label: 'Settings', key: ',' },
] as const;

export type ScreenPath = (typeof screens)[number]['to'];
