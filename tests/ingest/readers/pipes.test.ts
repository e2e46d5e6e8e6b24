import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../server/ingest/readers/readMarkdown.ts';
import { readPlainText } from '../../../server/ingest/readers/readPlainText.ts';
import type { SourceDocument } from '../../../server/ingest/readers/sourceDocument.ts';
import { LIMITS, readAsReport } from '../readAsReport.ts';

/** Texts as they are, tables as their rows. */
const shape = ({ blocks }: SourceDocument): unknown[] =>
  blocks.map((block) => (block.kind === 'text' ? block.text : block.rows.map((row) => row.map(({ text }) => text))));
const readText = (...lines: string[]): unknown[] => shape(readPlainText(lines.join('\n'), LIMITS));
const readMarked = (...lines: string[]): unknown[] => shape(readMarkdown(lines.join('\n'), LIMITS));

describe('text with cells parted by |', () => {
  it('is a table where each line is a row, blank cells included', () => {
    expect(readText('二、主动公开', '规章 | | 2 |', '行政许可 | 7 | ||', '三、收到')).toEqual([
      '二、主动公开',
      [
        ['规章', '', '2'],
        ['行政许可', '7', '', ''],
      ],
      '三、收到',
    ]);
  });

  it('is a table where rows begin with | too, and puts a wrapped row together', () => {
    expect(readText('| 规范性文件（含决', '定） | 3 |', '| 规章 | 0 |')).toEqual([
      [
        ['规范性文件（含决 定）', '3'],
        ['规章', '0'],
      ],
    ]);
  });

  it('is one cell after the other where each line ends with |', () => {
    expect(readText('第二十条第（一）项 |', '|||', '规章 |', '1 |', '2 |', '3 |', '规范性文件 |')).toEqual([
      '第二十条第（一）项',
      '规章',
      '1',
      '2',
      '3',
      '规范性文件',
    ]);
  });

  it('is one cell after the other where a lone | parts them', () => {
    expect(readText('规章', '|', '1', '|', '2', '|', '3')).toEqual(['规章', '1', '2', '3']);
  });

  it('puts a label together that is wrapped between a lone | and the next', () => {
    expect(readText('|', '其他主动公开文件（含以本单位', '名义签发的） |', '4 |', '|', '规章 |', '5 |')).toEqual([
      '其他主动公开文件（含以本单位 名义签发的）',
      '4',
      '规章',
      '5',
    ]);
  });

  it('puts no title and heading into the blank cell before them', () => {
    const lines = ['文号 |', ' |', '某局2023年政府信息公开工作年度报告', '二、主动公开政府信息情况', '第二十条第（一）项 |'];
    expect(readText(...lines)).toEqual(['文号', ...lines.slice(2, 4), '第二十条第（一）项']);
  });

  it('leaves out borders that a program drew', () => {
    expect(readText('┌────┬───┐', '│ 规章 │ 4 │', '├────┼───┤', '│ 规范性文件 │ 5 │', '└────┴───┘')).toEqual([
      [
        ['规章', '4'],
        ['规范性文件', '5'],
      ],
    ]);
  });

  it('makes no table of a title with the name of its site', () => {
    expect(readText('某局2023年政府信息公开工作年度报告 | 某县人民政府', '正文')).toEqual([
      '某局2023年政府信息公开工作年度报告',
      '某县人民政府',
      '正文',
    ]);
  });

  it('takes blanks in columns of labels for what a wide label leaves, and every other blank for a blank', () => {
    expect(readText('| 一、本年新收 | | | 3 | | 3 |', '| 三、 | （一）予以公开 | | | 2 | 2 |', '| | | 1.秘密 | 0 | 0 | 0 |')).toEqual([
      [
        ['一、本年新收', '3', '', '3'],
        ['三、', '（一）予以公开', '', '2', '2'],
        ['1.秘密', '0', '0', '0'],
      ],
    ]);
  });

  it('stops at the limit of cells and says so', () => {
    const text = Array.from({ length: 50 }, () => '甲 | 1 | 2 |').join('\n');
    const read = readPlainText(text, { ...LIMITS, cells: 30 });
    expect(read.findings).toMatchObject([{ check: 'cutAtLimit' }]);
  });

  it('gives each cell its line, row and column', () => {
    const [table] = readPlainText('题\n规章 | 1 | 2 |\n规范性文件 | 3 | 4 |', LIMITS).blocks.slice(1);
    if (table?.kind !== 'table') throw new Error('The rows should be a table.');
    expect(table.rows[1]?.[2]?.place).toEqual({ page: null, line: 3, table: 1, row: 2, cell: 3 });
  });
});

describe('text in columns', () => {
  it('parts a line at wide gaps where a number ends it', () => {
    expect(readText('一、本年新收政府信息公开申请数量    64   0  0', '自  然  人    商业  企业')).toEqual([
      '一、本年新收政府信息公开申请数量',
      '64',
      '0',
      '0',
      '自 然 人 商业 企业',
    ]);
  });
});

describe('Markdown', () => {
  it('keeps the cells of rows that are longer than their head', () => {
    expect(readMarked('## 表四', '| 维持 | 纠正 |', '|---|---|', '| 1 | 0 | 0 | 0 | 1 |')).toEqual([
      '表四',
      [
        ['维持', '纠正'],
        ['1', '0', '0', '0', '1'],
      ],
    ]);
  });

  it('takes marks off words and cells', () => {
    expect(readMarked('# **某局**[2023年](http://a.cn/b)年报', '| **规章** | `3`<br> | 4&nbsp; |', '|:--|--:|---|')).toEqual([
      '某局2023年年报',
      [['规章', '3', '4']],
    ]);
  });

  it('is told from plain text by its marks', async () => {
    const lines = [
      '# 高青县民政局2023年政府信息公开工作年度报告',
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '|---|---|---|---|',
    ];
    const report = await readAsReport([...lines, '| 规章 | 1 | 0 | 5 |', '| 行政规范性文件 | 2 | 1 | 9 |'].join('\n'));
    expect(report.document.mediaType).toBe('text/markdown');
    expect(report.cells.get('proactive.normativeDocsInForce')?.value).toBe(9);
    expect(report.agency.name).toBe('高青县民政局');
  });
});
