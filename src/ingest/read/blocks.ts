// The words of a page: a paragraph for each block, a line for each break, and nothing of its markup.

/** What is used of a node of a page; linkedom has no types of its own without those of a browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON INPUT SELECT IFRAME'.split(' '));

export function wordsOf(root: PageNode): string {
  const paragraphs: string[] = [''];
  const add = (text: string): void => {
    paragraphs.push((paragraphs.pop() ?? '') + text);
  };
  const visit = (node: PageNode): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) return add((node.textContent ?? '').replace(/[ \t\r\n]+/g, ' '));
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    if (SILENT.has(name)) return;
    if (name === 'BR') return add('\n');
    const isBlock = BLOCKS.has(name);
    if (isBlock) paragraphs.push('');
    for (const child of node.childNodes) visit(child);
    if (isBlock) paragraphs.push('');
    else if (name === 'TD' || name === 'TH') add('\t');
  };
  visit(root);
  return paragraphs
    .map((text) =>
      text
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .replace(/\t+$/, '')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}
