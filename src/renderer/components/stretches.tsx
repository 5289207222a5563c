import type { Output } from '../../core/contract/calls.ts';

/** A text with what was searched for marked in it. */
export function Stretches({
  of,
}: {
  readonly of: Output<'content.search'>['excerpts'][number]['title'];
}) {
  return of.map(({ text, hit }, place) =>
    // Stretches have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    hit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  );
}
