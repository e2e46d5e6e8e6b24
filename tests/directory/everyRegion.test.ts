/** Every division with the usual names of its organs: whatever the place is called, it is told. */
import { describe, expect, it } from 'vitest';
import { ORGANS } from '../../server/directory/organs/organCatalogue.ts';
import { REGIONS, type Region } from '../../server/directory/regions/allRegions.ts';
import { officialNameOf } from '../../server/directory/regions/regionNames.ts';
import { resolveAgency } from '../../server/directory/resolveAgency.ts';
import { TOWNSHIPS } from '../../server/directory/townships.generated.ts';

const divisions = [...REGIONS.values()].filter(({ kind, code }) => kind === 'DIVISION' && !/^[78]/.test(code));
// The names of these begin with their system, not with the place.
const SYSTEMS = new Set(['SURVEY_TEAM', 'CENTRAL_BANK', 'FINANCIAL_REGULATION', 'CUSTOMS']);
const organs = ORGANS.filter(({ code }) => !SYSTEMS.has(code));
const EACH = 4;

const told = (region: Region, rest: string): string => {
  const { status, regionCode, rank, organ, unitType } = resolveAgency(officialNameOf(region) + rest);
  return [officialNameOf(region) + rest, status, regionCode, rank, organ ?? unitType].join(' ');
};

describe('every division of today', () => {
  it.each([
    ['人民政府', 'GOVERNMENT'],
    ['人民政府办公室', 'GENERAL_OFFICE'],
  ])('is told by the name of its %s', (rest, unitType) => {
    const expected = divisions.map((region) => `${officialNameOf(region)}${rest} resolved ${region.code} ${region.rank} ${unitType}`);
    expect(divisions.map((region) => told(region, rest)).filter((one, i) => one !== expected[i])).toEqual([]);
  });

  it('is told by the names of its organs', () => {
    // Four of the kinds for each division, all kinds in turn.
    const pairs = divisions.flatMap((region, i) =>
      Array.from({ length: EACH }, (_, j) => ({ region, organ: organs[(i * EACH + j) % organs.length] as (typeof organs)[number] })),
    );
    const wrong = pairs.flatMap(({ region, organ }) => {
      const one = told(region, organ.zh);
      return one === `${officialNameOf(region)}${organ.zh} resolved ${region.code} ${region.rank} ${organ.code}` ? [] : [one];
    });
    expect(pairs.length).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });
});

describe('every town and subdistrict of the list', () => {
  it('is told with its county before it', () => {
    const lines = TOWNSHIPS.trim().split('\n');
    const towns = lines.flatMap((line) => {
      const [code = '', ...names] = line.split(' ');
      const region = REGIONS.get(code);
      return region?.kind === 'DIVISION' ? names.map((name) => ({ region, name })) : [];
    });
    const wrong = towns.flatMap(({ region, name }, i) => {
      // One of four, to save time.
      if (i % 4 !== 0) return [];
      const isSubdistrict = name.endsWith('街道');
      const full = officialNameOf(region) + name + (isSubdistrict ? '办事处' : '人民政府');
      const { status, regionCode, rank, unitType } = resolveAgency(full);
      const one = [full, status, regionCode, rank, unitType].join(' ');
      return one === `${full} resolved ${region.code} TOWNSHIP ${isSubdistrict ? 'SUBDISTRICT' : 'TOWNSHIP'}` ? [] : [one];
    });
    expect(towns.length).toBeGreaterThan(30_000);
    expect(wrong).toEqual([]);
  });
});
