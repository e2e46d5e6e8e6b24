import { describe, expect, it } from 'vitest';
import { ORGANS } from '../../server/directory/organs/organCatalogue.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';
import { query } from '../helpers/query.ts';

const db = openTestDatabase();

async function ask(source: string): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await query(db, source);
  expect(errors).toEqual([]);
  return data ?? {};
}

async function search(args: string): Promise<string[]> {
  const { regions } = (await ask(`{ regions(${args}) { nodes { name } } }`)) as { regions: { nodes: { name: string }[] } };
  return regions.nodes.map(({ name }) => name);
}

describe('region', () => {
  it('says all that the directory knows', async () => {
    const fields = 'code name shortName pinyin rank kind path validFrom validTo parent { code } successors { code }';
    expect((await ask(`{ region(code: "370322") { ${fields} } }`))['region']).toEqual({
      ...{ code: '370322', name: '高青县', shortName: '高青', pinyin: 'gaoqingxian', rank: 'COUNTY', kind: 'DIVISION' },
      ...{ path: '山东省淄博市高青县', validFrom: null, validTo: null, parent: { code: '370300' }, successors: [] },
    });
  });

  it('has the towns of a county, and none where counties are between', async () => {
    const asked = await ask(
      '{ county: region(code: "370322") { townships } city: region(code: "370300") { townships } zhongshan: region(code: "442000") { townships } }',
    );
    const { county, city, zhongshan } = asked as Record<string, { townships: string[] }>;
    expect(county?.townships.toSorted()).toEqual(
      ['田镇街道', '芦湖街道', '青城镇', '高城镇', '黑里寨镇', '唐坊镇', '常家镇', '花沟镇', '木李镇'].toSorted(),
    );
    expect(city?.townships).toEqual([]);
    expect(zhongshan?.townships).toContain('小榄镇');
  });

  it('is what the code meant in the year', async () => {
    const then = await ask('{ region(code: "350427", year: 2020) { name validTo successors { code name validFrom } } }');
    expect(then['region']).toEqual({ name: '沙县', validTo: 2020, successors: [{ code: '350405', name: '沙县区', validFrom: 2021 }] });
    expect(await ask('{ today: region(code: "350427") { name } later: region(code: "350427", year: 2021) { name } }')).toEqual({
      today: null,
      later: null,
    });
  });

  it('has the children of its year', async () => {
    const { then, today } = (await ask(
      '{ then: region(code: "350400", year: 2019) { children { name } } today: region(code: "350400") { children { name } } }',
    )) as Record<'then' | 'today', { children: { name: string }[] }>;
    const names = ({ children }: { children: { name: string }[] }): string[] => children.map(({ name }) => name);
    expect([names(then).includes('沙县'), names(then).includes('沙县区')]).toEqual([true, false]);
    expect([names(today).includes('沙县'), names(today).includes('沙县区')]).toEqual([false, true]);
  });

  it('can be a zone, which lies in its city', async () => {
    expect((await ask('{ region(code: "3703Z1") { name kind pinyin parent { name } } }'))['region']).toEqual({
      ...{ name: '淄博高新技术产业开发区', kind: 'ZONE', parent: { name: '淄博市' } },
      pinyin: 'zibogaoxinjishuchanyekaifaqu',
    });
  });

  it('is null for what is no code', async () => expect(await ask('{ region(code: "zzz") { name } }')).toEqual({ region: null }));
});

describe('regions', () => {
  it.each([
    ['a name', 'search: "高青县"', ['高青县']],
    ['a short name', 'search: "高青"', ['高青县']],
    ['pinyin', 'search: "gaoqing"', ['高青县']],
    ['first letters', 'search: "gqx", parent: "370300"', ['高青县']],
    ['provinces by rank', 'ranks: [PROVINCE], first: 3', ['北京市', '天津市', '河北省']],
    ['a whole name before those that begin with it', 'search: "朝阳市"', ['朝阳市']],
    ['a code', 'search: "3703Z1"', ['淄博高新技术产业开发区']],
    ['a year', 'search: "莱芜", year: 2018, ranks: [PREFECTURE]', ['莱芜市']],
    ['nothing', 'search: "没有这个地方"', []],
  ])('are found by %s', async (_, args, names) => expect(await search(args)).toEqual(names));

  it('come with the higher rank first where the match is the same', async () => {
    const names = await search('search: "朝阳"');
    expect(names[0]).toBe('朝阳市');
    expect(names).toContain('朝阳县');
  });

  it.each(['"%"', '"\\""', '"😀"', '""'])('are all there for %s, which has no word', async (text) => {
    const { all, asked } = (await ask(`{ all: regions { totalCount } asked: regions(search: ${text}) { totalCount } }`)) as Record<
      'all' | 'asked',
      { totalCount: number }
    >;
    expect(asked.totalCount).toBe(all.totalCount);
  });

  it('come in pages that join', async () => {
    const source = (after: string): string =>
      `{ regions(parent: "370000", first: 10${after}) { totalCount nodes { code } pageInfo { endCursor hasNextPage } } }`;
    interface Page {
      regions: { totalCount: number; nodes: { code: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const first = (await ask(source(''))) as unknown as Page;
    const second = (await ask(source(`, after: "${first.regions.pageInfo.endCursor}"`))) as unknown as Page;
    const codes = [...first.regions.nodes, ...second.regions.nodes].map(({ code }) => code);
    // 16 cities since 莱芜 became a part of 济南.
    expect([codes.length, new Set(codes).size, second.regions.pageInfo.hasNextPage]).toEqual([16, 16, false]);
  });
});

describe('organs', () => {
  it('are those of the catalogue, in its order, with their names and predecessors', async () => {
    const { organs } = (await ask('{ organs { code name en: name(lang: EN) group words predecessors { word until } } }')) as {
      organs: { code: string }[];
    };
    expect(organs.map(({ code }) => code)).toEqual(ORGANS.map(({ code }) => code));
    expect(organs.find(({ code }) => code === 'RURAL_REVITALIZATION')).toMatchObject({
      name: '乡村振兴局',
      en: 'Rural Revitalization',
      group: 'SOCIAL',
    });
    expect(organs.find(({ code }) => code === 'ECOLOGY_ENVIRONMENT')).toMatchObject({
      predecessors: [
        { word: '环境保护', until: 2018 },
        { word: '环保', until: 2018 },
      ],
    });
  });

  it('can be those of some groups only', async () => {
    const { organs } = (await ask('{ organs(groups: [REGULATION]) { group } }')) as { organs: { group: string }[] };
    expect(new Set(organs.map(({ group }) => group))).toEqual(new Set(['REGULATION']));
  });
});
