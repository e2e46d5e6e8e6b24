/** Printed blocks → a workbook, by exceljs, with the noise that real workbooks show: none of it may change a figure. */
import ExcelJS from 'exceljs';
import type { PrintedBlock, PrintedCell } from './printedBlock.ts';

/** How the workbook is made. */
export interface WorkbookWay {
  /** Each table stands on a sheet of its own, with the texts above it. */
  readonly sheetPerTable?: boolean;
  /** Which of the ways of writing a number is taken at each turn, again and again. */
  readonly noise?: readonly number[];
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/;
/** A number that no reader sees. */
const UNSEEN = 97531;

type Turn = (choices: number) => number;

function writeValue(cell: ExcelJS.Cell, text: string, turn: Turn): void {
  const middle = Math.ceil(text.length / 2);
  const number = Number(text);
  const asText = [text, { richText: [{ text: text.slice(0, middle), font: { bold: true } }, { text: text.slice(middle) }] }];
  if (!PLAIN_NUMBER.test(text)) {
    if (text !== '') cell.value = asText[turn(2)] ?? text;
    return;
  }
  const ways: (() => unknown)[] = [
    () => (cell.value = number),
    () => (cell.value = text),
    () => (cell.value = { formula: 'SUM(A1:A2)', result: number }),
    () => (cell.value = asText[1] ?? text),
    () => {
      cell.value = number;
      const decimals = text.split('.')[1]?.length ?? 0;
      cell.numFmt = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
    },
    () => {
      cell.value = number;
      cell.numFmt = Number.isInteger(number) ? '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"??_ ;_ @_ ' : 'General';
    },
  ];
  ways[turn(ways.length)]?.();
}

/** Puts a row where the merges from above leave room; gives back the cells that it merged, for the rows below. */
function writeRow(sheet: ExcelJS.Worksheet, at: number, row: readonly PrintedCell[], taken: Set<string>, turn: Turn): void {
  let column = 1;
  for (const { text, colspan = 1, rowspan = 1 } of row) {
    while (taken.has(`${at}:${column}`)) column += 1;
    writeValue(sheet.getCell(at, column), text.replaceAll('\n', '\r\n'), turn);
    for (let r = 0; r < rowspan; r++) for (let c = 0; c < colspan; c++) taken.add(`${at + r}:${column + c}`);
    if (colspan * rowspan > 1) sheet.mergeCells(at, column, at + rowspan - 1, column + colspan - 1);
    column += colspan;
  }
}

function writeNoise(workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, turn: Turn): void {
  if (turn(2) === 1) workbook.addWorksheet('去年', { state: 'hidden' }).getCell('A1').value = UNSEEN;
  if (turn(2) === 1) sheet.getCell('A1').note = String(UNSEEN);
  if (turn(2) === 1)
    for (let row = 500; row < 540; row++)
      sheet.getCell(row, 40).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
}

/** Writes the workbook. */
export async function writeXlsx(
  blocks: readonly PrintedBlock[],
  { sheetPerTable = false, noise = [] }: WorkbookWay = {},
): Promise<Uint8Array> {
  let turns = 0;
  const turn: Turn = (choices) => (noise.length === 0 ? 0 : Math.abs(noise[turns++ % noise.length] ?? 0) % choices);
  const workbook = new ExcelJS.Workbook();
  let sheet = workbook.addWorksheet('年报');
  let at = 1;
  let hasTable = false;
  for (const block of blocks) {
    if (sheetPerTable && hasTable) {
      sheet = workbook.addWorksheet(`年报${workbook.worksheets.length}`);
      at = 1;
    }
    hasTable = block.kind === 'table';
    if (block.kind === 'text') {
      sheet.getCell(at, 1).value = block.text;
      at += 1;
      continue;
    }
    const taken = new Set<string>();
    for (const row of block.rows) writeRow(sheet, at++, row, taken, turn);
    at += turn(2);
  }
  writeNoise(workbook, sheet, turn);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
