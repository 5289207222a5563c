import type { MantineColorScheme } from '@mantine/core';
import { madeElsewhere } from './made-elsewhere.ts';

/** A Mermaid diagram to draw. */
export interface DiagramSource {
  readonly source: string;
  readonly scheme: Exclude<MantineColorScheme, 'auto'>;
}

/**
 * Mermaid diagrams as SVG. Mermaid draws in one piece, which takes a tenth of a second, and needs a page to measure its
 * words in. A sandboxed frame is a page with a process of its own, so the window goes on meanwhile; and what a diagram's
 * source may do wrong is locked into it. It has a size, without which nothing in it has one, but is not seen.
 */
export const diagrams = madeElsewhere<DiagramSource, string>(() => {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.className = 'diagram-frame';
  frame.src = 'markdown/diagram-frame.html';
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
  document.body.append(frame);
  return loaded.then(() => {
    // A sandboxed page has no origin that could be named.
    frame.contentWindow?.postMessage(null, '*', [port2]);
    return { port: port1, close: () => frame.remove() };
  });
});
