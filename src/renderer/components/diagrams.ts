import type { MantineColorScheme } from '@mantine/core';
import { soon } from './soon.ts';

type Scheme = Exclude<MantineColorScheme, 'auto'>;

/** So many pictures are kept. */
const mostKept = 40;

/** What was drawn, by scheme and source, the oldest first; null where the source isn't valid. */
const kept = new Map<string, string | null>();
const drawing = new Map<string, Promise<string | null>>();
let last: Promise<unknown> = Promise.resolve();
let count = 0;

const keyOf = (source: string, scheme: Scheme): string => `${scheme}\n${source}`;

/** The picture of a Mermaid source as SVG, where it has been drawn already; undefined where not. */
export const keptDiagram = (source: string, scheme: Scheme): string | null | undefined =>
  kept.get(keyOf(source, scheme));

/**
 * Draws a Mermaid source; once, however often it is shown. Mermaid draws in one piece, which takes a tenth of a second:
 * one after the other, each in a moment in which nothing else is to do.
 */
export function drawDiagram(source: string, scheme: Scheme): Promise<string | null> {
  const key = keyOf(source, scheme);
  const picture = kept.get(key);
  if (picture !== undefined) return Promise.resolve(picture);
  const begun = drawing.get(key);
  if (begun) return begun;
  const draw = async (before: Promise<unknown>): Promise<string | null> => {
    await before;
    const { default: mermaid } = await import('mermaid');
    await soon();
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: scheme === 'dark' ? 'dark' : 'neutral',
      ...(scheme === 'dark' ? { themeVariables: { edgeLabelBackground: '#242424' } } : {}),
      fontFamily: 'system-ui, sans-serif',
    });
    count += 1;
    const drawn = await mermaid.render(`diagram-${count}`, source).catch(() => null);
    const svg = drawn?.svg ?? null;
    kept.set(key, svg);
    drawing.delete(key);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return svg;
  };
  const own = draw(last);
  // A failure, such as a part of Mermaid that can't be loaded, must not keep the next from being drawn.
  last = own.catch(() => drawing.delete(key));
  drawing.set(key, own);
  return own;
}
