import type { Root } from 'hast';
import rehypeHighlight from 'rehype-highlight';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Source } from './trees.ts';

/** Which reference a footnote's link goes back to; `times` counts from 1. The window puts it into words. */
const reference = (place: number, times: number): string =>
  times > 1 ? `${place + 1}-${times}` : `${place + 1}`;

const processorFor = (footnotes: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { footnoteLabel: footnotes, footnoteBackLabel: reference })
    .use(rehypeSanitize)
    // After the sanitiser: the classes that it adds are ours. Mermaid is drawn, not coloured.
    .use(rehypeHighlight, { plainText: ['mermaid', 'text', 'promql', 'csv'] })
    .freeze();

// Kept, as the grammars of all languages are put together when it is made.
let kept: { readonly footnotes: string; readonly processor: ReturnType<typeof processorFor> };

/** The elements of a Markdown text, without HTML or scripts that were in it, its code coloured. */
export function treeOf({ text, footnotes }: Source): Root {
  if (kept?.footnotes !== footnotes) kept = { footnotes, processor: processorFor(footnotes) };
  const tree = kept.processor.runSync(kept.processor.parse(text));
  forgetPositions(tree);
  return tree;
}

/** Where each element stood in the text is a large part of the tree, and nobody asks for it. */
function forgetPositions(node: { position?: unknown; children?: object[] }): void {
  delete node.position;
  for (const child of node.children ?? []) forgetPositions(child);
}
