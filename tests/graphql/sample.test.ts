import { describe, expect, it } from 'vitest';
import { limits } from '../../server/config.ts';
import { importSample } from '../../server/sample/importSample.ts';
import { openDatabase } from '../../server/store/openDatabase.ts';
import { saveReport } from '../../server/store/saveReport.ts';
import { query } from '../helpers/query.ts';

const db = openDatabase(':memory:');
await importSample((report) => saveReport(db, report), limits);

interface Rows {
  rows: { key: { year: number }; received: { value: number }; rate: { value: number; numerator: number; denominator: number } }[];
}

describe('the sample', () => {
  it('gives the series of 平潭 as its seven reports print it', async () => {
    const found = await query(db, '{ agencies(search: "平潭") { nodes { id } } }');
    const [agency] = (found.data?.['agencies'] as { nodes: { id: string }[] }).nodes;
    const { data, errors } = await query(
      db,
      `query Series($agency: ID!) {
         figures(metrics: [NEW_REQUESTS, DISCLOSURE_RATE], by: [YEAR], basis: REPORTED, rank: COUNTY, where: { agencies: [$agency] }) {
           question rows { key { year } received: figure(metric: NEW_REQUESTS) { value } rate: figure(metric: DISCLOSURE_RATE) { value numerator denominator } } } }`,
      { agency: agency?.id },
    );
    expect(errors).toEqual([]);
    const table = data?.['figures'] as Rows & { question: string };
    expect(table.question).toBe('平潭综合实验区管委会的县级汇总报告中，历年的本年新收、公开率，按年份列出');
    // New requests; disclosed plus partially disclosed; concluded: read off the printed tables.
    expect(table.rows.map(({ key, received, rate }) => [key.year, received.value, rate.numerator, rate.denominator])).toEqual([
      [2019, 23, 7 + 1, 23],
      [2020, 21, 7 + 6, 21],
      [2021, 70, 30 + 5, 69],
      [2022, 74, 21 + 9, 75],
      [2023, 81, 22 + 20, 81],
      [2024, 218, 71 + 29, 218],
      [2025, 154, 33 + 38, 148],
    ]);
    expect(table.rows.at(-1)?.rate.value).toBeCloseTo(0.4797, 4);
  });

  it('changes nothing when it is imported again', async () => {
    const statuses = new Set<string>();
    await importSample((report) => statuses.add(saveReport(db, report).status), limits);
    expect([...statuses]).toEqual(['unchanged']);
  });
});
