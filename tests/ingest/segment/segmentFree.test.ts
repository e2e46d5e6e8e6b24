import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../../../server/domain/cell.ts';
import type { PrintedRun } from '../../../server/ingest/segment/readRun.ts';
import { findFreeRun, segmentFree, type ReadText } from '../../../server/ingest/segment/segmentFree.ts';
import { parseCell } from '../../../server/ingest/tables/parseCell.ts';

const STEPS = 10_000;
const RULES = ['proactive.rulesIssued', 'proactive.rulesRepealed', 'proactive.rulesInForce'];
const NORMS = ['proactive.normativeDocsIssued', 'proactive.normativeDocsRepealed', 'proactive.normativeDocsInForce'];
const run = (raw: string, fields: readonly string[]): PrintedRun => ({ fields, raw, pieces: raw.split(' '), place: null });
const readText: ReadText = (text) => ({ ...parseCell(text), raw: text, unit: '件', place: null });

function segment(...runs: readonly PrintedRun[]): { values: unknown[]; messages: string[]; checks: string[] } {
  const { cells, findings } = segmentFree(runs, readText, STEPS);
  const values = runs.flatMap(({ fields }) => fields.map((field) => cells.get(field)?.value));
  return { values, messages: findings.map(({ message }) => message.zh), checks: findings.map(({ check }) => check) };
}

describe('segmentFree', () => {
  it('parts zeros, which cannot begin a number, and a line whose zeros leave one number', () => {
    expect(segment(run('000', RULES), run('0013', NORMS)).values).toEqual([0, 0, 0, 0, 0, 13]);
  });

  it('says that there was no other way, and speaks of no sums, which section two does not have', () => {
    const { checks, messages } = segment(run('000', RULES));
    expect(checks).toEqual(['segmented']);
    expect(messages[0]).toContain('没有别的分法');
    expect(messages[0]).not.toContain('勾稽');
  });

  it('leaves open where the ways differ, and lists them', () => {
    const { values, checks, messages } = segment(run('000', RULES), run('1234', NORMS));
    expect(values).toEqual([0, 0, 0, null, null, null]);
    expect(checks).toEqual(['segmented', 'ambiguousRun']);
    expect(messages[1]).toMatch(/3 种可能：.*1 23 4/);
  });

  it('believes nothing where no line shows that every column is printed: 205 may be 20 and 5 beside a blank', () => {
    expect(segment(run('205', RULES)).values).toEqual([null, null, null]);
    expect(segment(run('205', RULES), run('000', NORMS)).values).toEqual([2, 0, 5, 0, 0, 0]);
  });

  it('believes nothing where a line has fewer digits than columns', () => {
    expect(segment(run('000', RULES), run('13', NORMS)).values).toEqual([null, null, null, null, null, null]);
  });

  it('says of a run that was not looked through that it was not', () => {
    const { messages } = segment(run('000', RULES), run('9'.repeat(50), NORMS));
    expect(messages[1]).toContain('没有逐一核对');
    expect(messages[1]).not.toContain('没有一种分法');
  });
});

describe('findFreeRun', () => {
  const at = (text: string, line: number): { text: string; place: typeof NOWHERE } => ({ text, place: { ...NOWHERE, line } });

  it('takes digits that stand on the line of their label', () => {
    expect(findFreeRun(at('规章', 4), [at('205', 4)], RULES)).toMatchObject({ raw: '205', fields: RULES });
  });

  it.each([
    ['values on lines of their own', [at('205', 5)], RULES],
    ['as many values as columns', [at('2', 4), at('0', 4), at('5', 4)], RULES],
    ['words', [at('无', 4)], RULES],
    ['a line of one column', [at('205', 4)], RULES.slice(0, 1)],
    ['a line without values', [], RULES],
  ])('takes no %s', (_what, values, fields) => {
    expect(findFreeRun(at('规章', 4), values, fields)).toBeNull();
  });
});
