/** The screens that the navigation, the menu and the palette lead to, with the menu's key (with Ctrl or Cmd). */
export const screens = [
  { to: '/today', label: 'Today', key: '1' },
  { to: '/plan', label: 'Plan', key: '2' },
  { to: '/coverage', label: 'Coverage', key: '3' },
  { to: '/questions', label: 'Questions', key: '4' },
  { to: '/notes', label: 'Notes', key: '5' },
  { to: '/settings', label: 'Settings', key: ',' },
] as const;

export type ScreenPath = (typeof screens)[number]['to'];
