import { useHotkeys } from '@mantine/hooks';

interface Shortcut {
  /** As the hotkey library writes them; each does the same. */
  readonly keys: readonly [string, ...string[]];
  readonly does: string;
}

/** Every key of the program besides the drill's own, with what it does in words: bound and listed from here. */
const shortcuts = {
  palette: { keys: ['mod+K'], does: 'Search, or go anywhere by name' },
  undo: { keys: ['mod+Z'], does: 'Undo: bring back what was deleted' },
  help: { keys: ['shift+?', '?'], does: 'Show these keys' },
  search: { keys: ['/', 'shift+/'], does: 'Search the questions' },
  down: { keys: ['ArrowDown'], does: 'Next row of a list' },
  up: { keys: ['ArrowUp'], does: 'Previous row of a list' },
  next: { keys: ['J'], does: 'Next question of the list' },
  previous: { keys: ['K'], does: 'Previous question of the list' },
  reveal: { keys: ['A'], does: 'Show or cover the answer' },
  note: { keys: ['N'], does: 'Write in the note' },
  leaveNote: { keys: ['Escape'], does: 'Leave the note' },
  drill: { keys: ['D'], does: 'Drill the question' },
  edit: { keys: ['E'], does: 'Edit a copy of the question' },
  flag: { keys: ['F'], does: 'Flag the question' },
  hide: { keys: ['H'], does: 'Hide the question' },
  remove: { keys: ['Delete', 'mod+Backspace'], does: 'Delete the question of your own' },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutName = keyof typeof shortcuts;

interface ShortcutGroup {
  readonly title: string;
  readonly names: readonly ShortcutName[];
}

/** The shortcuts as the list of keys groups them, in its two columns. */
export const shortcutGroups: Readonly<
  Record<'everywhere' | 'onQuestion', readonly ShortcutGroup[]>
> = {
  everywhere: [
    { title: 'Everywhere', names: ['palette', 'search', 'undo', 'help'] },
    { title: 'In a list', names: ['down', 'up'] },
  ],
  onQuestion: [
    {
      title: 'On a question',
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
  const { keys, does } = shortcuts[name];
  const [first] = keys;
  // Nobody thinks of '?' as Shift with something.
  const parts = first === 'shift+?' ? ['?'] : first.split('+');
  return { does, keys: parts.map((part) => shown[part] ?? part) };
}

export const commandKey = (key: string): readonly string[] => [shown['mod'] ?? '', key];

/** Binds shortcuts by their names while the component is shown. Keys typed into a field are the field's. */
export function useShortcuts(actions: Partial<Readonly<Record<ShortcutName, () => void>>>): void {
  useHotkeys(
    Object.entries(actions).flatMap(([name, run]) =>
      shortcuts[name as ShortcutName].keys.map((key): [string, () => void] => [
        key,
        () => {
          // Letters typed while a dialog opens are meant for the dialog.
          if (document.querySelector('[aria-modal=true]') === null) run();
        },
      ]),
    ),
  );
}
