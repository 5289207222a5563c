import { useComputedColorScheme } from '@mantine/core';
import { t } from '../app/words.ts';
import { diagrams } from './diagrams.ts';
import { useMade } from './use-made.ts';

/** A Mermaid diagram; its source as text while it is drawn and when it isn't valid. */
export function Diagram({ source }: { readonly source: string }) {
  const scheme = useComputedColorScheme('light');
  const svg = useMade(diagrams, { source, scheme });
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
