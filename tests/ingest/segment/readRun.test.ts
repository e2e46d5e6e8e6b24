import { describe, expect, it } from 'vitest';
import { readAsReport } from '../readAsReport.ts';
import { readingsOf } from '../../../server/ingest/segment/readRun.ts';

const pieces = (...digits: string[]): Parameters<typeof readingsOf>[0] => ({
  fields: [],
  raw: digits.join(' '),
  pieces: digits,
  place: null,
});
const STEPS = 50_000;

describe('readingsOf', () => {
  it('gives the readings of a short run with those that nearly add up', () => {
    const readings = readingsOf(pieces('120000012'), [7], STEPS);
    expect(readings?.some(({ broken }) => broken === 0)).toBe(true);
    expect(readings?.some(({ broken }) => broken === 1)).toBe(true);
  });

  it('gives those that add up alone where the others are too many', () => {
    // 平潭 2021: reviews 1 0 2 0 3, suits 12 0 0 0 12 and none.
    const readings = readingsOf(pieces('10203120001200000'), [5, 5, 5], 100);
    expect(readings).toEqual([{ numbers: [1, 0, 2, 0, 3, 12, 0, 0, 0, 12, 0, 0, 0, 0, 0], broken: 0 }]);
  });

  it('gives null, which is not the same as none, where there are more than can be looked through', () => {
    expect(readingsOf(pieces('3303183231583053181752'), [7], STEPS)).toBeNull();
    expect(readingsOf(pieces('9'.repeat(91)), [7], STEPS)).toBeNull();
    expect(readingsOf(pieces('999'), [7], STEPS)).toEqual([]);
  });
});

describe('a run that is too long to be looked through', () => {
  it('is not said to add up in no way', async () => {
    const rows = '一、本年新收政府信息公开申请数量3303183231583053181752\n二、上年结转政府信息公开申请数量0000000\n（一）予以公开0000000';
    const text = `高青县民政局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n${rows}`;
    const { cells, findings } = await readAsReport(text);
    const finding = findings.find(({ check }) => check === 'ambiguousRun');
    expect(finding?.message.zh).toContain('分法太多，没有逐一核对');
    expect(cells.get('requests.newRequests.total')?.value).toBeNull();
  });
});
