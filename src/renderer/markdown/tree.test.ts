import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { treeOf } from './tree.ts';

const nodesOf = (node: Nodes): readonly Nodes[] =>
  'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
const parse = (text: string) => nodesOf(treeOf({ text, footnotes: 'Notes below' }));
const elements = (text: string, name: string): readonly Element[] =>
  parse(text).filter((node) => node.type === 'element' && node.tagName === name) as Element[];

describe('the elements of a Markdown text', () => {
  it('have no scripts, no HTML and no addresses that run', () => {
    const text = 'a <script>bad()</script> <b onclick="bad()">b</b> [c](javascript:bad())';
    expect(elements(text, 'script')).toEqual([]);
    expect(elements(text, 'b')).toEqual([]);
    expect(elements(text, 'a').map(({ properties }) => properties['href'])).toEqual([undefined]);
  });

  it('colour code of a named language, and leave a diagram’s source in one piece', () => {
    const classes = (text: string) =>
      elements(text, 'span').map(({ properties }) => String(properties['className']));
    expect(classes('```python\nreturn 1\n```')).toContain('hljs-keyword');
    const [code] = elements('```mermaid\ngraph TD; return-->b\n```', 'code');
    expect(code?.children).toEqual([{ type: 'text', value: 'graph TD; return-->b\n' }]);
  });

  it('name the footnotes as asked, and say which reference each leads back to', () => {
    const text = 'one[^1], two[^2], one again[^1]\n\n[^1]: first\n[^2]: second';
    const [heading] = elements(text, 'h2');
    expect(heading?.children).toEqual([{ type: 'text', value: 'Notes below' }]);
    const back = elements(text, 'a').filter(
      ({ properties }) => 'dataFootnoteBackref' in properties,
    );
    expect(back.map(({ properties }) => properties['ariaLabel'])).toEqual(['1', '1-2', '2']);
  });

  it('carry no positions', () => {
    expect(parse('# a\n\n| b |\n|---|\n| `c` |').filter((node) => 'position' in node)).toEqual([]);
  });
});
