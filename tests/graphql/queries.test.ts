import { describe, expect, it } from 'vitest';
import { saveReport } from '../../server/store/saveReport.ts';
import { makeReport } from '../helpers/makeReport.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';
import { query } from '../helpers/query.ts';

const finding = {
  check: 'rowSum',
  severity: 'ERROR',
  message: { zh: '合计不符', en: 'The total is off' },
  fields: ['requests.granted.total'],
} as const;
const db = openTestDatabase([{ year: 2023, facts: { newRequests: 7 } }]);
saveReport(
  db,
  makeReport({
    year: 2024,
    printedName: '县民政局',
    organ: 'CIVIL_AFFAIRS',
    facts: { newRequests: 9, 'reconsideration.total': 2, rulesIssued: 1 },
    computedFacts: { granted: 4 },
    findings: [{ ...finding, place: { page: null, line: 12, table: 2, row: 3, cell: 4 } }],
  }),
);
saveReport(db, makeReport({ year: 2024, facts: { newRequests: 10 }, bytes: 'corrected' }));
saveReport(db, makeReport({ agency: '审计署', regionCode: null, rank: 'CENTRAL', year: 2024, facts: { newRequests: 100 } }));

describe('the API', () => {
  it('says what the database holds', async () => {
    const { data, errors } = await query(db, '{ dataset { version reports agencies documents years { from to } synthetic } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      dataset: { version: 4, reports: 3, agencies: 2, documents: 4, years: { from: 2023, to: 2024 }, synthetic: false },
    });
  });

  it('lists agencies with their names, places and current reports', async () => {
    const { data, errors } = await query(
      db,
      `{ agencies { totalCount nodes { id name aliases unitType rank creditCode organ { code name en: name(lang: EN) }
         region { code name rank path } reports { year revision } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      agencies: {
        totalCount: 2,
        nodes: [
          {
            id: '1',
            name: '高青县民政局',
            aliases: ['县民政局'],
            unitType: 'DEPARTMENT',
            rank: 'COUNTY',
            creditCode: null,
            organ: { code: 'CIVIL_AFFAIRS', name: '民政局', en: 'Civil Affairs' },
            region: { code: '370322', name: '高青县', rank: 'COUNTY', path: '山东省淄博市高青县' },
            reports: [
              { year: 2023, revision: 1 },
              { year: 2024, revision: 2 },
            ],
          },
          expect.objectContaining({
            id: '2',
            name: '审计署',
            aliases: [],
            region: null,
            organ: null,
            reports: [{ year: 2024, revision: 1 }],
          }),
        ],
      },
    });
  });

  it.each([
    ['the name', { search: '民政' }, ['高青县民政局']],
    ['an alias', { search: '县民' }, ['高青县民政局']],
    ['no word at all', { search: '%' }, ['高青县民政局', '审计署']],
    ['a region above', { under: ['370000'] }, ['高青县民政局']],
    ['no region', { under: [] }, []],
  ])('finds agencies by %s', async (_, variables, names) => {
    const source = 'query Find($search: String, $under: [RegionCode!]) { agencies(search: $search, under: $under) { nodes { name } } }';
    const { data } = await query(db, source, variables);
    expect(data).toEqual({ agencies: { nodes: names.map((name) => ({ name })) } });
  });

  it('lists current reports, newest year first, in pages that join', async () => {
    const source =
      'query Page($after: Cursor) { reports(first: 2, after: $after) { totalCount edges { cursor node { year agency { name } } } pageInfo { endCursor hasNextPage } } }';
    interface Page {
      reports: { totalCount: number; edges: { cursor: string; node: unknown }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const first = (await query(db, source)).data as unknown as Page;
    const second = (await query(db, source, { after: first.reports.pageInfo.endCursor })).data as unknown as Page;
    expect([...first.reports.edges, ...second.reports.edges].map(({ node }) => node)).toEqual([
      { year: 2024, agency: { name: '审计署' } },
      { year: 2024, agency: { name: '高青县民政局' } },
      { year: 2023, agency: { name: '高青县民政局' } },
    ]);
    expect([first.reports.totalCount, first.reports.pageInfo.hasNextPage, second.reports.pageInfo.hasNextPage]).toEqual([3, true, false]);
    expect(first.reports.edges[1]?.cursor).toBe(first.reports.pageInfo.endCursor);
  });

  it('shows a superseded report with its cells, totals, findings, document and revisions', async () => {
    const { data, errors } = await query(
      db,
      `{ report(id: "2") { year revision current scope scopeBasis balanced forms { proactive requests disputes } agency { id }
         all: cells { field } cells(section: REQUESTS) { field section row column raw value status unit note place { line } }
         disputes: cells(section: DISPUTES) { row column value } proactive: cells(section: PROACTIVE) { row column unit }
         computedTotals { field value published agrees }
         findings { check severity message en: message(lang: EN) fields place { line text en: text(lang: EN) } }
         document { id path sha256 mediaType encoding bytes source date } revisions { id revision current } } }`,
    );
    expect(errors).toEqual([]);
    const report = data?.['report'] as Record<string, unknown>;
    expect(report).toMatchObject({
      year: 2024,
      revision: 1,
      current: false,
      scope: 'SINGLE_AGENCY',
      scopeBasis: 'GIVEN',
      balanced: true,
      forms: { proactive: 'FORM2021', requests: 'FORM2021', disputes: 'FORM2021' },
      agency: { id: '1' },
      disputes: [{ row: 'reconsideration', column: 'total', value: 2 }],
      proactive: [{ row: 'rulesIssued', column: null, unit: '件' }],
      computedTotals: [{ field: 'requests.granted.total', value: 4, published: null, agrees: null }],
      revisions: [
        { id: '3', revision: 2, current: true },
        { id: '2', revision: 1, current: false },
      ],
    });
    expect(report['cells']).toEqual([
      {
        field: 'requests.newRequests.total',
        section: 'REQUESTS',
        row: 'newRequests',
        column: 'total',
        raw: '9',
        value: 9,
        status: 'REPORTED',
        unit: '件',
        note: null,
        place: null,
      },
      {
        field: 'requests.granted.total',
        section: 'REQUESTS',
        row: 'granted',
        column: 'total',
        raw: '',
        value: null,
        status: 'BLANK',
        unit: '件',
        note: null,
        place: null,
      },
    ]);
    expect(report['all']).toHaveLength(4);
    expect(report['findings']).toEqual([
      {
        check: 'rowSum',
        severity: 'ERROR',
        message: '合计不符',
        en: 'The total is off',
        fields: ['requests.granted.total'],
        place: { line: 12, text: '第 12 行，表 2 第 3 行第 4 格', en: 'line 12, table 2, row 3, cell 4' },
      },
    ]);
    expect(report['document']).toMatchObject({
      id: '2',
      path: 'report.html',
      mediaType: 'text/html',
      encoding: 'utf-8 (strict)',
      source: null,
      date: null,
    });
  });

  it('gives null for what is not there', async () => {
    const { data, errors } = await query(
      db,
      '{ a: agency(id: "99") { id } b: agency(id: "x") { id } c: report(id: "99") { id } d: report(id: "-1") { id } }',
    );
    expect([data, errors]).toEqual([{ a: null, b: null, c: null, d: null }, []]);
  });

  it('defines every metric in both languages', async () => {
    const { data } = await query(
      db,
      '{ metrics { id key kind unit name en: name(lang: EN) description ed: description(lang: EN) numerator denominator formula ef: formula(lang: EN) forms breaks } }',
    );
    const metrics = data?.['metrics'] as Record<string, unknown>[];
    expect(metrics).toHaveLength(89);
    expect(metrics.find(({ id }) => id === 'RECONSIDERATION_CORRECTION_RATE')).toMatchObject({
      key: 'reconsiderationCorrectionRate',
      kind: 'SHARE',
      unit: '%',
      name: '复议纠错率',
      numerator: ['reconsideration.corrected'],
      denominator: ['reconsideration.total', 'reconsideration.pending'],
      forms: ['FORM2019', 'FORM2021'],
      breaks: ['RULES_2019', 'REVIEW_FIRST_2024'],
    });
  });

  it('shows the official forms in printed order', async () => {
    const { data } = await query(
      db,
      `{ forms { id notice proactive { clause clauseEn columns { label labelEn unit } lines { label labelEn fields } } requestRows { id label labelEn outcome group { id label labelEn } }
         applicants { id label } disputeGroups { id label } disputeOutcomes { id } } }`,
    );
    const [form2019, form2021] = data?.['forms'] as Record<string, unknown[]>[];
    expect([form2019?.['requestRows']?.length, form2021?.['requestRows']?.length]).toEqual([23, 25]);
    expect(form2021).toMatchObject({ id: 'FORM2021', notice: '国办公开办函〔2021〕30号' });
    expect(form2021?.['requestRows']?.[4]).toEqual({
      id: 'deniedStateSecret',
      label: '1.属于国家秘密',
      labelEn: 'State secrets',
      outcome: true,
      group: { id: 'denied', label: '（三）不予公开', labelEn: 'Not disclosed' },
    });
    expect(form2021?.['proactive']?.[3]).toEqual({
      clause: '第二十条第（八）项',
      clauseEn: 'Article 20, item 8',
      columns: [{ label: '本年收费金额（单位：万元）', labelEn: 'Fees collected (10,000 yuan)', unit: '万元' }],
      lines: [{ label: '行政事业性收费', labelEn: 'Administrative fees', fields: ['administrativeFeeAmount'] }],
    });
    expect(form2021?.['applicants']?.at(-1)).toEqual({ id: 'total', label: '总计' });
  });

  it('reads what hangs on many rows in one statement each', async () => {
    const statements: string[] = [];
    const many = openTestDatabase(Array.from({ length: 20 }, (_, i) => ({ agency: `机关${i}`, facts: { newRequests: i } })));
    const prepare = many.$client.prepare.bind(many.$client);
    many.$client.prepare = ((source: string) => {
      statements.push(source);
      return prepare(source);
    }) as typeof prepare;
    const { data } = await query(
      many,
      '{ reports { nodes { agency { aliases region { name } } cells { value } findings { check } document { path } revisions { id } } } }',
    );
    expect((data?.['reports'] as { nodes: unknown[] }).nodes).toHaveLength(20);
    expect(statements.length).toBeLessThan(12);
  });
});
