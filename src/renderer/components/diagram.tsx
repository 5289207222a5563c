import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import { t } from '../app/words.ts';
import { drawDiagram, keptDiagram } from './diagrams.ts';

/** A Mermaid diagram; its source as text while it is drawn and when it isn't valid. */
export function Diagram({ source }: { readonly source: string }) {
  const scheme = useComputedColorScheme('light');
  const [, setDrawn] = useState<string | null>();
  const svg = keptDiagram(source, scheme);

  useEffect(() => {
    if (svg !== undefined) return undefined;
    let current = true;
    drawDiagram(source, scheme)
      .then((drawn) => current && setDrawn(drawn))
      .catch((error: unknown) => console.error('diagram:', error));
    return () => {
      current = false;
    };
  }, [svg, scheme, source]);

  if (typeof svg !== 'string') return <pre tabIndex={0}>{source}</pre>;
  // Mermaid's strict mode has sanitised it, and the page's policy runs no inline script.
  // oxlint-disable-next-line react/no-danger
  return (
    <div
      className="diagram"
      role="img"
      aria-label={t('notes.markdown.diagram')}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
