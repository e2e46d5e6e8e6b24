import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../server/ingest/forms/nearestName.ts';

const NAMES = [
  '行政许可',
  '行政处罚',
  '行政强制',
  '属于国家秘密',
  '属于行政查询事项',
  '重复申请',
  '本机关不掌握相关政府信息',
  '属于三类内部事务信息',
  '属于四类过程性信息',
];

describe('nearestName', () => {
  it.each([
    ['重复申', '重复申请'],
    ['行政许', '行政许可'],
    ['属于国家秘', '属于国家秘密'],
    ['属于国象秘密', '属于国家秘密'],
    ['属国家秘密', '属于国家秘密'],
    ['属于国家秘密的', '属于国家秘密'],
    ['属于家国秘密', '属于国家秘密'],
    ['本机构不掌握相关政务信息', '本机关不掌握相关政府信息'],
  ])('takes %s for %s', (bare, name) => {
    expect(nearestName(bare, NAMES)).toBe(name);
  });

  it.each(['行政', '行政许诺', '行政处分', '国家秘密法', '属于', '0', '', '属于三类过程性信息事务'])('takes %j for none', (bare) => {
    expect(nearestName(bare, NAMES)).toBeNull();
  });

  it('takes a label between two names for none', () => {
    expect(nearestName('属于甲类信息', ['属于乙类信息', '属于丙类信息'])).toBeNull();
  });
});
