import { describe, expect, it } from 'vitest';
import { requestField, type FieldPath } from '../../../server/domain/form.ts';
import { identitiesOf } from '../../../server/domain/identities.ts';
import { APPLICANT_IDS, requestRowsOf } from '../../../server/domain/requestRows.ts';
import { segmentRuns, type Run, type Segmented } from '../../../server/ingest/segment/segmentRuns.ts';
import { splitRun } from '../../../server/ingest/segment/splitRun.ts';

const STEPS = 50_000;
const IDENTITIES = identitiesOf({ proactive: null, requests: 'FORM2019', disputes: null });
const fieldsOf = (row: string): FieldPath[] => APPLICANT_IDS.map((applicant) => requestField(row, applicant));

function runOf(row: string, text: string): Run {
  return {
    fields: fieldsOf(row),
    groups: [7],
    readings: splitRun(text.split(' '), { groups: [7], broken: 1 }, STEPS) ?? [],
    needsColumns: false,
  };
}

/** All other rows of the form are known zeros. */
function segment(
  rows: Readonly<Record<string, string>>,
  unknown: readonly string[] = [],
  steps = STEPS,
): Record<string, Segmented | undefined> {
  const names = Object.keys(rows);
  const known = new Map(
    requestRowsOf('FORM2019')
      .filter((row) => !names.includes(row) && !unknown.includes(row))
      .flatMap((row) => fieldsOf(row).map((field) => [field, 0] as const)),
  );
  const results = segmentRuns(
    names.map((row) => runOf(row, rows[row] ?? '')),
    known,
    IDENTITIES,
    steps,
  );
  return Object.fromEntries(names.map((row, i) => [row, results[i]]));
}

const numbers = (result: Segmented | undefined): string | undefined => result?.values.map((value) => value ?? '?').join(' ');

describe('segmentRuns', () => {
  it('tells a run with two sums by the columns of the table', () => {
    const result = segment({ newRequests: '270020130', granted: '270020130', totalConcluded: '27 0 0 2 0 1 30' });
    expect(numbers(result.granted)).toBe('27 0 0 2 0 1 30');
    expect(numbers(result.newRequests)).toBe('27 0 0 2 0 1 30');
  });

  it('leaves cells open that differ between the solutions, and keeps those that do not', () => {
    const result = segment({ newRequests: '270020130', granted: '270020130', totalConcluded: '270020130' });
    expect(numbers(result.granted)).toBe('? ? 0 ? ? 1 30');
    expect(result.granted?.candidates).toHaveLength(2);
  });

  // 平潭 2020: the outcomes of natural persons add up to 26 and of all to 27, where （七） says 20 and 21.
  it('reads a table whose outcomes do not add up', () => {
    const result = segment({
      newRequests: '200 000121',
      granted: '6000017',
      partiallyGranted: '6000006',
      unableNotHeld: '4000004',
      unableStillUnclear: '3000003',
      notProcessedDuplicate: '3000003',
      otherHandling: '4 0 0 0 0 0 4',
      totalConcluded: '20 0 00 0 121',
    });
    expect(numbers(result.newRequests)).toBe('20 0 0 0 0 1 21');
    expect(numbers(result.totalConcluded)).toBe('20 0 0 0 0 1 21');
    expect(numbers(result.granted)).toBe('6 0 0 0 0 1 7');
  });

  // 12 with its total written as 21 adds up as 1 + 20; no column is there to say which.
  it('does not believe a sum that has fewer zeros than another reading, where no column can be tested', () => {
    const result = segment({ granted: '120000021' }, ['totalConcluded']);
    expect(numbers(result.granted)).toBe('? ? 0 0 0 0 21');
  });

  it('believes a row that adds up although another row is unknown', () => {
    expect(numbers(segment({ granted: '120000012' }, ['partiallyGranted', 'totalConcluded']).granted)).toBe('12 0 0 0 0 0 12');
  });

  it('does not believe a row that does not add up, unless the columns confirm it', () => {
    expect(numbers(segment({ granted: '1000002' }, ['totalConcluded']).granted)).toBe('? ? ? ? ? ? ?');
    const confirmed = segment({ newRequests: '1000001', granted: '1000002', totalConcluded: '1000001' });
    expect(numbers(confirmed.granted)).toBe('1 0 0 0 0 0 2');
  });

  it('leaves what has several readings open when the steps do not suffice', () => {
    const result = segment({ newRequests: '270020130', granted: '270020130', totalConcluded: '27 0 0 2 0 1 30' }, [], 5);
    expect(numbers(result.granted)).toBe('? ? ? ? ? ? ?');
    expect(numbers(result.totalConcluded)).toBe('27 0 0 2 0 1 30');
  });
});
