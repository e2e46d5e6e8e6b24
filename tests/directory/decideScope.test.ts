import { describe, expect, it } from 'vitest';
import type { AgencyIdentity, UnitType } from '../../server/domain/agency.ts';
import { decideScope } from '../../server/directory/decideScope.ts';

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

describe('decideScope', () => {
  it('takes a government whose preamble says nothing for its whole region', () => {
    expect(decideScope(agency('GOVERNMENT'), '')).toEqual({ scope: 'REGION_CONSOLIDATED', basis: 'UNIT_TYPE' });
  });

  it.each(['全市各级行政机关共收到政府信息公开申请一千件', '汇总各县（市、区）政府和市级部门的数据编制而成'])(
    'reads %s as the figures of a region',
    (text) => {
      expect(decideScope(agency('GOVERNMENT'), text)).toEqual({ scope: 'REGION_CONSOLIDATED', basis: 'WORDING' });
    },
  );

  it('reads 本级 as the government and its departments', () => {
    expect(decideScope(agency('GOVERNMENT'), '2023年，市本级政府收到申请 12 件')).toEqual({ scope: 'LEVEL_GOVERNMENT', basis: 'WORDING' });
  });

  it.each(['DEPARTMENT', 'GENERAL_OFFICE', 'TOWNSHIP', 'SUBDISTRICT', 'AUTHORIZED_ORG'] as const)(
    'does not widen the scope of a %s by a sentence that may be copied',
    (unitType) => {
      expect(decideScope(agency(unitType), '全县各级各部门共收到申请 50 件')).toEqual({ scope: 'SINGLE_AGENCY', basis: 'UNIT_TYPE' });
    },
  );

  it('sums no zone whose scope is not said', () => {
    expect(decideScope(agency('ZONE', { name: '淄博高新技术产业开发区管委会', regionCode: '370300' }), '')).toEqual({
      scope: 'UNKNOWN',
      basis: 'NONE',
    });
  });

  it('takes a zone that bears the name of its county for all of it', () => {
    expect(decideScope(agency('ZONE', { name: '平潭综合实验区管委会', regionCode: '350128' }), '')).toEqual({
      scope: 'REGION_CONSOLIDATED',
      basis: 'UNIT_TYPE',
    });
  });

  it('tells a vertical branch from its whole system by the wording', () => {
    expect(decideScope(agency('VERTICAL_BRANCH'), '全市税务系统共受理申请 9 件').scope).toBe('VERTICAL_SYSTEM');
    expect(decideScope(agency('VERTICAL_BRANCH'), '本局受理申请 9 件').scope).toBe('SINGLE_AGENCY');
  });

  it('never sums an agency that is not known', () => {
    expect(decideScope(agency('UNKNOWN'), '全市各级行政机关')).toEqual({ scope: 'UNKNOWN', basis: 'NONE' });
  });
});
