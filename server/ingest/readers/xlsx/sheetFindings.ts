/** What was noticed in a workbook → findings: what was not read, where, and what to do. */
import { makeFinding } from '../../../domain/checkCatalogue.ts';
import { NOWHERE, type Place } from '../../../domain/cell.ts';
import type { Finding } from '../../../domain/finding.ts';
import type { Sheet, SheetCell } from './readSheet.ts';
import type { SheetEntry } from './readWorkbook.ts';

const SHOWN = 5;
const list = (items: readonly (string | number)[]): string => items.slice(0, SHOWN).join('、') + (items.length > SHOWN ? ' …' : '');

/** Sheets that the workbook hides: reports keep last year's figures and lists of choices there. */
export function tellHiddenSheets(sheets: readonly SheetEntry[]): Finding[] {
  if (sheets.length === 0) return [];
  const names = list(sheets.map(({ name }) => `“${name}”`));
  return [
    makeFinding('unreadPart', {
      zh: `工作表${names}是隐藏的，没有读取。如果年报在其中，请取消隐藏后保存，再重新检查。`,
      en: `The sheets ${names} are hidden and were not read. If the report is there, show them, save the workbook and check it again.`,
    }),
  ];
}

/** A sheet that cannot be read: it is damaged, or it is a chart. */
export function unreadSheet(name: string, page: number): Finding {
  return makeFinding(
    'unreadPart',
    {
      zh: `工作表“${name}”不是表格或已损坏，没有读取。如果年报在其中，请用 Excel 或 WPS 打开后另存，再重新检查。`,
      en: `The sheet “${name}” is no table, or damaged, and was not read. If the report is there, save the workbook again with Excel or WPS.`,
    },
    [],
    { ...NOWHERE, page },
  );
}

/** Formulas without a result, hidden rows and columns with something in them, and struck text. */
export function tellSheet(sheet: Sheet, name: string, page: number): Finding[] {
  const findings: Finding[] = [];
  const tell = (zh: string, en: string, cell?: SheetCell): unknown =>
    findings.push(makeFinding('unreadPart', { zh: `工作表“${name}”：${zh}`, en: `Sheet “${name}”: ${en}` }, [], placeOf(page, cell)));
  const uncalculated = sheet.cells.filter(({ isUncalculated }) => isUncalculated);
  if (uncalculated.length > 0) {
    const where = list(uncalculated.map(addressOf));
    tell(
      `${where} 的公式没有保存计算结果，数值不明。请用 Excel 或 WPS 打开（会自动计算）后保存，再重新检查。`,
      `the formulas at ${where} were saved without results. Open the workbook in Excel or WPS, which calculates them, save it and check it again.`,
      uncalculated[0],
    );
  }
  const rows = [...new Set(sheet.cells.filter(({ row }) => sheet.hiddenRows.has(row)).map(({ row }) => row))];
  const columns = [...new Set(sheet.cells.filter(({ column }) => isHiddenColumn(sheet, column)).map(({ column }) => lettersOf(column)))];
  if (rows.length + columns.length > 0) {
    const zh = [rows.length > 0 && `第 ${list(rows)} 行`, columns.length > 0 && `${list(columns)} 列`].filter(Boolean).join('、');
    const en = [rows.length > 0 && `rows ${list(rows)}`, columns.length > 0 && `columns ${list(columns)}`].filter(Boolean).join(', ');
    tell(
      `${zh}是隐藏的，没有读取。如果年报的数字在其中，请取消隐藏后保存，再重新检查。`,
      `${en} are hidden and were not read. Where figures of the report stand in them, show them, save the workbook and check it again.`,
    );
  }
  const struck = sheet.cells.filter((cell) => cell.struck !== '');
  if (struck.length > 0) {
    const where = list(struck.map((cell) => `${addressOf(cell)}“${cell.struck}”`));
    tell(
      `${where} 有删除线，视为已删除，没有读取。如果仍然有效，请去掉删除线后保存，再重新检查。`,
      `text with a line through it counts as deleted and was not read: ${where}. Where it still holds, remove the line, save the workbook and check it again.`,
      struck[0],
    );
  }
  return findings;
}

const placeOf = (page: number, cell?: SheetCell): Place => ({ ...NOWHERE, page, row: cell?.row ?? null, cell: cell?.column ?? null });

const isHiddenColumn = ({ hiddenColumns }: Sheet, column: number): boolean =>
  hiddenColumns.some(({ left, right }) => column >= left && column <= right);

const addressOf = ({ row, column }: SheetCell): string => lettersOf(column) + row;

/** 3 is `C`. */
function lettersOf(column: number): string {
  return column <= 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}
