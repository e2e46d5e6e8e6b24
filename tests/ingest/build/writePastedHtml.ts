/** Printed blocks → a web page as most sites keep it: pasted from Word, every cell dressed, with the site's own matter around it. */
import type { PrintedBlock } from './printedBlock.ts';
import { writeHtml } from './writeHtml.ts';

const FONT = 'FONT-FAMILY: 仿宋_GB2312; FONT-SIZE: 12pt';
const CELL = 'BORDER-BOTTOM: windowtext 1pt solid; BORDER-LEFT: medium none; PADDING-LEFT: 5.4pt; PADDING-RIGHT: 5.4pt';
const PARAGRAPH = 'TEXT-ALIGN: center; LINE-HEIGHT: 22pt; MARGIN: 0pt; FONT-FAMILY: 仿宋_GB2312; FONT-SIZE: 16pt';

/** What stands round an article: scripts, a menu, a list of other articles. It names no agency and no year. */
const SITE = {
  head: `<style>${'.article td { border: 1px solid #333 } '.repeat(20)}</style><script>${'window.visits = (window.visits || 0) + 1; '.repeat(20)}</script>`,
  menu: `<div class="menu"><ul>${'<li class="menu-item"><a href="/channel/index.html" target="_blank">栏目</a></li>'.repeat(40)}</ul></div>`,
};

/** The page; its words and cells are those of the plain one. */
export function writePastedHtml(blocks: readonly PrintedBlock[]): string {
  return writeHtml(blocks)
    .replaceAll(/<td([^>]*)>/g, `<td$1 valign="center" style="${CELL}"><p style="${PARAGRAPH}"><span style="${FONT}">`)
    .replaceAll('</td>', '</span></p></td>')
    .replaceAll('<p>', `<p style="${PARAGRAPH}">`)
    .replace('</head>', `${SITE.head}</head>`)
    .replace('<body>', `<body>${SITE.menu}<div class="article">`)
    .replace('</body>', '</div></body>');
}
