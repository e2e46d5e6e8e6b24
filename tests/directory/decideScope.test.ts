import { describe, expect, it } from 'vitest';
import { decideScope } from '../../server/directory/decideScope.ts';
import type { AgencyIdentity, UnitType } from '../../server/domain/agency.ts';

const agency = (unitType: UnitType, rest: Partial<AgencyIdentity> = {}): AgencyIdentity => ({
  name: null,
  printedName: null,
  regionCode: null,
  unitType,
  rank: null,
  organ: null,
  creditCode: null,
  ...rest,
});
const UNDECIDED = { scope: 'UNKNOWN', basis: 'NONE', confidence: null };

describe('decideScope', () => {
  it('takes a government whose preamble says nothing for its whole region, without much confidence', () => {
    expect(decideScope(agency('GOVERNMENT'), '')).toEqual({ scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE', confidence: 0.7 });
  });

  it.each(['全市各级行政机关共收到政府信息公开申请一千件', '汇总各县（市、区）政府和市级部门的数据编制而成'])(
    'reads %s as the figures of a region',
    (text) => {
      expect(decideScope(agency('GOVERNMENT'), text)).toEqual({ scope: 'REGION_CONSOLIDATED', basis: 'WORDING', confidence: 0.95 });
    },
  );

  it('reads 本级 as the government and its departments', () => {
    const { scope, basis } = decideScope(agency('GOVERNMENT'), '2023年，市本级政府收到申请 12 件');
    expect({ scope, basis }).toEqual({ scope: 'LEVEL_GOVERNMENT', basis: 'WORDING' });
  });

  it('is less sure where a report writes of its region and of 本级 both', () => {
    const both = decideScope(agency('GOVERNMENT'), '全市各级行政机关共收到 90 件，其中市本级收到 12 件');
    expect(both).toEqual({ scope: 'REGION_CONSOLIDATED', basis: 'WORDING', confidence: 0.6 });
  });

  it.each(['DEPARTMENT', 'GENERAL_OFFICE', 'TOWNSHIP', 'SUBDISTRICT', 'AUTHORIZED_ORG'] as const)(
    'does not widen the scope of a %s by a sentence that may be copied, and is less sure of it',
    (unitType) => {
      const decided = decideScope(agency(unitType), '全县各级各部门共收到申请 50 件');
      expect(decided).toEqual({ scope: 'SINGLE_AGENCY', basis: 'UNIT_TYPE', confidence: 0.6 });
    },
  );

  it('is surer of a department that writes of itself', () => {
    expect(decideScope(agency('DEPARTMENT'), '').confidence).toBe(0.9);
    expect(decideScope(agency('DEPARTMENT'), '我局收到申请 5 件').confidence).toBe(0.95);
  });

  it('sums no zone whose scope is not said', () => {
    const zone = agency('ZONE', { name: '淄博高新技术产业开发区管委会', regionCode: '370300' });
    expect(decideScope(zone, '')).toEqual(UNDECIDED);
  });

  it('takes a zone that bears the name of its county for all of it', () => {
    const zone = agency('ZONE', { name: '平潭综合实验区管委会', regionCode: '350128' });
    expect(decideScope(zone, '')).toEqual({ scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE', confidence: 0.7 });
  });

  it.each([
    ['VERTICAL_BRANCH', '国家税务总局淄博市税务局', '全市税务系统共受理申请 9 件'],
    ['MINISTRY', '中华人民共和国海关总署', '全国海关共收到申请 900 件'],
    ['DEPARTMENT', '淄博市生态环境局', '全市生态环境系统共收到申请 70 件'],
  ] as const)('reads the words of a %s for its own system: %s, %s', (unitType, name, text) => {
    expect(decideScope(agency(unitType, { name }), text)).toMatchObject({ scope: 'VERTICAL_SYSTEM', basis: 'WORDING' });
  });

  it.each([
    ['VERTICAL_BRANCH', '国家税务总局淄博市税务局', '本局受理申请 9 件'],
    ['DEPARTMENT', '淄博市财政局', '全市教育系统共收到申请 70 件'],
    ['DEPARTMENT', '淄博市财政局', '全市行政机关共收到申请 70 件'],
  ] as const)('keeps a %s single: %s, %s', (unitType, name, text) => {
    expect(decideScope(agency(unitType, { name }), text).scope).toBe('SINGLE_AGENCY');
  });

  it('never sums an agency of no known kind, unless it calls itself a bureau or a town', () => {
    expect(decideScope(agency('UNKNOWN'), '全市各级行政机关')).toEqual(UNDECIDED);
    expect(decideScope(agency('UNKNOWN'), '本机关收到申请 3 件')).toEqual(UNDECIDED);
    expect(decideScope(agency('UNKNOWN'), '全县各部门共收到申请，我局积极配合')).toEqual(UNDECIDED);
    expect(decideScope(agency('UNKNOWN'), '我局收到申请 3 件')).toMatchObject({ scope: 'SINGLE_AGENCY', basis: 'WORDING' });
  });
});
