/** The regions of China: what there is, what there was, and what is above what. Expected values are those of the official announcements. */
import { describe, expect, it } from 'vitest';
import { FORMER_REGIONS, REGIONS, regionIn } from '../../../server/directory/regions/allRegions.ts';

const mainland = [...REGIONS.values()].filter(({ code }) => !/^(?:7|81|82)/.test(code));
const divisions = mainland.filter(({ kind }) => kind === 'DIVISION');
const named = (name: string): string[] => divisions.filter((region) => region.name === name).map(({ code }) => code);

describe('the divisions of today', () => {
  it.each([
    // 民政部: 2024 年底，31 个省级、333 个地级、2846 个县级行政区划单位（不含港澳台）。
    ['PROVINCE', 31],
    ['PREFECTURE', 333],
    ['COUNTY', 2846],
  ])('of rank %s are as many as the ministry counts', (rank, count) => {
    // 加格达奇, 松岭, 新林 and 呼中 are run as districts but counted as none.
    const counted = divisions.filter((region) => region.rank === rank && !/^23276[1-4]$/.test(region.code));
    expect(counted).toHaveLength(count);
  });

  it.each([
    ['济源市', '419001', 'COUNTY', '410000'],
    ['仙桃市', '429004', 'COUNTY', '420000'],
    ['神农架林区', '429021', 'COUNTY', '420000'],
    ['琼海市', '469002', 'COUNTY', '460000'],
    ['石河子市', '659001', 'COUNTY', '650000'],
    ['白杨市', '659012', 'COUNTY', '650000'],
    ['东莞市', '441900', 'PREFECTURE', '440000'],
    ['中山市', '442000', 'PREFECTURE', '440000'],
    ['儋州市', '460400', 'PREFECTURE', '460000'],
    ['嘉峪关市', '620200', 'PREFECTURE', '620000'],
    ['渝中区', '500103', 'COUNTY', '500000'],
    ['浦东新区', '310115', 'COUNTY', '310000'],
    ['滨海新区', '120116', 'COUNTY', '120000'],
    ['平潭县', '350128', 'COUNTY', '350100'],
    ['海南藏族自治州', '632500', 'PREFECTURE', '630000'],
    ['大兴安岭地区', '232700', 'PREFECTURE', '230000'],
  ])('%s has its code, its rank and what is above it', (name, code, rank, parent) => {
    expect(REGIONS.get(code)).toMatchObject({ name, rank, parent, kind: 'DIVISION' });
  });

  it('of 东莞, 中山, 儋州 and 嘉峪关 are without counties', () => {
    const without = new Set(['441900', '442000', '460400', '620200']);
    expect(divisions.filter(({ parent }) => without.has(parent ?? ''))).toEqual([]);
  });

  it.each([
    ['鼓楼区', 4],
    ['市中区', 4],
    ['朝阳区', 2],
    ['铁西区', 3],
  ])('bear the name %s in several cities', (name, count) => {
    expect(named(name)).toHaveLength(count);
  });

  it.each([
    ['370322', 'gaoqingxian', 'gqx'],
    ['341500', 'luanshi', 'las'],
    ['130224', 'luannanxian', 'lnx'],
    ['130225', 'laotingxian', 'ltx'],
    ['441422', 'dabuxian', 'dbx'],
    ['331100', 'lishuishi', 'lss'],
  ])('%s is spelled as people say it', (code, pinyin, initials) => {
    expect([REGIONS.get(code)?.pinyin, REGIONS.get(code)?.initials]).toEqual([pinyin, initials]);
  });
});

describe('the divisions of a year', () => {
  it.each([
    // 莱芜市 became part of 济南 in 2019.
    ['371200', 2018, '莱芜市'],
    ['371200', 2019, null],
    ['370116', 2018, null],
    ['370116', 2019, '莱芜区'],
    // 杭州 2021.
    ['330103', 2020, '下城区'],
    ['330103', 2021, null],
    ['330113', 2020, null],
    ['330113', 2021, '临平区'],
    ['330102', 2015, '上城区'],
    ['350427', 2020, '沙县'],
    ['350405', 2021, '沙县区'],
    ['659012', 2022, null],
    ['659012', 2023, '白杨市'],
    ['540481', 2023, '米林市'],
    ['540422', 2022, '米林县'],
    ['540581', 2023, '错那市'],
    ['130502', 2019, '桥东区'],
    ['130502', 2020, '襄都区'],
    ['110101', 2019, '东城区'],
  ])('code %s in %i', (code, year, name) => {
    expect(regionIn(code, year)?.name ?? null).toBe(name);
  });

  it('know what they became', () => {
    const heirsOf = (name: string): string[] =>
      FORMER_REGIONS.filter((region) => region.name === name).flatMap(({ successors }) =>
        successors.map((code) => REGIONS.get(code)?.name ?? ''),
      );
    expect(heirsOf('莱芜市')).toEqual(['莱芜区', '钢城区']);
    expect(heirsOf('江干区')).toEqual(['上城区', '钱塘区']);
    expect(heirsOf('沙县')).toEqual(['沙县区']);
  });
});

describe('zones', () => {
  it('have codes of their own below the division that they lie in', () => {
    const zones = mainland.filter(({ kind }) => kind === 'ZONE');
    const misplaced = zones.filter(({ code, parent }) => !parent || !code.startsWith(parent.replace(/(?:00)+$/, '')));
    expect(misplaced).toEqual([]);
    expect(zones.length).toBeGreaterThan(150);
  });

  it.each([
    ['河北雄安新区', '130000', 'PREFECTURE'],
    ['淄博高新技术产业开发区', '370300', 'COUNTY'],
    ['苏州工业园区', '320500', 'COUNTY'],
    ['重庆两江新区', '500000', 'PREFECTURE'],
  ])('%s lies in %s', (name, parent, rank) => {
    expect(mainland.find((region) => region.name === name)).toMatchObject({ kind: 'ZONE', parent, rank });
  });
});

describe('names in letters', () => {
  it('are there for every region of today, zones as well', () => {
    expect([...REGIONS.values()].filter(({ pinyin, initials }) => !/^[a-zü]{3,}$/.test(pinyin ?? '') || !initials)).toEqual([]);
  });

  it.each([
    ['370322', 'gaoqingxian', 'gqx'],
    ['61Z001', 'shanxishengxixianxinqu', 'sxsxxxq'],
    ['141034', 'fenxixian', 'fxx'],
  ])('are those of %s', (code, pinyin, initials) => expect(REGIONS.get(code)).toMatchObject({ pinyin, initials }));
});
