import { describe, expect, it } from 'vitest';
import { ROLES, WORD_GROUPS } from '../../../server/ingest/narrative/grammar.ts';
import { readNarrative } from '../../../server/ingest/narrative/readNarrative.ts';
import { LIMITS } from '../readAsReport.ts';
import { readProse } from './readProse.ts';

const examples = WORD_GROUPS.flatMap(({ role, example, words }) => (example === null ? [] : [{ role, example, words }]));

describe('the words of the grammar', () => {
  it.each(examples)('have an example that gives its 7: $role, $example', ({ example, words }) => {
    expect(words.some((word) => example.includes(word))).toBe(true);
    expect(readProse(example).figures.map(({ value }) => value)).toEqual([7]);
  });

  it('have one role each', () => {
    const all = WORD_GROUPS.flatMap(({ words }) => words);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    expect(ROLES.size).toBe(all.length);
  });
});

describe('readNarrative', () => {
  it('knows the line that a figure stands on, also where lines are cut by the page', () => {
    const prose = [
      '一、总体情况',
      '（二）依申请公开情况。本年度进一步规范了流程，共收到政府信息',
      '公开申请 36 件，均在法定期限内答复，申请人没有提出异议，结转下',
      '- 2 -',
      '年度 2 件。',
    ].join('\n');
    const { figures } = readProse(prose);
    expect(figures.map(({ value, place, raw }) => [value, place.line, raw])).toEqual([
      [36, 3, '共收到政府信息公开申请36件'],
      [2, 5, '结转下年度2件'],
    ]);
  });

  it('reads no label of a table as prose', () => {
    const table = ['（一）予以公开', '7', '0', '0', '0', '0', '0', '7', '四、结转下年度继续办理', '1', '0', '0', '0', '0', '0', '1'];
    expect(readProse(table.join('\n')).figures).toEqual([]);
    expect(readProse('三、本年度办理结果（一）予以公开7000007（二）部分公开1000001四、结转下年度继续办理 0 0 00 00 0').figures).toEqual([]);
  });

  it('reads no more running text than the limit allows', () => {
    const prose = '全年收到政府信息公开申请36件。\n'.repeat(10);
    const block = (text: string): Parameters<typeof readNarrative>[0]['blocks'][number] => ({
      kind: 'text',
      text,
      place: { page: null, line: 1, table: null, row: null, cell: null },
    });
    const document = { blocks: prose.split('\n').map(block), findings: [] };
    expect(readNarrative(document, 2024, LIMITS).figures).toHaveLength(10);
    expect(readNarrative(document, 2024, { proseCharacters: 40 }).figures).toHaveLength(2);
  });

  it('takes time in proportion to the length of the text', () => {
    const pieces = ['收到申请1件', '未收到申请', '申请、行政复议', '结转上年', '（', '无', '较上年', '1 2 ', '自以来'];
    const start = performance.now();
    for (const piece of pieces) readProse(piece.repeat(40_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
