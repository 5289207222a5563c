import { Skeleton } from '@mantine/core';
import { toJsxRuntime, type ExtraProps } from 'hast-util-to-jsx-runtime';
import { memo, useMemo, type ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Root } from 'hast';
import { t } from '../app/words.ts';
import { Diagram } from './diagram.tsx';
import { trees, type Source } from './trees.ts';
import { useMade } from './use-made.ts';

const sourceOf = (text: string): Source => ({ text, footnotes: t('notes.markdown.footnotes') });

/** Markdown as the pack or the person wrote it, without HTML or scripts. What can't be parsed is shown as it is. */
export const Markdown = memo(function Markdown(props: {
  readonly text: string;
  /** The text before stands until the next has been parsed. */
  readonly isEdited?: boolean;
}) {
  const { text, isEdited } = props;
  const tree = useMade(trees, sourceOf(text), isEdited);
  const elements = useMemo(() => (tree ? elementsOf(tree) : null), [tree]);
  if (tree === undefined) return <Skeleton h={120} aria-busy="true" />;
  return (
    <div className="answer">{elements ?? <p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>}</div>
  );
});

/** Parses ahead what will be shown soon. */
export const prepareMarkdown = async (text: string): Promise<void> => {
  await trees.make(sourceOf(text));
};

/** The sources of its diagrams. */
export const diagramsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^```mermaid\n(.*?)^```$/gms), ([, source = '']) => source);

const elementsOf = (tree: Root) =>
  toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    ignoreInvalidStyle: true,
    passNode: true,
    components: { pre: Preformatted, a: Link, table: WideTable, th: HeaderCell },
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

/** Outside; or back from a footnote, to the reference that its label names. */
function Link({ node, href, children }: ComponentProps<'a'> & ExtraProps) {
  const label = node?.properties['ariaLabel'];
  const isBack = node?.properties['dataFootnoteBackref'] !== undefined;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={
        isBack ? t('notes.markdown.backToReference', { reference: String(label) }) : undefined
      }
    >
      {children}
    </a>
  );
}
