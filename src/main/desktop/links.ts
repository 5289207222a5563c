import type { App } from 'electron';
import { linkScheme, parseDeepLink, type DeepLink, type LinkFault } from '../../core/deep-links.ts';

interface Outside {
  readonly open: (link: DeepLink) => void;
  /** A link that leads nowhere is said, not followed. */
  readonly refuse: (link: string, fault: LinkFault) => void;
}

const isLink = (text: string): boolean => text.startsWith(`${linkScheme}:`);

/** Opens a link that came from outside. */
export function followLink(text: string, { open, refuse }: Outside): void {
  const link = parseDeepLink(text);
  if (link.ok) open(link.value);
  else refuse(text, link.error);
}

/** The link on a command line, if there is one: Windows and Linux pass it so. */
export const linkAmong = (argv: readonly string[]): string | null =>
  argv.findLast((word) => isLink(word)) ?? null;

/** Makes this program the system's for rehearse: links. Only as installed: a run from the source must not change the system. */
export function registerLinks(app: App): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
}
