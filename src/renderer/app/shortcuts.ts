import { useHotkeys } from '@mantine/hooks';
import { t } from './words.ts';
import { keysInWords } from '../components/words.ts';

/** As the hotkey library writes them; each does the same. */
type Keys = readonly [string, ...string[]];

/** Every key of the program besides the drill's own: bound and listed from here. What they do is `app.keys.does` of the catalogue. */
const shortcuts = {
  palette: ['mod+K'],
  undo: ['mod+Z'],
  help: ['shift+?', '?'],
  search: ['/', 'shift+/'],
  down: ['ArrowDown'],
  up: ['ArrowUp'],
  next: ['J'],
  previous: ['K'],
  reveal: ['A'],
  note: ['N'],
  leaveNote: ['Escape'],
  drill: ['D'],
  edit: ['E'],
  flag: ['F'],
  hide: ['H'],
  remove: ['Delete', 'mod+Backspace'],
} as const satisfies Readonly<Record<string, Keys>>;

export type ShortcutName = keyof typeof shortcuts;

interface ShortcutGroup {
  /** The place of its words in the catalogue. */
  readonly title: 'app.keys.everywhere' | 'app.keys.inList' | 'app.keys.onQuestion';
  readonly names: readonly ShortcutName[];
}

/** The shortcuts as the list of keys groups them, in its two columns. */
export const shortcutGroups: Readonly<
  Record<'everywhere' | 'onQuestion', readonly ShortcutGroup[]>
> = {
  everywhere: [
    { title: 'app.keys.everywhere', names: ['palette', 'search', 'undo', 'help'] },
    { title: 'app.keys.inList', names: ['down', 'up'] },
  ],
  onQuestion: [
    {
      title: 'app.keys.onQuestion',
      names: [
        'next',
        'previous',
        'reveal',
        'note',
        'leaveNote',
        'drill',
        'edit',
        'flag',
        'hide',
        'remove',
      ],
    },
  ],
};

const isMac = navigator.platform.startsWith('Mac');
const shown: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: 'Shift',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** What a shortcut does and its keys as they stand on the keyboard. */
export function describeShortcut(name: ShortcutName): {
  readonly does: string;
  readonly keys: readonly string[];
} {
  const [first] = shortcuts[name];
  // Nobody thinks of '?' as Shift with something.
  const parts = first === 'shift+?' ? ['?'] : first.split('+');
  return {
    does: t(`app.keys.does.${name}`),
    keys: parts.map((part) => keysInWords(shown[part] ?? part)),
  };
}

export const commandKey = (key: string): readonly string[] => [
  keysInWords(shown['mod'] ?? ''),
  key,
];

/** Binds shortcuts by their names while the component is shown. Keys typed into a field are the field's. */
export function useShortcuts(actions: Partial<Readonly<Record<ShortcutName, () => void>>>): void {
  useHotkeys(
    Object.entries(actions).flatMap(([name, run]) =>
      shortcuts[name as ShortcutName].map((key): [string, () => void] => [
        key,
        () => {
          // Letters typed while a dialog opens are meant for the dialog.
          if (document.querySelector('[aria-modal=true]') === null) run();
        },
      ]),
    ),
  );
}
