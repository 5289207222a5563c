import { useComputedColorScheme } from '@mantine/core';
import mermaid from 'mermaid';
import { useEffect, useId, useState } from 'react';
import { t } from '../app/words.ts';

/** A Mermaid diagram; its source as text while it is drawn and when it isn't valid. */
export default function Diagram({ source }: { readonly source: string }) {
  const scheme = useComputedColorScheme('light');
  const id = `diagram-${useId().replaceAll(/[^a-z0-9]/gi, '')}`;
  const [svg, setSvg] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: scheme === 'dark' ? 'dark' : 'neutral',
      ...(scheme === 'dark' ? { themeVariables: { edgeLabelBackground: '#242424' } } : {}),
      fontFamily: 'system-ui, sans-serif',
    });
    mermaid
      .render(id, source)
      .then((drawn) => current && setSvg(drawn.svg))
      .catch(() => current && setSvg(null));
    return () => {
      current = false;
    };
  }, [id, scheme, source]);

  if (svg === null) return <pre tabIndex={0}>{source}</pre>;
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
