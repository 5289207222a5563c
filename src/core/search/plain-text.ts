/**
 * Markdown as words to search in and to show a piece of. Not a parser: it drops diagrams and the signs of
 * headings, emphasis, links, tables and code, which is enough for an excerpt and costs little on a large bank.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^```mermaid$[\s\S]*?^```$/gm, ' ')
    .replace(/^(```|~~~).*$/gm, ' ')
    .replace(/^\s*\|?[\s:|-]+\|[\s:|-]*$/gm, ' ')
    .replace(/^\s{0,3}(#{1,6}|>|[-*+]|\d+[.)])\s+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`|~~)(?=\S)([^*`~\n]*?\S)\1/g, '$2')
    .replace(/\s*\|\s*/g, ' · ')
    .replace(/\s+/g, ' ')
    .replace(/(^| )·( ·)+(?= |$)/g, '$1·')
    .trim();
}
