import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../server/ingest/readers/html/parsePage.ts';
import { attributeOf, elementsIn, PageText, type PageElement, type PageNode } from '../../../../server/ingest/readers/html/pageTree.ts';

/** Every node of a tree in reading order. */
function nodesIn(parent: PageElement): PageNode[] {
  const nodes: PageNode[] = [];
  for (let node = parent.first; node; node = node.next) {
    nodes.push(node);
    if (!(node instanceof PageText)) nodes.push(...nodesIn(node));
  }
  return nodes;
}

/** The tree written as markup, without attributes and comments. */
function write(parent: PageElement): string {
  let text = '';
  for (let node = parent.first; node; node = node.next) {
    text += node instanceof PageText ? node.data : `<${node.name}>${write(node)}</${node.name}>`;
  }
  return text;
}

const linesOf = (page: string): (readonly [string, number])[] =>
  nodesIn(parsePage(page)).map((node) => [node instanceof PageText ? node.data.trim() : node.name, node.line] as const);

describe('parsePage', () => {
  it.each([
    '<p>一<p>二',
    '<b><p>一</b>二</p>',
    '<a>一<table><a>二<tr><td>三</table>四',
    '<table>甲<tr><td>乙</td>丙<b>丁</table>戊',
    '<table><tr><td>1<table><td>2</table>3',
    '<ul><li>一<li>二<b>三</ul>四',
    '<i><b><div>一</i>二</div>三</b>四',
    '一<html>二<body>三<head>四',
    '<p>一<!-- 二 -->三',
  ])('mends %s as parse5 does by itself', (page) => {
    expect(write(parsePage(page))).toBe(serialize(parse(page)).replaceAll(/<!--.*?-->/g, ''));
  });

  it('keeps siblings and parents linked both ways when nodes are moved', () => {
    const page = parsePage('<b>一<p>二<table>三<tr><td>四</b>五</table>六</b>七');
    for (const node of nodesIn(page)) {
      expect(node.previous ? node.previous.next : node.parent?.first).toBe(node);
      expect(node.next ? node.next.previous : node.parent?.last).toBe(node);
    }
  });

  it('says the line of every element and text', () => {
    const lines = linesOf('<title>题</title>\n<p>一</p>\n\n<p\n class="a">二\n</p>\n三<br>\r\n四');
    expect(lines).toEqual(
      expect.arrayContaining([
        ['title', 1],
        ['一', 2],
        // The start tag ends on the line after that on which it begins.
        ['p', 5],
        ['二', 5],
        ['三', 6],
        ['br', 7],
        ['四', 7],
      ]),
    );
  });

  it('says the lines of cells and of text that is moved out of its table', () => {
    const lines = linesOf('<table>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</table>');
    expect(lines.filter(([name]) => name === 'td').map(([, line]) => line)).toEqual([3, 4]);
    expect(linesOf('\n<table>\n散<tr><td>1').find(([text]) => text === '散')?.[1]).toBe(2);
  });

  it('gives attributes by name', () => {
    const [html] = elementsIn(parsePage('<html><body><p id="1" STYLE=" a">'));
    const paragraph = elementsIn(html?.last as PageElement)[0] as PageElement;
    expect(attributeOf(paragraph, 'style')).toBe(' a');
    expect(attributeOf(paragraph, 'class')).toBeNull();
  });

  it('moves a hundred thousand nodes in no more than their number', () => {
    // The end of b makes the parser move all that stands in p.
    const page = `<b><p>${'<br>'.repeat(100_000)}</b>`;
    const started = performance.now();
    expect(nodesIn(parsePage(page)).filter((node) => !(node instanceof PageText) && node.name === 'br')).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
