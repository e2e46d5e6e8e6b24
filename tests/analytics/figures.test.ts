import { describe, expect, it } from 'vitest';
import { ask, onlyFigure } from '../helpers/ask.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

// A published city report of 2025, with every identity holding: N + C = 14,629 = T + F.
const CITY = {
  newRequests: 14_069,
  carriedOverIn: 560,
  totalConcluded: 13_810,
  carriedOverOut: 819,
  granted: 5548,
  partiallyGranted: 2168,
  denied: 730,
  unableToProvide: 3421,
  notProcessed: 457,
  otherHandling: 1486,
};

describe('figures of one report', () => {
  const db = openTestDatabase([{ agency: '某市人民政府', scope: 'REGION_CONSOLIDATED', rank: 'PREFECTURE', year: 2025, facts: CITY }]);
  const figure = (metric: string) => onlyFigure(ask(db, { metrics: [metric], basis: 'REPORTED', rank: 'PREFECTURE' }));

  it.each([
    ['CLOSURE_RATE', 0.944, 13_810, 14_629],
    ['CARRY_OVER_RATE', 0.056, 819, 14_629],
    ['DISCLOSURE_RATE', 0.5587, 7716, 13_810],
    ['FULL_DISCLOSURE_RATE', 0.4017, 5548, 13_810],
    ['PARTIAL_DISCLOSURE_RATE', 0.157, 2168, 13_810],
    ['DENIAL_RATE', 0.0529, 730, 13_810],
    ['UNABLE_RATE', 0.2477, 3421, 13_810],
    ['NOT_PROCESSED_RATE', 0.0331, 457, 13_810],
    ['OTHER_HANDLING_RATE', 0.1076, 1486, 13_810],
    ['SUBSTANTIVE_DISCLOSURE_RATE', 0.9136, 7716, 8446],
  ])('%s is %f', (metric, value, numerator, denominator) => {
    const of = figure(metric);
    expect(of.value).toBeCloseTo(value, 4);
    expect(of).toMatchObject({ numerator, denominator, reports: 1, reason: null, flags: [] });
    expect(of.interval?.low).toBeLessThan(value);
    expect(of.interval?.high).toBeGreaterThan(value);
  });

  it('adds new and carried-in requests to the handled volume', () => {
    expect(figure('HANDLED_VOLUME')).toMatchObject({ value: 14_629, numerator: null, denominator: null, interval: null });
  });

  it('has shares of the six outcomes that make a whole', () => {
    const shares = [
      'FULL_DISCLOSURE_RATE',
      'PARTIAL_DISCLOSURE_RATE',
      'DENIAL_RATE',
      'UNABLE_RATE',
      'NOT_PROCESSED_RATE',
      'OTHER_HANDLING_RATE',
    ];
    expect(shares.reduce((sum, metric) => sum + (figure(metric).value ?? Number.NaN), 0)).toBeCloseTo(1, 12);
  });
});

describe('figures of disputes', () => {
  const db = openTestDatabase([
    {
      facts: {
        totalConcluded: 10,
        'reconsideration.corrected': 8,
        'reconsideration.pending': 10,
        'reconsideration.total': 65,
        'litigationDirect.corrected': 1,
        'litigationDirect.pending': 2,
        'litigationDirect.total': 12,
        'litigationPostReview.corrected': 3,
        'litigationPostReview.pending': 5,
        'litigationPostReview.total': 66,
      },
    },
  ]);
  const figure = (metric: string) => onlyFigure(ask(db, { metrics: [metric] }));

  it('leave pending cases out of correction rates', () => {
    expect(figure('RECONSIDERATION_CORRECTION_RATE')).toMatchObject({ numerator: 8, denominator: 55 });
    expect(figure('LITIGATION_CORRECTION_RATE')).toMatchObject({ numerator: 4, denominator: 71 });
  });

  it('can pass 1 where the cases are of other years, and then have no interval', () => {
    expect(figure('DISPUTE_RATE')).toMatchObject({ value: 7.7, numerator: 77, denominator: 10, interval: null, flags: ['SMALL_N'] });
    expect(figure('ESCALATION_RATE')).toMatchObject({ value: 1.2, numerator: 66, denominator: 55, interval: null });
  });
});

describe('figures of several reports', () => {
  it('pool rates instead of averaging them', () => {
    const db = openTestDatabase([
      { agency: 'A', facts: { granted: 1, partiallyGranted: 0, totalConcluded: 1 } },
      { agency: 'B', facts: { granted: 20, partiallyGranted: 4, totalConcluded: 99 } },
    ]);
    expect(onlyFigure(ask(db, { metrics: ['DISCLOSURE_RATE'] }))).toMatchObject({
      value: 0.25,
      numerator: 25,
      denominator: 100,
      reports: 2,
    });
  });

  it('use only reports that have both parts of a rate, and say that some are left out', () => {
    const db = openTestDatabase([
      { agency: 'A', facts: { granted: 10, partiallyGranted: 0, totalConcluded: 40 } },
      { agency: 'B', facts: { granted: 30, partiallyGranted: 0, totalConcluded: null } },
      { agency: 'C', facts: { granted: 5, partiallyGranted: null, totalConcluded: 50 } },
    ]);
    expect(onlyFigure(ask(db, { metrics: ['DISCLOSURE_RATE'] }))).toMatchObject({
      value: 0.25,
      numerator: 10,
      denominator: 40,
      reports: 1,
      flags: ['PARTIAL'],
    });
    expect(onlyFigure(ask(db, { metrics: ['GRANTED'] }))).toMatchObject({ value: 45, reports: 3, flags: [] });
  });

  it('pass 2³¹ exactly', () => {
    const db = openTestDatabase([
      { agency: 'A', facts: { penaltyDecisions: 2_147_483_647 } },
      { agency: 'B', facts: { penaltyDecisions: 2_147_483_647 } },
    ]);
    expect(onlyFigure(ask(db, { metrics: ['PENALTY_DECISIONS'] })).value).toBe(4_294_967_294);
  });

  it('say which rest on computed totals or on reports that do not balance', () => {
    const db = openTestDatabase([
      { agency: 'A', facts: { newRequests: 40, rulesIssued: 1 }, computedFacts: { granted: 12 } },
      { agency: 'B', facts: { newRequests: 50, granted: 20, rulesIssued: 2 }, balanced: false },
    ]);
    const flags = (metric: string) => onlyFigure(ask(db, { metrics: [metric] })).flags;
    expect(flags('GRANTED')).toEqual(['COMPUTED_TOTAL', 'UNBALANCED']);
    expect(flags('NEW_REQUESTS')).toEqual(['UNBALANCED']);
    expect(flags('RULES_ISSUED')).toEqual([]);
  });

  it('take the current revision only', () => {
    const db = openTestDatabase([{ facts: { newRequests: 900 } }, { facts: { newRequests: 9 } }]);
    expect(onlyFigure(ask(db, { metrics: ['NEW_REQUESTS'] })).value).toBe(9);
  });
});

describe('a figure without a number', () => {
  it('says NO_REPORT where there is none', () => {
    expect(onlyFigure(ask(openTestDatabase(), { metrics: ['NEW_REQUESTS'] }))).toMatchObject({
      value: null,
      reason: 'NO_REPORT',
      reports: 0,
    });
  });

  it('says NOT_ON_FORM where no report can have it', () => {
    const db = openTestDatabase([{ year: 2020, form: 'FORM2019', facts: { newRequests: 3 } }]);
    expect(onlyFigure(ask(db, { metrics: ['OTHER_MISC'] }))).toMatchObject({ value: null, reason: 'NOT_ON_FORM', reports: 0 });
  });

  it('goes by the form of the section, not by the year or by another section', () => {
    const forms = { proactive: 'FORM2021', requests: 'FORM2019', disputes: 'FORM2019' } as const;
    const db = openTestDatabase([{ year: 2023, forms, facts: { newRequests: 3 } }]);
    expect(onlyFigure(ask(db, { metrics: ['OTHER_MISC'] })).reason).toBe('NOT_ON_FORM');
    expect(onlyFigure(ask(db, { metrics: ['RULES_ISSUED'] })).reason).toBe('BLANK_IN_SOURCE');
    expect(onlyFigure(ask(db, { metrics: ['RULES_PRODUCED'] })).reason).toBe('NOT_ON_FORM');
  });

  it('says BLANK_IN_SOURCE where the form has the cell, or the table was not found', () => {
    const blank = openTestDatabase([{ facts: { newRequests: null } }]);
    expect(onlyFigure(ask(blank, { metrics: ['NEW_REQUESTS'] })).reason).toBe('BLANK_IN_SOURCE');
    const missing = openTestDatabase([{ forms: { proactive: null, requests: 'FORM2021', disputes: null }, facts: { newRequests: 1 } }]);
    expect(onlyFigure(ask(missing, { metrics: ['RULES_ISSUED'] })).reason).toBe('BLANK_IN_SOURCE');
  });

  it('says ZERO_DENOMINATOR where nothing was concluded, and is not 0 %', () => {
    const db = openTestDatabase([{ facts: { granted: 0, partiallyGranted: 0, totalConcluded: 0 } }]);
    expect(onlyFigure(ask(db, { metrics: ['DISCLOSURE_RATE'] }))).toEqual(
      expect.objectContaining({
        value: null,
        reason: 'ZERO_DENOMINATOR',
        numerator: 0,
        denominator: 0,
        interval: null,
        reports: 1,
        flags: [],
      }),
    );
  });
});
