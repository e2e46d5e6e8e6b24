/** Golden cases about files that are no text, and about two reports in one document. */
import type { GoldenCase } from './goldenCase.ts';

const OLD = { proactive: 'FORM2019', requests: 'FORM2019' } as const;
const ROUND = { around: ['metadataTable', 'preamble', 'prose', 'footer'] } as const;

const PDFS: readonly GoldenCase[] = [
  { name: 'pdf-ruled', covers: 'a PDF whose tables are drawn with lines, page numbers in the foot', format: 'pdf', layout: ROUND },
  {
    name: 'pdf-thin-boxes',
    covers: 'lines drawn as thin filled boxes, characters painted twice as false bold',
    format: 'pdf',
    pdf: { rulings: 'thinBoxes', bold: true },
  },
  {
    name: 'pdf-cell-boxes',
    covers: 'a box for each cell, a command for each character',
    format: 'pdf',
    pdf: { rulings: 'cellBoxes', runs: 'characters' },
  },
  { name: 'pdf-unruled', covers: 'a PDF without ruling lines', format: 'pdf', pdf: { rulings: 'none' } },
  { name: 'pdf-level-lines', covers: 'level ruling lines alone', format: 'pdf', report: OLD, pdf: { rulings: 'levelOnly' } },
  {
    name: 'pdf-broken-across-pages',
    covers: 'table three broken between rows, heads printed again, running head and page number',
    format: 'pdf',
    pdf: { startAt: 300, repeatedHeadRows: 3, pageNumbers: 'dashed', runningHead: '政府信息公开年度报告' },
  },
  {
    name: 'pdf-label-cut-by-page',
    covers: 'the page breaks inside a row: （四）无 on one page, 法提供 on the next',
    format: 'pdf',
    pdf: { breaks: 'insideRows', fontSize: 12, startAt: 180, closedAtBreak: false },
    layout: { labels: ['vertical', 'plain'] },
  },
  { name: 'pdf-lying-sheet', covers: 'a sheet that lies on its side', format: 'pdf', pdf: { width: 842, height: 595, direction: 90 } },
];

const OFFICE: readonly GoldenCase[] = [
  { name: 'word-merged-cells', covers: 'a Word file with merged cells', format: 'docx', layout: ROUND },
  {
    name: 'word-tracked-changes',
    covers: 'deleted and inserted runs, hidden text, notes, comments, fields',
    format: 'docx',
    noise: [2, 0, 1, 3, 4, 5, 6, 7],
    report: OLD,
  },
  { name: 'word-nested-table', covers: 'the tables stand in a table of one cell', format: 'docx', word: { nested: true } },
  { name: 'word-text-box', covers: 'the title stands in a text box', format: 'docx', word: { boxedTitle: true } },
  { name: 'workbook-one-sheet', covers: 'a workbook with merged cells', format: 'xlsx', layout: ROUND },
  {
    name: 'workbook-sheet-for-each-table',
    covers: 'a sheet for each table; numbers as text, formulas, formats with thousands',
    format: 'xlsx',
    noise: [1, 2, 4, 3, 5, 0],
    workbook: { sheetPerTable: true },
    counts: [1250, 0, 98765, 3],
  },
  { name: 'csv-of-a-sheet', covers: 'a sheet saved as CSV', format: 'csv', layout: { requests: 'groupsRepeated' } },
];

const NEXT = { agency: '高青县教育局' } as const;

/** Two texts side by side, as `pdftotext -layout` prints two pages on one. */
function besides(text: string): string {
  const at = text.indexOf('高青县民政局2022年');
  const [left, right] = [text.slice(0, at).trimEnd().split('\n'), text.slice(at).split('\n')];
  const widthOf = (line: string): number => [...line].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 2 : 1), 0);
  const width = Math.max(...left.map(widthOf)) + 6;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const own = left[i] ?? '';
    return `${own}${' '.repeat(width - widthOf(own))}${right[i] ?? ''}`.trimEnd();
  }).join('\n');
}

const TWO: readonly GoldenCase[] = [
  { name: 'two-reports-of-two-years', covers: 'two reports one after the other: two years', second: { year: 2022 }, says: 'twoReports' },
  {
    name: 'two-reports-of-two-agencies',
    covers: 'two reports one after the other: two agencies',
    second: NEXT,
    format: 'valueALine',
    says: 'twoReports',
  },
  {
    name: 'two-reports-side-by-side',
    covers: 'two reports side by side on the lines of one page',
    second: { year: 2022 },
    format: 'columns',
    rewrite: besides,
  },
];

export const CASES_OF_FILES: readonly GoldenCase[] = [...PDFS, ...OFFICE, ...TWO];
