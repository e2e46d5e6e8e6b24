/** Printed blocks → a web page, drawn in any of the ways that content systems draw one. */
import type { PrintedBlock, PrintedCell } from './printedBlock.ts';

/** Which of the ways of drawing is taken at each turn; the numbers are used one after the other, again and again. */
export type Noise = readonly number[];

/** A turn at each call: the next number of the noise, 0 where there is none. */
function turns(noise: Noise): (choices: number) => number {
  let at = 0;
  return (choices) => (noise.length === 0 ? 0 : Math.abs(noise[at++ % noise.length] ?? 0) % choices);
}

type Turn = ReturnType<typeof turns>;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');
const withBreaks = (text: string): string => escape(text).replaceAll('\n', '<br/>\n');

/** The text of a cell: bare, in paragraphs, cut into runs, between spaces. */
function drawText(text: string, turn: Turn): string {
  const middle = Math.ceil(text.length / 2);
  const [start, end] = [withBreaks(text.slice(0, middle)), withBreaks(text.slice(middle))];
  const whole = withBreaks(text);
  const ways = [
    whole,
    `<p>${whole}</p>`,
    `&nbsp;${whole}&#12288;`,
    `<span>${start}</span><font color="red">${end}</font>`,
    `<p><b>${start}</b>${end}<o:p></o:p></p>\n`,
    `<p></p><p class="MsoNormal">${whole}</p>`,
  ];
  return ways[turn(ways.length)] ?? whole;
}

function drawCell({ text, colspan, rowspan, isValue = false }: PrintedCell, turn: Turn): string {
  const spans = (colspan ? ` colspan="${colspan}"` : '') + (rowspan ? ` rowspan="${rowspan}"` : '');
  const name = isValue || turn(6) < 5 ? 'td' : 'th';
  const extra = ['', ' width=60', colspan ? '' : ' colspan="1"', ' style="border:1px solid"'][turn(4)] ?? '';
  return `<${name}${spans}${extra}>${drawText(text, turn)}</${name}>`;
}

function drawTable(rows: readonly (readonly PrintedCell[])[], turn: Turn): string {
  const drawn = rows.map((row) => `<tr>${row.map((cell) => drawCell(cell, turn)).join('')}</tr>\n`).join('');
  const table = [`<table>${drawn}</table>`, `<table><tbody>${drawn}</tbody></table>`, `<div><table border="1">${drawn}</table></div>`];
  return table[turn(table.length)] ?? '';
}

function drawBlock(block: PrintedBlock, isFirst: boolean, turn: Turn): string {
  if (block.kind === 'table') return drawTable(block.rows, turn);
  if (isFirst) return `<h1>${withBreaks(block.text)}</h1>`;
  return (
    [`<p>${withBreaks(block.text)}</p>`, `<p>${drawText(block.text, turn)}</p>`, `<div>${withBreaks(block.text)}</div>`][turn(3)] ?? ''
  );
}

/** The page. Without noise everything is drawn the plainest way. */
export function writeHtml(blocks: readonly PrintedBlock[], noise: Noise = []): string {
  const turn = turns(noise);
  const body = blocks.map((block, i) => drawBlock(block, i === 0, turn)).join('\n');
  // Old pages arrange everything in a table of one cell.
  const arranged = turn(4) === 3 ? `<table width="100%"><tr><td>${body}</td></tr></table>` : body;
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>x</title></head><body>\n${arranged}\n</body></html>`;
}
