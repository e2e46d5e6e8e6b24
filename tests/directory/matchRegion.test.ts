import { describe, expect, it } from 'vitest';
import { matchRegion } from '../../server/directory/matchRegion.ts';
import { REGIONS } from '../../server/directory/regions/allRegions.ts';
import { isWithin, shortNameOf } from '../../server/directory/regions/regionNames.ts';

describe('matchRegion', () => {
  it('takes the longest chain of regions off the beginning', () => {
    expect(matchRegion('山东省淄博市高青县民政局')).toMatchObject({
      region: { code: '370322' },
      rest: '民政局',
      printed: '山东省淄博市高青县',
    });
  });

  it('accepts a chain without its middle', () => {
    expect(matchRegion('山东省高青县民政局')?.region?.code).toBe('370322');
  });

  it('refuses a county under a province that it does not lie in', () => {
    const match = matchRegion('江苏省高青县民政局');
    expect(match?.region?.code).toBe('320000');
    expect(match?.rest).toBe('高青县民政局');
  });

  it('takes no word for the short name of a county of another province: 会同高青县', () => {
    expect(matchRegion('会同高青县财政局')).toBeNull();
    expect(matchRegion('山东淄博市财政局')?.region?.code).toBe('370300');
  });

  it('finds nothing in a name that begins with no region', () => {
    expect(matchRegion('区教育局')).toBeNull();
    expect(matchRegion('')).toBeNull();
  });

  it.each(['constructor', '__proto__', 'toString'])('finds nothing in %s', (name) => {
    expect(matchRegion(name)).toBeNull();
  });
});

describe('REGIONS', () => {
  it.each([
    ['500103', '重庆市渝中区', 'COUNTY', '500000'],
    ['370322', '山东省淄博市高青县', 'COUNTY', '370300'],
    ['441900', '广东省东莞市', 'PREFECTURE', '440000'],
    ['330113', '浙江省杭州市临平区', 'COUNTY', '330100'],
  ])('knows %s as %s', (code, path, rank, parent) => {
    expect(REGIONS.get(code)).toMatchObject({ path, rank, parent });
  });

  it('has 34 provinces, and a parent for everything else', () => {
    const regions = [...REGIONS.values()];
    expect(regions.filter((region) => region.rank === 'PROVINCE')).toHaveLength(34);
    expect(regions.filter((region) => region.rank !== 'PROVINCE' && !REGIONS.has(region.parent ?? ''))).toEqual([]);
  });

  it('lists no towns as counties', () => {
    expect([...REGIONS.values()].filter((region) => /(?:镇|乡|街道)$/.test(region.name))).toEqual([]);
  });
});

describe('shortNameOf', () => {
  it.each([
    ['370322', '高青'],
    ['530000', '云南'],
    ['150000', '内蒙古'],
  ])('shortens %s to %s', (code, short) => {
    const region = REGIONS.get(code);
    expect(region && shortNameOf(region)).toBe(short);
  });
});

describe('isWithin', () => {
  it.each([
    ['370322', '370300', true],
    ['370322', '370000', true],
    ['370322', '370322', true],
    ['370322', '320000', false],
    ['370300', '370322', false],
  ])('%s in %s: %s', (code, above, expected) => {
    expect(isWithin(code, above)).toBe(expected);
  });
});
