import { lazy, memo, Suspense, type ComponentProps } from 'react';
import ReactMarkdown, { type ExtraProps } from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { t } from '../app/words.ts';

// Mermaid is larger than everything else together; most questions have no diagram.
const Diagram = lazy(() => import('./diagram.tsx'));

// After the sanitiser: the classes that it adds are ours. Mermaid is drawn, not coloured.
const highlighting = { plainText: ['mermaid', 'text', 'promql', 'csv'] };

/** Markdown as the pack or the person wrote it, without HTML or scripts. Parsed anew only for another text. */
export const Markdown = memo(function Markdown({ text }: { readonly text: string }) {
  return (
    <div className="answer">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[rehypeSanitize, [rehypeHighlight, highlighting]]}
        remarkRehypeOptions={{
          footnoteLabel: t('notes.markdown.footnotes'),
          footnoteBackLabel: backLabel,
        }}
        components={{ pre: Preformatted, a: ExternalLink, table: WideTable, th: HeaderCell }}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
});

/** @param times how often the footnote was referred to before */
const backLabel = (place: number, times: number): string =>
  t('notes.markdown.backToReference', {
    reference: times > 1 ? `${place + 1}-${times}` : place + 1,
  });

function Preformatted({ node, children }: ComponentProps<'pre'> & ExtraProps) {
  const code = node?.children[0];
  const text = code?.type === 'element' ? code.children[0] : undefined;
  const className = code?.type === 'element' ? code.properties['className'] : undefined;
  const isDiagram = Array.isArray(className) && className.includes('language-mermaid');
  if (isDiagram && text?.type === 'text') {
    return (
      <Suspense fallback={<pre>{text.value}</pre>}>
        <Diagram source={text.value} />
      </Suspense>
    );
  }
  // A wide block scrolls sideways, which the keyboard must be able to do as well.
  return <pre tabIndex={0}>{children}</pre>;
}

function WideTable({ children }: ComponentProps<'table'>) {
  return <table tabIndex={0}>{children}</table>;
}

// A corner without words is no header: a screen reader would announce an empty one.
function HeaderCell({ children }: ComponentProps<'th'>) {
  return children === undefined ? <td /> : <th>{children}</th>;
}

function ExternalLink({ href, children }: ComponentProps<'a'>) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
