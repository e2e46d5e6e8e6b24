import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';
import { query } from '../helpers/query.ts';

const db = openTestDatabase([
  {
    agency: '高青县人民政府',
    scope: 'REGION_CONSOLIDATED',
    year: 2022,
    facts: { newRequests: 100, granted: 20, partiallyGranted: 0, totalConcluded: 80 },
  },
  {
    agency: '高青县人民政府',
    scope: 'REGION_CONSOLIDATED',
    year: 2023,
    facts: { newRequests: 150, granted: 30, partiallyGranted: 10, totalConcluded: 80 },
  },
]);

const GROWTH = `query Growth($after: Cursor) {
  figures(metrics: [NEW_REQUESTS, DISCLOSURE_RATE], by: [YEAR, AGENCY], basis: REPORTED, rank: COUNTY,
          where: { years: { from: 2023, to: 2024 }, under: ["370000"] }, compare: [{ yearsBack: 1 }], first: 1, after: $after) {
    question english: question(lang: EN) questionParts { text filter } version
    rows { key { year agency { id name } }
      received: figure(metric: NEW_REQUESTS) { metric value reason previous delta growth reports compared { yearsBack panel current agencies reason } }
      figures { metric value numerator denominator interval { low high } delta growth flags } }
    totals { key { year } figure(metric: NEW_REQUESTS) { value growth compared { yearsBack } } }
    comparisons { year yearsBack matched entered left } coverage { reports agencies excluded { reason count } }
    notes { code year text } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;

describe('figures', () => {
  it('answers with everything needed to judge the numbers', async () => {
    const { data, errors } = await query(db, GROWTH);
    expect(errors).toEqual([]);
    const table = data?.['figures'] as Record<string, unknown>;
    expect(table).toMatchObject({
      question: '山东省各县级汇总报告中，2023–2024年的本年新收、公开率，按年份和机关列出，与上年同口径比较',
      version: 2,
      totals: { key: { year: null }, figure: { value: 150, growth: null, compared: [] } },
      comparisons: [
        { year: 2023, yearsBack: 1, matched: 1, entered: 0, left: 0 },
        { year: 2024, yearsBack: 1, matched: 0, entered: 0, left: 1 },
      ],
      coverage: { reports: 1, agencies: 1, excluded: [] },
      notes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(table['rows']).toEqual([
      {
        key: { year: 2023, agency: { id: '1', name: '高青县人民政府' } },
        received: {
          metric: 'NEW_REQUESTS',
          value: 150,
          reason: null,
          previous: 100,
          delta: 50,
          growth: 0.5,
          reports: 1,
          compared: [{ yearsBack: 1, panel: 'MATCHED', current: 150, agencies: 1, reason: null }],
        },
        figures: [
          { metric: 'NEW_REQUESTS', value: 150, numerator: null, denominator: null, interval: null, delta: 50, growth: 0.5, flags: [] },
          expect.objectContaining({
            metric: 'DISCLOSURE_RATE',
            value: 0.5,
            numerator: 40,
            denominator: 80,
            delta: 0.25,
            growth: null,
            flags: [],
          }),
        ],
      },
    ]);
    expect(table['questionParts']).toContainEqual({ text: '山东省', filter: 'REGION' });
  });

  it('goes on after a cursor, into years without a report', async () => {
    const first = await query(db, GROWTH);
    const after = (first.data?.['figures'] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    const { data } = await query(db, GROWTH, { after });
    expect(data?.['figures']).toMatchObject({
      rows: [{ key: { year: 2024 }, received: { value: null, reason: 'NO_REPORT', compared: [{ reason: 'NO_MATCHED_AGENCY' }] } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('refuses the cursor of other data', async () => {
    const other = openTestDatabase([{ facts: { newRequests: 1 } }]);
    const first = await query(db, GROWTH);
    const after = (first.data?.['figures'] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    expect((await query(other, GROWTH, { after })).errors[0]?.extensions?.['code']).toBe('CURSOR_EXPIRED');
  });
});

describe('errors', () => {
  it.each([
    ['a missing rank', '{ figures(metrics: [GRANTED], basis: REPORTED) { version } }', 'INCOMPATIBLE_BASIS'],
    ['a metric that was not asked for', '{ figures(metrics: [GRANTED]) { rows { figure(metric: DENIED) { value } } } }', 'BAD_USER_INPUT'],
    ['too many rows', '{ figures(metrics: [GRANTED], first: 5000) { version } }', 'LIMIT_EXCEEDED'],
    ['too many reports', '{ reports(first: 501) { totalCount } }', 'LIMIT_EXCEEDED'],
    ['a code that is none', '{ agencies(under: ["山东"]) { totalCount } }', 'BAD_USER_INPUT'],
    ['years the wrong way round', '{ reports(where: { years: { from: 2024, to: 2019 } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['an unknown metric', '{ figures(metrics: [HAPPINESS]) { version } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no GraphQL', '{ figures(', 'GRAPHQL_PARSE_FAILED'],
    ['a query that is too deep', `{ reports { nodes ${'{ agency { reports '.repeat(9)} { id } ${'} } '.repeat(9)} } }`, 'LIMIT_EXCEEDED'],
    ['too many top fields', `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: dataset { version }`).join(' ')} }`, 'LIMIT_EXCEEDED'],
    [
      'top fields hidden in fragments',
      `query { ...F } fragment F on Query { ${Array.from({ length: 51 }, (_, i) => `a${i}: dataset { version }`).join(' ')} }`,
      'LIMIT_EXCEEDED',
    ],
  ])('say the code and what to do of %s', async (_, source, code) => {
    const { errors, logged } = await query(db, source);
    expect(errors[0]?.extensions?.['code']).toBe(code);
    expect(errors[0]?.extensions?.['hint']).toMatch(/\p{Script=Han}.*[a-z]/u);
    expect(errors[0]?.extensions?.['stacktrace']).toBeUndefined();
    expect(logged).toEqual([]);
  });

  it('refuse a document with too many tokens', async () => {
    const { errors } = await query(db, `{ dataset { ${'version '.repeat(10_001)} } }`);
    expect(errors[0]?.message).toMatch(/10000 tokens/);
  });

  it('hide what is inside and keep it for the log', async () => {
    const broken = openTestDatabase();
    broken.$client.exec('drop table dataset');
    const { errors, logged } = await query(broken, '{ dataset { version } }');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions?.['code']).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toMatch(/dataset["` ]*(?:\.|where)|no such table|select|sqlite|\.ts/i);
    expect(String(logged[0])).toMatch(/no such table/);
  });

  it('leave fragments that spread themselves to the rule for them', async () => {
    const { errors } = await query(db, '{ dataset { ...A } } fragment A on Dataset { version ...A }');
    expect(errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
