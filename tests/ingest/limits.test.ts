/**
 * Every limit of server/config.ts: a document that just keeps it is read without a word about it, one that goes just past it gets the
 * finding that names it. The documents are small: the limit is lowered to what they hold.
 */
import { describe, expect, it } from 'vitest';
import { limits } from '../../server/config.ts';
import { layoutReport } from './build/layoutReport.ts';
import { balanceReport } from './build/madeUpReport.ts';
import { writePdf } from './build/writePdf.ts';
import { writeText } from './build/writeText.ts';
import { writeWordXml, writeZip } from './build/writeZip.ts';
import { readFile } from './readFile.ts';

/** A document that holds so much of what is limited. */
interface LimitCase {
  readonly limit: keyof typeof limits;
  readonly what: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** What the document holds: as a limit it is kept, one less is passed. */
  readonly holds: number | ((bytes: Uint8Array) => number);
  readonly check: 'tooLarge' | 'cutAtLimit' | 'ambiguousRun';
  /** What the message must say. */
  readonly says: string;
}

const TITLE = '高青县民政局2023年政府信息公开工作年度报告';
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string): (() => Uint8Array) => {
  return () => encoded(`<h1>${TITLE}</h1>${body}`);
};
const file = (name: string, content: string | Uint8Array = '<p>1</p>'): { name: string; content: string | Uint8Array } => ({
  name,
  content,
});
const cellsOfPage = `<table>${'<tr><td>甲</td><td>1</td></tr>'.repeat(5)}</table>`;
const wordParagraphs = '<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(7);
const wordSize = Buffer.byteLength(`<w:body>${wordParagraphs}</w:body>`);

/** A PDF of one page of commands. */
function commandsPdf(commands: string, pages = 1): Uint8Array {
  const kids = Array.from({ length: pages }, (_, i) => `${5 + i} 0 R`).join(' ');
  const objects = [
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Kids[${kids}]/Count ${pages}>> endobj`,
    '3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    `4 0 obj <</Length ${commands.length}>> stream\n${commands}\nendstream endobj`,
    ...Array.from(
      { length: pages },
      (_, i) => `${5 + i} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>> endobj`,
    ),
  ];
  return encoded(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R/Size ${5 + pages}>>\n`);
}
const WORD = 'BT /F1 10 Tf 10 200 Td (abcdefghij) Tj ET';
/** A box of two cells: three level lines and two upright ones. */
const BOX = '10 10 m 10 90 l S 90 10 m 90 90 l S 10 10 m 90 10 l S 10 50 m 90 50 l S 10 90 m 90 90 l S';

const runs = layoutReport(balanceReport({ proactive: null }, [12, 0, 7, 0, 0, 3]).made);

const CASES: readonly LimitCase[] = [
  { limit: 'documentBytes', what: 'bytes', bytes: page(''), holds: (bytes) => bytes.length, check: 'tooLarge', says: 'MB' },
  { limit: 'cells', what: 'cells of a page', bytes: page(cellsOfPage), holds: 10, check: 'cutAtLimit', says: '单元格数超过上限 9' },
  {
    limit: 'cells',
    what: 'cells of Markdown',
    bytes: () => encoded(`# ${TITLE}\n\n| 甲 | 1 |\n|---|---|\n${'| 乙 | 2 |\n'.repeat(4)}`),
    holds: 10,
    check: 'cutAtLimit',
    says: '单元格数超过上限 9',
  },
  { limit: 'elements', what: 'elements', bytes: page('<p>1</p>'.repeat(9)), holds: 10, check: 'cutAtLimit', says: '元素数超过上限 9' },
  {
    limit: 'depth',
    what: 'nested elements',
    bytes: page(`${'<div>'.repeat(10)}1${'</div>'.repeat(10)}`),
    // With html and body.
    holds: 12,
    check: 'cutAtLimit',
    says: '嵌套层数超过上限 11',
  },
  {
    limit: 'span',
    what: 'columns of one cell',
    bytes: page('<table><tr><td colspan="10">甲</td></tr><tr><td>1</td></tr></table>'),
    holds: 10,
    check: 'cutAtLimit',
    says: '跨度超过上限 9',
  },
  { limit: 'pdfPages', what: 'pages', bytes: () => commandsPdf(WORD, 3), holds: 3, check: 'cutAtLimit', says: '页数超过上限 2' },
  {
    limit: 'pdfCharacters',
    what: 'characters',
    bytes: () => commandsPdf(WORD, 2),
    holds: 20,
    check: 'cutAtLimit',
    says: '字符数超过上限 19',
  },
  {
    limit: 'pdfLines',
    what: 'ruling lines',
    bytes: () => commandsPdf(`${WORD.replace('abcdefghij', 'abcdefghij'.repeat(4))} ${BOX}`),
    holds: 5,
    check: 'cutAtLimit',
    says: '表格线数超过上限 4',
  },
  {
    limit: 'wordPieces',
    what: 'paragraphs',
    bytes: () => writeWordXml(wordParagraphs),
    holds: 7,
    check: 'cutAtLimit',
    says: 'Word 段落和单元格数超过上限 6',
  },
  {
    limit: 'archiveMembers',
    what: 'files',
    bytes: () => writeZip([file('a.html'), file('b.html'), file('c.html')]),
    holds: 3,
    check: 'tooLarge',
    says: '2 个',
  },
  {
    limit: 'archiveFileBytes',
    what: 'bytes',
    bytes: () => writeZip([file('a.html')]),
    holds: (zip) => zip.length,
    check: 'tooLarge',
    says: 'MB',
  },
  {
    limit: 'archiveBytes',
    what: 'inflated bytes',
    bytes: () => writeZip([file('a.html'), file('b.html')]),
    holds: 16,
    check: 'tooLarge',
    says: '过大',
  },
  {
    limit: 'archiveDepth',
    what: 'archives in archives',
    bytes: () => writeZip([file('a.zip', writeZip([file('b.zip', writeZip([file('c.html')]))]))]),
    holds: 3,
    check: 'tooLarge',
    says: '2 层',
  },
];

const mentions = async (bytes: Uint8Array, limit: keyof typeof limits, most: number): Promise<{ check: string; message: string }[]> => {
  const read = await readFile(bytes, { ...limits, [limit]: most });
  return read.flatMap(({ findings }) => findings.map(({ check, message }) => ({ check, message: message.zh })));
};
const ABOUT_LIMITS = ['tooLarge', 'cutAtLimit'];

describe.each(CASES)('the limit $limit of $what', ({ limit, bytes, holds, check, says }) => {
  it('is kept by a document that just reaches it, and named where one goes just past it', async () => {
    const document = await bytes();
    const size = typeof holds === 'number' ? holds : holds(document);
    const kept = await mentions(document, limit, size);
    expect(kept.filter((finding) => ABOUT_LIMITS.includes(finding.check))).toEqual([]);
    const passed = await mentions(document, limit, size - 1);
    expect(passed).toContainEqual({ check, message: expect.stringContaining(says) as string });
  });
});

describe('limits whose measure no document shows by itself', () => {
  it.each([
    ['pdfCommands', () => writePdf(runs), 100, '绘图指令数超过上限 100'],
    [
      'proseCharacters',
      () => encoded(`${TITLE}\n${writeText(runs)}\n${'全年收到政府信息公开申请12件。\n'.repeat(40)}`),
      200,
      '正文字数超过上限 200',
    ],
    ['packageBytes', () => writeWordXml(wordParagraphs), wordSize, '过大'],
  ] as const)('%s: a report is read without a word about it, and with it when it is low', async (limit, write, low, says) => {
    const document = await write();
    expect((await mentions(document, limit, limits[limit])).filter(({ check }) => ABOUT_LIMITS.includes(check))).toEqual([]);
    const messages = (await mentions(document, limit, low)).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining(says));
  });

  it('inflationRatio: two megabytes that were packed a thousandfold are refused, packed fiftyfold they are not', async () => {
    const squeezed = writeZip([file('a.html', new Uint8Array(2 * 1024 * 1024).fill(0x41))]);
    const refused = await mentions(squeezed, 'inflationRatio', 50);
    expect(refused).toContainEqual({ check: 'tooLarge', message: expect.stringContaining('压缩比异常') as string });
    expect((await mentions(squeezed, 'inflationRatio', 2000)).map(({ check }) => check)).not.toContain('tooLarge');
  });

  it('segmentSteps: run-together digits stay open, and it is said that not every way was looked through', async () => {
    const document = encoded(`${TITLE}\n${writeText(runs, 'runTogether')}`);
    const open = async (steps: number): Promise<string[]> =>
      (await mentions(document, 'segmentSteps', steps)).filter(({ message }) => message.includes('没有逐一核对')).map(({ check }) => check);
    expect(await open(limits.segmentSteps)).toEqual([]);
    expect(await open(5)).toContain('ambiguousRun');
  });
});

it('every limit has its test: here, in workers/readPool.test.ts where it needs a thread, or in cli/expect.test.ts', () => {
  const others = [
    'pdfCommands',
    'proseCharacters',
    'packageBytes',
    'inflationRatio',
    'segmentSteps',
    'documentMs',
    'threadMegabytes',
    'expectedAgencies',
  ];
  expect([...new Set([...CASES.map(({ limit }) => limit as string), ...others])].toSorted()).toEqual(Object.keys(limits).toSorted());
});
