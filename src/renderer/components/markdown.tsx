import { memo, useMemo, type ComponentProps, type ReactNode } from 'react';
import toElements, { type ExtraProps } from 'react-markdown';
import rehypeHighlight from 'rehype-highlight';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { formats, t } from '../app/words.ts';
import { Diagram } from './diagram.tsx';

// After the sanitiser: the classes that it adds are ours. Mermaid is drawn, not coloured.
const highlighting = { plainText: ['mermaid', 'text', 'promql', 'csv'] };
let highlighter: ReturnType<typeof rehypeHighlight> | null = null;
/** Made once: the grammars of all its languages are put together then. */
const highlight = () => (highlighter ??= rehypeHighlight(highlighting));

/** Markdown as the pack or the person wrote it, without HTML or scripts. Parsed anew only for another text. */
export const Markdown = memo(function Markdown({ text }: { readonly text: string }) {
  const parsed = useMemo(() => prepared.get(keyOf(text)) ?? parse(text), [text]);
  return <div className="answer">{parsed}</div>;
});

const mostPrepared = 6;
/** What will be shown soon, parsed already; the oldest first. */
const prepared = new Map<string, ReactNode>();
const keyOf = (text: string): string => `${formats().language}\n${text}`;

/** Parses ahead what will be shown soon: a long answer takes longer than a key may. */
export function prepareMarkdown(text: string): void {
  if (prepared.has(keyOf(text))) return;
  prepared.set(keyOf(text), parse(text));
  const [oldest] = prepared.keys();
  if (prepared.size > mostPrepared && oldest !== undefined) prepared.delete(oldest);
}

/** A function, though its package calls it a component: what it returns can be kept. */
const parse = (text: string): ReactNode =>
  toElements({
    children: text,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [rehypeSanitize, highlight],
    remarkRehypeOptions: {
      footnoteLabel: t('notes.markdown.footnotes'),
      footnoteBackLabel: backLabel,
    },
    components: { pre: Preformatted, a: ExternalLink, table: WideTable, th: HeaderCell },
  });

/** The sources of its diagrams. */
export const diagramsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^```mermaid\n(.*?)^```$/gms), ([, source = '']) => source);

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
    return <Diagram source={text.value} />;
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
