import { describe, expect, it } from 'vitest';
import { atLine, describePlace, NOWHERE } from '../../server/domain/cell.ts';
import { makeFinding } from '../../server/domain/checkCatalogue.ts';
import { nameOfField, nameOfLine } from '../../server/domain/fieldNames.ts';
import { sortFindings } from '../../server/domain/finding.ts';

describe('nameOfField', () => {
  it.each([
    ['requests.granted.total', '第三部分“（一）予以公开”的总计'],
    ['requests.deniedStateSecret.otherOrg', '第三部分“（三）不予公开1.属于国家秘密”的其他'],
    ['requests.unableToProvide.naturalPerson', '第三部分“（四）无法提供”的自然人'],
    ['disputes.litigationPostReview.pending', '第四部分“复议后起诉”的尚未审结'],
    ['proactive.rulesIssued', '第二部分“规章”的本年制发件数'],
    ['proactive.procurementAmount', '第二部分“政府集中采购”的采购总金额'],
  ])('says %s in Chinese', (path, zh) => {
    expect(nameOfField(path).zh).toBe(zh);
  });

  it('says a field in English', () => {
    expect(nameOfField('requests.deniedStateSecret.total').en).toBe('section three, Not disclosed: State secrets: Total');
  });

  it('throws on a field that no form has', () => {
    expect(() => nameOfField('proactive.nothing')).toThrow();
    expect(() => nameOfField('disputes.nothing.total')).toThrow();
  });
});

describe('nameOfLine', () => {
  it('names the line without its column', () => {
    expect(nameOfLine('disputes.reconsideration.upheld').zh).toBe('第四部分“行政复议”');
    expect(nameOfLine('requests.carriedOverIn.total').zh).toBe('第三部分“二、上年结转政府信息公开申请数量”');
  });
});

describe('describePlace', () => {
  it('says line, table, row and cell', () => {
    const place = { page: 5, line: 12, table: 2, row: 3, cell: 4 };
    expect(describePlace(place, 'zh', 'application/pdf')).toBe('第 5 页，第 12 行，表 2 第 3 行第 4 格');
    expect(describePlace(place, 'en', 'application/pdf')).toBe('page 5, line 12, table 2, row 3, cell 4');
  });

  it('calls the pages of a workbook sheets', () => {
    const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(describePlace({ ...NOWHERE, page: 2 }, 'zh', workbook)).toBe('第 2 个工作表');
    expect(describePlace({ ...NOWHERE, page: 2 }, 'en', workbook)).toBe('sheet 2');
  });

  it('says only what is known', () => {
    expect(describePlace(atLine(7), 'zh', 'text/html')).toBe('第 7 行');
    expect(describePlace(NOWHERE, 'zh', null)).toBe('');
  });
});

describe('sortFindings', () => {
  it('puts errors first and keeps the order within a severity', () => {
    const text = { zh: '', en: '' };
    const sorted = sortFindings([makeFinding('blankCell', text), makeFinding('rowSum', text), makeFinding('missingTotal', text)]);
    expect(sorted.map(({ check }) => check)).toEqual(['rowSum', 'blankCell', 'missingTotal']);
  });
});
