/** Documents that are small to send and dear to read. Each is made when it is asked for. */
import { printedRows } from '../printedForm.ts';
import { OFFICE_BOMBS } from './officeBombs.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const TITLE = '高青县民政局2023年政府信息公开工作年度报告';
const table = (rows: string): string => `<h1>${TITLE}</h1><table>${rows}</table>`;

/** By what they do. */
export const BOMBS: Readonly<Record<string, () => Uint8Array>> = {
  'a million elements deep': () => encoded('<div>'.repeat(1_000_000)),
  'a million cells': () => encoded(table(`<tr>${'<td>1'.repeat(1000)}</tr>`.repeat(1000))),
  'cells that span a million rows and columns': () =>
    encoded(table(`<tr>${'<td rowspan=1000000 colspan=1000000>1'.repeat(5000)}</tr>`.repeat(20))),
  'tables in tables': () => encoded('<table><tr><td>'.repeat(20_000)),
  'a million attributes': () => encoded(`<p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}`).join(' ')}>`),
  'a million entities': () => encoded(`<p>${'&#x4e00;'.repeat(1_000_000)}</p>`),
  'a Markdown row of three hundred thousand cells': () => encoded(`# ${TITLE}\n\n|${'1|'.repeat(300_000)}\n|${'-|'.repeat(300_000)}\n`),
  'a Markdown table of two hundred thousand rows': () =>
    encoded(`# ${TITLE}\n\n| 规章 | 1 |\n|---|---|\n${'| 规章 | 1 |\n'.repeat(200_000)}`),
  'a line of three hundred thousand tabs': () => encoded(`${TITLE}\n规章${'\t1'.repeat(60_000)}`),
  'two hundred thousand lines of pipes': () => encoded(`${TITLE}\n${'规章 |\n1 |\n|||\n'.repeat(60_000)}`),
  'digits that run together for a megabyte': () => encoded(`${TITLE}\n一、本年新收政府信息公开申请数量${'0'.repeat(1_000_000)}`),
  'twenty thousand rows of run-together digits': () => encoded(`${TITLE}\n${'一、本年新收政府信息公开申请数量640020470\n'.repeat(20_000)}`),
  'a table whose rows can be parted in ten thousand ways each': () =>
    encoded(
      `${TITLE}\n${printedRows('FORM2021')
        .map(({ group, label }) => `${group ?? ''}${label}920768997085476298\n`)
        .join('')}`,
    ),
  'columns drawn with a million spaces': () => encoded(`${TITLE}\n${`规章${' '.repeat(500)}1${' '.repeat(500)}2\n`.repeat(3000)}`),
  'JSON that nests without end': () => encoded('{"agency":'.repeat(500_000)),
  'JSON with a hundred thousand fields': () =>
    encoded(`{"agency":{"name":"a"},"proactive":{${Array.from({ length: 100_000 }, (_, i) => `"a${i}":1`).join(',')}}}`),
  'quotes that never end': () => encoded(`agency,year\n"${'甲,\n'.repeat(200_000)}`),
  'a PDF of nothing but objects': () =>
    encoded(
      `%PDF-1.7\n${Array.from({ length: 100_000 }, (_, i) => `${i} 0 obj <</A ${i + 1} 0 R>> endobj\n`).join('')}trailer <</Root 1 0 R>>`,
    ),
  'a PDF whose arrays nest without end': () => encoded(`%PDF-1.7\n1 0 obj ${'['.repeat(500_000)}`),
  'a PDF of a hundred thousand pages that are the same': () =>
    encoded(
      `%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Count 100000 /Kids [${'3 0 R '.repeat(100_000)}]>> endobj\n` +
        '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj\ntrailer <</Root 1 0 R>>',
    ),
  'a PDF whose pages are each other': () =>
    encoded(
      '%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Count 9 /Kids [2 0 R 2 0 R]>> endobj\ntrailer <</Root 1 0 R>>',
    ),
  'a CSV of a million fields in a row': () => encoded(`${TITLE},,,\n${'1,'.repeat(1_000_000)}\n规章,1,2,3\n规章,1,2,3\n`),
  'JSON Lines of twenty thousand broken lines': () => encoded('{"agency":\n'.repeat(20_000)),
  'a list of twenty thousand empty reports': () => encoded(`[${'{},'.repeat(20_000)}{}]`),
  'a CSV of our own format with twenty thousand columns': () =>
    encoded(`agency,year,scope,field,value,${Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(',')}\n甲,2023\n`),
  ...OFFICE_BOMBS,
};
