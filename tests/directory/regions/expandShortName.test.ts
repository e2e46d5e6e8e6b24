import { describe, expect, it } from 'vitest';
import { organsMeantBy, organsNamedBy } from '../../../server/directory/organs/organsNamedBy.ts';
import { expandShortName } from '../../../server/directory/regions/expandShortName.ts';

describe('what a search means', () => {
  it.each([
    ['高青民政局', '高青县民政局'],
    ['gaoqingminzheng', 'gaoqingxianminzheng'],
    ['gqmzj', 'gqxmzj'],
    ['张店教育局', '淄博市张店区教育局'],
    ['湘西民政局', '湘西土家族苗族自治州民政局'],
  ])('%s is %s', (text, full) => expect(expandShortName(text).beginnings).toContain(full));

  it('is nothing more where the region has its full name, or stands alone', () => {
    expect(expandShortName('高青县民政局')).toEqual({ parts: [], beginnings: [] });
    expect(expandShortName('高青')).toEqual({ parts: [], beginnings: [] });
    expect(expandShortName('')).toEqual({ parts: [], beginnings: [] });
  });

  it('is a region and something in it', () => expect(expandShortName('高青生态环境局').parts).toEqual([['高青', '生态环境局']]));

  it('is a bounded number of things for any text', () => {
    for (const text of ['朝阳区政府', 'xianshihexianju', 'xxxxxxx', '大'.repeat(100)])
      expect(expandShortName(text).beginnings.length).toBeLessThanOrEqual(12);
  });

  it('is a kind of organ by words of its English name or the beginning of its Chinese one', () => {
    expect(organsNamedBy('veterans')).toEqual(['VETERANS_AFFAIRS']);
    expect(organsNamedBy('civil')).toEqual(['CIVIL_AFFAIRS', 'CIVIL_AIR_DEFENSE']);
    expect([organsNamedBy('c'), organsNamedBy('民政'), organsNamedBy('vil')]).toEqual([[], [], []]);
    expect(organsMeantBy('民政')).toEqual(['CIVIL_AFFAIRS']);
    expect([organsMeantBy('民'), organsMeantBy('人民政府')]).toEqual([[], []]);
  });
});
