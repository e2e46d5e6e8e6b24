import { describe, expect, it } from 'vitest';
import { findRegionMentions } from '../../server/directory/findRegionMentions.ts';
import { listFormerRegions } from '../../server/directory/formerRegions.ts';
import { REGIONS } from '../../server/directory/regions/allRegions.ts';
import { resolveAgency } from '../../server/directory/resolveAgency.ts';

describe('listFormerRegions', () => {
  it('gives counties of today only, and no name that is in use', () => {
    const names = new Set([...REGIONS.values()].map(({ name }) => name));
    const former = listFormerRegions();
    expect(former.length).toBeGreaterThan(90);
    expect(former.filter(({ code, name }) => REGIONS.get(code)?.rank !== 'COUNTY' || names.has(name))).toEqual([]);
  });

  it.each([
    ['沙县人民政府', '350405'],
    ['遵义县教育局', '520304'],
    ['邹平县财政局', '371681'],
  ])('puts %s under the code of today and keeps its name', (name, regionCode) => {
    expect(resolveAgency(name)).toMatchObject({ name, regionCode, rank: 'COUNTY' });
  });
});

describe('a county that is not known', () => {
  // 江干区 was divided in 2021.
  it.each(['杭州市江干区人民政府', '杭州市江干区教育局', '杭州市江干区凯旋街道办事处'])('does not put %s into its city', (name) => {
    expect(resolveAgency(name)).toMatchObject({ regionCode: null, rank: null });
  });

  it.each(['淄博市高新区管委会', '杭州市社区建设办公室', '南京市市场监督管理局', '天津市园区管理局'])('is not seen in %s', (name) => {
    expect(resolveAgency(name).regionCode).not.toBeNull();
  });
});

describe('findRegionMentions', () => {
  it('counts full names, the longest that ends at a place', () => {
    const mentions = findRegionMentions('天津市宁河区和宁河区人民政府，区教育局');
    expect([...mentions].map(([name, { count }]) => [name, count])).toEqual([
      ['天津市', 1],
      ['宁河区', 2],
    ]);
  });
});
