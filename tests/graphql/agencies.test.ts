import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';
import { query } from '../helpers/query.ts';

const db = openTestDatabase([
  {
    agency: '高青县民政局',
    organ: 'CIVIL_AFFAIRS',
    year: 2022,
    facts: { newRequests: 5, totalConcluded: 4, granted: 1, partiallyGranted: 1 },
  },
  { agency: '高青县民政局', organ: 'CIVIL_AFFAIRS', year: 2023, balanced: null, facts: { newRequests: 7, totalConcluded: 0, granted: 0 } },
  { agency: '高青县人民政府', unitType: 'GOVERNMENT', year: 2023, facts: { newRequests: 90 } },
  { agency: '淄博市民政局', regionCode: '370300', rank: 'PREFECTURE', organ: 'CIVIL_AFFAIRS', facts: { newRequests: 30 } },
  { agency: '淄博高新技术产业开发区管理委员会', regionCode: '3703Z1', unitType: 'ZONE', facts: { newRequests: null } },
  { agency: '南京市教育局', regionCode: '320100', rank: 'PREFECTURE', organ: 'EDUCATION', facts: { newRequests: 2 } },
  { agency: '审计署', regionCode: '100000', rank: 'CENTRAL', unitType: 'MINISTRY', organ: null, facts: { newRequests: 100 } },
  { agency: '莱芜市某局', regionCode: '371200', rank: null, organ: 'NOT_OURS', year: 2018, facts: {} },
]);

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly name: string }[];
}

async function list(args: string): Promise<Listed> {
  const { data, errors } = await query(db, `{ agencies(${args}) { totalCount nodes { name } } }`);
  expect(errors).toEqual([]);
  return data?.['agencies'] as Listed;
}

const namesOf = async (args: string): Promise<string[]> => (await list(args)).nodes.map(({ name }) => name);

describe('agencies', () => {
  it.each([
    ['a zone by its own code', 'under: ["3703Z1"]', ['淄博高新技术产业开发区管理委员会']],
    ['what lies in a city, zones too', 'under: ["370300"], unitTypes: [ZONE]', ['淄博高新技术产业开发区管理委员会']],
    ['ranks', 'ranks: [PREFECTURE]', ['南京市教育局', '淄博市民政局']],
    ['kinds of organ', 'organs: [CIVIL_AFFAIRS]', ['高青县民政局', '淄博市民政局']],
    ['groups of organs', 'organGroups: [SOCIAL], under: ["320000"]', ['南京市教育局']],
    ['a kind of organ within groups', 'organs: [EDUCATION, AUDIT], organGroups: [SOCIAL]', ['南京市教育局']],
    ['a kind of organ that is not of the group', 'organs: [AUDIT], organGroups: [SOCIAL]', []],
    ['what an organ is called for short', 'search: "南京 教委"', ['南京市教育局']],
    ['a search and a filter', 'search: "minzhengju", ranks: [COUNTY]', ['高青县民政局']],
    ['an empty list', 'ranks: []', []],
  ])('are found by %s', async (_, args, names) => expect(await namesOf(args)).toEqual(names));

  it.each([
    [
      'NAME',
      ['高青县民政局', '高青县人民政府', '莱芜市某局', '南京市教育局', '审计署', '淄博高新技术产业开发区管理委员会', '淄博市民政局'],
    ],
    [
      'REGION',
      ['审计署', '南京市教育局', '淄博市民政局', '高青县民政局', '高青县人民政府', '淄博高新技术产业开发区管理委员会', '莱芜市某局'],
    ],
    [
      'LATEST_YEAR',
      ['莱芜市某局', '高青县民政局', '高青县人民政府', '南京市教育局', '审计署', '淄博高新技术产业开发区管理委员会', '淄博市民政局'],
    ],
    [
      'NEW_REQUESTS',
      ['南京市教育局', '高青县民政局', '淄博市民政局', '高青县人民政府', '审计署', '莱芜市某局', '淄博高新技术产业开发区管理委员会'],
    ],
  ])('are ordered by %s, nulls last, ties by name', async (by, names) => {
    expect((await namesOf(`orderBy: { by: ${by} }`)).map((name) => name)).toEqual(names);
  });

  it('are ordered the other way with nulls last all the same', async () => {
    const names = await namesOf('orderBy: { by: NEW_REQUESTS, direction: DESC }');
    expect([names[0], ...names.slice(-2)]).toEqual(['审计署', '莱芜市某局', '淄博高新技术产业开发区管理委员会']);
    expect((await namesOf('orderBy: { by: YEARS, direction: DESC }'))[0]).toBe('高青县民政局');
  });

  it('are ordered as asked when they are searched, too', async () => {
    expect(await namesOf('search: "民政局", orderBy: { by: NEW_REQUESTS }')).toEqual(['高青县民政局', '淄博市民政局']);
    expect(await namesOf('search: "民政局"')).toEqual(['淄博市民政局', '高青县民政局']);
  });

  it('come in pages that join', async () => {
    const pages: string[] = [];
    let after = '';
    for (let page = 0; page < 4; page += 1) {
      const { data } = await query(db, `{ agencies(first: 2${after}) { totalCount nodes { name } pageInfo { endCursor hasNextPage } } }`);
      const { totalCount, nodes, pageInfo } = data?.['agencies'] as Listed & { pageInfo: { endCursor: string; hasNextPage: boolean } };
      expect([totalCount, pageInfo.hasNextPage]).toEqual([7, page < 3]);
      pages.push(...nodes.map(({ name }) => name));
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(pages).toEqual(await namesOf('first: 500'));
  });

  it('are refused with a code that can be none', async () => {
    const { errors } = await query(db, '{ agencies(under: ["37Z0"]) { totalCount } }');
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('have their region of the past, and no kind of organ that is not in the catalogue', async () => {
    const { data, errors } = await query(
      db,
      '{ agencies(search: "莱芜市某局") { nodes { region { code name validTo } organ { code } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ agencies: { nodes: [{ region: { code: '371200', name: '莱芜市', validTo: 2018 }, organ: null }] } });
  });

  it('have their years with headline figures; no rate of nothing concluded', async () => {
    const { data } = await query(
      db,
      '{ agencies(search: "高青县民政局") { nodes { years { year reportId newRequests totalConcluded disclosureRate balanced } } } }',
    );
    expect(data?.['agencies']).toEqual({
      nodes: [
        {
          years: [
            { year: 2022, reportId: '1', newRequests: 5, totalConcluded: 4, disclosureRate: 0.5, balanced: true },
            { year: 2023, reportId: '2', newRequests: 7, totalConcluded: 0, disclosureRate: null, balanced: null },
          ],
        },
      ],
    });
  });

  it('are counted in facets, each without its own filter', async () => {
    const facets = `facets { provinces { region { code name } count } ranks { rank count } unitTypes { unitType count } organs { organ { code } count } }`;
    const all = await query(db, `{ agencies { ${facets} } }`);
    expect(all.errors).toEqual([]);
    expect(all.data?.['agencies']).toEqual({
      facets: {
        provinces: [
          { region: { code: '320000', name: '江苏省' }, count: 1 },
          { region: { code: '370000', name: '山东省' }, count: 5 },
        ],
        ranks: [
          { rank: 'CENTRAL', count: 1 },
          { rank: 'PREFECTURE', count: 2 },
          { rank: 'COUNTY', count: 3 },
        ],
        unitTypes: [
          { unitType: 'DEPARTMENT', count: 4 },
          { unitType: 'MINISTRY', count: 1 },
          { unitType: 'GOVERNMENT', count: 1 },
          { unitType: 'ZONE', count: 1 },
        ],
        organs: [
          { organ: { code: 'CIVIL_AFFAIRS' }, count: 2 },
          { organ: { code: 'EDUCATION' }, count: 1 },
        ],
      },
    });
    const filtered = await query(db, `{ agencies(under: ["320000"], ranks: [PREFECTURE]) { totalCount ${facets} } }`);
    expect(filtered.data?.['agencies']).toEqual({
      totalCount: 1,
      facets: {
        provinces: [
          { region: { code: '320000', name: '江苏省' }, count: 1 },
          { region: { code: '370000', name: '山东省' }, count: 1 },
        ],
        ranks: [{ rank: 'PREFECTURE', count: 1 }],
        unitTypes: [{ unitType: 'DEPARTMENT', count: 1 }],
        organs: [{ organ: { code: 'EDUCATION' }, count: 1 }],
      },
    });
  });

  it('count when a list says that they must report, without any report', async () => {
    const listed = openTestDatabase([{ agency: '高青县民政局' }]);
    listed.$client.exec(
      `insert into agencies (name, region_code, unit_type) values ('高青县财政局', '370322', 'DEPARTMENT'), ('高青县水利局', '370322', 'DEPARTMENT')`,
    );
    listed.$client.exec(`insert into expected_agencies (agency_id, first_year, list) values (2, 2020, '名单')`);
    const { data } = await query(listed, '{ agencies { totalCount nodes { name years { year } } } }');
    expect(data?.['agencies']).toMatchObject({ totalCount: 2 });
  });
});
