import { err, ok, type Result } from './result.ts';

export const linkScheme = 'rehearse';

export type DeepLink =
  | { readonly kind: 'today' }
  | { readonly kind: 'question'; readonly id: string }
  /** Null is today's queue. */
  | { readonly kind: 'drill'; readonly questionId: string | null };

/** What is wrong with a link: it is none of the program's, it goes on after "today", or it names no question. */
export type LinkFault = 'foreign' | 'afterToday' | 'noQuestion';

const id = '[a-z0-9][a-z0-9-]{0,119}';
// By pattern and not by a parser of addresses: what a parser would tidy up (`..`, escapes, a port) is refused.
const linkPattern = new RegExp(`^${linkScheme}://(today|question|drill)(?:/(${id})?)?$`);

/**
 * A link from a calendar or another program: rehearse://today, rehearse://question/ID,
 * rehearse://drill/today or rehearse://drill/ID. Anything else is refused with the reason.
 */
export function parseDeepLink(text: string): Result<DeepLink, LinkFault> {
  const [whole, host, name] = linkPattern.exec(text) ?? [];
  if (whole === undefined) return err('foreign');
  if (host === 'today') return name === undefined ? ok({ kind: 'today' }) : err('afterToday');
  if (host === 'drill') {
    const isToday = name === undefined || name === 'today';
    return ok({ kind: 'drill', questionId: isToday ? null : name });
  }
  return name === undefined ? err('noQuestion') : ok({ kind: 'question', id: name });
}
