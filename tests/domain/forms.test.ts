/** The catalogue of the official forms, against the notices 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号. */
import { describe, expect, it } from 'vitest';
import { addressOf, fieldsOf, unitOf } from '../../server/domain/form.ts';
import { APPLICANT_IDS, groupRowsOf, requestRowsOf } from '../../server/domain/requestRows.ts';

describe('fieldsOf', () => {
  it.each([
    ['proactive', 'FORM2019', 22],
    ['proactive', 'FORM2021', 10],
    ['requests', 'FORM2019', 23 * 7],
    ['requests', 'FORM2021', 25 * 7],
    ['disputes', 'FORM2019', 15],
    ['disputes', 'FORM2021', 15],
  ] as const)('lists the cells of %s on %s: %i', (section, form, count) => {
    expect(fieldsOf(section, form)).toHaveLength(count);
  });

  it.each(['FORM2019', 'FORM2021'] as const)('names every cell of %s once', (form) => {
    const all = (['proactive', 'requests', 'disputes'] as const).flatMap((section) => fieldsOf(section, form));
    expect(new Set(all).size).toBe(all.length);
  });

  it('lists section two of 2021 in printed order', () => {
    expect(fieldsOf('proactive', 'FORM2021')).toEqual([
      'proactive.rulesIssued',
      'proactive.rulesRepealed',
      'proactive.rulesInForce',
      'proactive.normativeDocsIssued',
      'proactive.normativeDocsRepealed',
      'proactive.normativeDocsInForce',
      'proactive.licensingDecisions',
      'proactive.penaltyDecisions',
      'proactive.coercionDecisions',
      'proactive.administrativeFeeAmount',
    ]);
  });

  it('lists section four group by group, the total last', () => {
    expect(fieldsOf('disputes', 'FORM2021').slice(4, 7)).toEqual([
      'disputes.reconsideration.total',
      'disputes.litigationDirect.upheld',
      'disputes.litigationDirect.corrected',
    ]);
  });
});

describe('unitOf', () => {
  it.each([
    ['proactive.rulesIssued', '件'],
    ['proactive.feeItemsPrev', '项'],
    ['proactive.procurementProjects', '项'],
    ['proactive.procurementAmount', '元'],
    ['proactive.administrativeFeeAmount', '万元'],
    ['requests.granted.total', '件'],
    ['disputes.reconsideration.upheld', '件'],
  ])('says that %s is counted in %s', (field, unit) => {
    expect(unitOf(field)).toBe(unit);
  });
});

describe('addressOf', () => {
  it('takes a path apart', () => {
    expect(addressOf('requests.granted.total')).toEqual({ section: 'requests', row: 'granted', column: 'total' });
    expect(addressOf('proactive.rulesIssued')).toEqual({ section: 'proactive', row: 'rulesIssued', column: null });
  });

  it.each(['prose.granted', 'requests', ''])('throws on %j, which names no field', (path) => {
    expect(() => addressOf(path)).toThrow('Not a field path');
  });
});

describe('the rows of section three', () => {
  it('have seven columns, the total last', () => {
    expect(APPLICANT_IDS).toEqual([
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitution',
      'publicWelfareOrg',
      'legalServiceOrg',
      'otherOrg',
      'total',
    ]);
  });

  it('print （六） as one row in 2019 and as three in 2021', () => {
    expect(groupRowsOf('FORM2019', 'otherHandling')).toEqual(['otherHandling']);
    expect(groupRowsOf('FORM2021', 'otherHandling')).toEqual(['otherNotSupplemented', 'otherFeeUnpaid', 'otherMisc']);
  });

  it.each([
    ['denied', 8],
    ['unableToProvide', 3],
    ['notProcessed', 5],
  ] as const)('stand under %s: %i', (group, count) => {
    expect(groupRowsOf('FORM2019', group)).toHaveLength(count);
    expect(groupRowsOf('FORM2021', group)).toHaveLength(count);
  });

  it('begin with the requests received and end with those carried over', () => {
    expect(requestRowsOf('FORM2019').slice(0, 2)).toEqual(['newRequests', 'carriedOverIn']);
    expect(requestRowsOf('FORM2021').slice(-2)).toEqual(['totalConcluded', 'carriedOverOut']);
  });
});
