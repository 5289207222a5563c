import type { App } from 'electron';
import { assertNever } from '../../core/assert-never.ts';
import { linkScheme, parseDeepLink, type DeepLink, type LinkFault } from '../../core/deep-links.ts';

interface Outside {
  readonly show: () => void;
  readonly navigate: (to: string) => void;
  /** Whether the questions could be read; a link to one waits for that. */
  readonly haveRead: Promise<boolean>;
  readonly isQuestion: (id: string) => boolean;
  readonly openDrill: (questionId: string | undefined) => Promise<void>;
  /** A link that leads nowhere is said, not followed. */
  readonly refuse: (link: string, fault: LinkFault | 'unknownQuestion') => void;
}

/**
 * Follows the links by which the program is called: the one that it was started with, and those that come later. Another
 * start without a link shows the window.
 */
export function followLinks(app: App, outside: Outside): void {
  const follow = (link: string): void => {
    const parsed = parseDeepLink(link);
    outside.show();
    if (parsed.ok) void open(parsed.value, outside);
    else outside.refuse(link, parsed.error);
  };
  app.on('second-instance', (_event, argv) => {
    const link = linkAmong(argv);
    if (link === null) outside.show();
    else follow(link);
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    follow(url);
  });
  // Only as installed: a run from the source must not change the system.
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  const startLink = linkAmong(process.argv);
  if (startLink !== null) follow(startLink);
}

async function open(link: DeepLink, outside: Outside): Promise<void> {
  const { navigate, haveRead, isQuestion, openDrill, refuse } = outside;
  const id = link.kind === 'today' ? null : link.kind === 'question' ? link.id : link.questionId;
  if (id !== null && !(await haveRead)) return;
  if (id !== null && !isQuestion(id)) return refuse(id, 'unknownQuestion');
  if (link.kind === 'today') navigate('/today');
  else if (link.kind === 'question') navigate(`/questions/${link.id}`);
  else if (link.kind === 'drill') await openDrill(id ?? undefined);
  else assertNever(link);
}

/** The link on a command line, if there is one: Windows and Linux pass it so. */
const linkAmong = (argv: readonly string[]): string | null =>
  argv.findLast((word) => word.startsWith(`${linkScheme}:`)) ?? null;
