import mermaid from 'mermaid';
import type { DiagramSource } from './diagrams.ts';
import type { Answer, ToMake } from './made-elsewhere.ts';

/** Draws for the window, which it reaches through one port and in no other way. */
addEventListener('message', ({ ports: [port] }) => {
  port?.addEventListener('message', ({ data }: MessageEvent<ToMake<DiagramSource>>) => {
    void draw(data).then((drawn) => port.postMessage(drawn));
  });
  port?.start();
});

let last: Promise<unknown> = Promise.resolve();

/** One after the other: the settings hold for all that is being drawn. */
function draw({ id, asked: { source, scheme } }: ToMake<DiagramSource>): Promise<Answer<string>> {
  const own = last.then(async () => {
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: scheme === 'dark' ? 'dark' : 'neutral',
      ...(scheme === 'dark' ? { themeVariables: { edgeLabelBackground: '#242424' } } : {}),
      fontFamily: 'system-ui, sans-serif',
    });
    const drawn = await mermaid.render(`diagram-${id}`, source).catch(() => null);
    return { id, made: drawn?.svg ?? null };
  });
  last = own;
  return own;
}
