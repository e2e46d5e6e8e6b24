import { describe, expect, it } from 'vitest';
import { findRegionMentions } from '../../server/directory/findRegionMentions.ts';
import { resolveAgency } from '../../server/directory/resolveAgency.ts';

describe('a region of the past', () => {
  it.each([
    ['沙县人民政府', null, '350427', 'COUNTY'],
    ['三明市沙县区人民政府', null, '350405', 'COUNTY'],
    ['遵义县教育局', 2015, '520321', 'COUNTY'],
    ['莱芜市民政局', 2017, '371200', 'PREFECTURE'],
    ['济南市莱芜区民政局', 2019, '370116', 'COUNTY'],
    ['杭州市江干区人民政府', 2020, '330104', 'COUNTY'],
    ['杭州市江干区凯旋街道办事处', null, '330104', 'TOWNSHIP'],
    // 东乡族自治县 in Gansu is called so too; the county in Jiangxi was one until 2016.
    ['东乡县民政局', 2015, '361029', 'COUNTY'],
    ['东乡县民政局', 2023, '622926', 'COUNTY'],
    // Of the three only the one of 张家口 is left since 2020.
    ['桥东区人民政府', 2023, '130702', 'COUNTY'],
  ])('is what %s of %s means: %s', (name, year, regionCode, rank) => {
    expect(resolveAgency(name, { year })).toMatchObject({ regionCode, rank, status: 'resolved' });
  });

  it('is not meant by a name that goes on under another code', () => {
    expect(resolveAgency('三明市三元区教育局').regionCode).toBe('350404');
    expect(resolveAgency('三明市三元区教育局', { year: 2019 }).regionCode).toBe('350403');
    expect(resolveAgency('公主岭市财政局').regionCode).toBe('220184');
  });

  it('is a candidate among namesakes as long as reports of its time are read', () => {
    expect(resolveAgency('桥东区人民政府').candidates.map(({ code }) => code)).toEqual(['130702', '130502']);
  });
});

describe('a county that is not known', () => {
  it.each(['杭州市虚构县人民政府', '杭州市虚构区教育局'])('does not put %s into its city', (name) => {
    expect(resolveAgency(name)).toMatchObject({ regionCode: null, rank: null, status: 'needs-review' });
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
