/** Which agency became which: regions and organs, and names that live on. */
import { describe, expect, it } from 'vitest';
import { relatedCodes } from '../../server/directory/regionSteps.ts';
import { SUCCESSION_RULES } from '../../server/directory/successionRules.ts';
import type { UnitType } from '../../server/domain/agency.ts';
import type { KnownAgency } from '../../server/domain/succession.ts';

type Given = readonly [name: string, regionCode: string, organ: string | null, years?: readonly [number, number], unitType?: UnitType];

function known(given: readonly Given[]): KnownAgency[] {
  return given.map(([name, regionCode, organ, years, unitType], i) => ({
    ...{ id: i + 1, name, regionCode, organ, rank: 'COUNTY' as const },
    unitType: unitType ?? (organ === null ? 'GOVERNMENT' : 'DEPARTMENT'),
    firstYear: years?.[0] ?? null,
    lastYear: years?.[1] ?? null,
  }));
}

/** The steps with names in place of ids. */
function steps(given: readonly Given[]): string[] {
  const agencies = known(given);
  const nameOf = (id: number) => `${agencies[id - 1]?.name ?? ''}`;
  const found = SUCCESSION_RULES.findSteps(agencies).map(
    ({ agencyId, successorId, year, kind }) => `${nameOf(agencyId)} → ${nameOf(successorId)} ${year} ${kind}`,
  );
  return found.toSorted();
}

describe('agencies of regions that changed', () => {
  it.each(['350427', '350405'])(
    'follow a county that became a district, whether the old name has the old code or that of today: %s',
    (code) => {
      expect(
        steps([
          ['沙县民政局', code, 'CIVIL_AFFAIRS', [2019, 2020]],
          ['三明市沙县区民政局', '350405', 'CIVIL_AFFAIRS', [2021, 2023]],
          ['三明市沙县区财政局', '350405', 'FINANCE'],
        ]),
      ).toEqual(['沙县民政局 → 三明市沙县区民政局 2021 RENAMED']);
    },
  );

  it('follow a city that was divided to each of its parts', () => {
    expect(
      steps([
        ['莱芜市民政局', '371200', 'CIVIL_AFFAIRS', [2016, 2018]],
        ['济南市莱芜区民政局', '370116', 'CIVIL_AFFAIRS', [2019, 2021]],
        ['济南市钢城区民政局', '370117', 'CIVIL_AFFAIRS', [2019, 2021]],
      ]),
    ).toEqual(['莱芜市民政局 → 济南市莱芜区民政局 2019 SPLIT', '莱芜市民政局 → 济南市钢城区民政局 2019 SPLIT']);
  });

  it('are merged where the other region was there before', () => {
    expect(
      steps([
        ['杭州市下城区人民政府', '330103', null, [2019, 2020]],
        ['杭州市拱墅区人民政府', '330105', null, [2019, 2023]],
      ]),
    ).toEqual(['杭州市下城区人民政府 → 杭州市拱墅区人民政府 2021 MERGED']);
  });

  it('are told by code alone where the region kept its name', () => {
    expect(
      steps([
        ['南通市崇川区民政局', '320602', 'CIVIL_AFFAIRS', [2018, 2019]],
        ['南通市崇川区民政局', '320613', 'CIVIL_AFFAIRS', [2020, 2021]],
      ]),
    ).toEqual(['南通市崇川区民政局 → 南通市崇川区民政局 2020 MERGED']);
  });

  it('follow the organ where region and organ both have a new name, and a system by its branch', () => {
    expect(
      steps([
        ['莱芜市国土资源局', '371200', 'NATURAL_RESOURCES', [2016, 2018]],
        ['济南市莱芜区自然资源局', '370116', 'NATURAL_RESOURCES', [2019, 2021]],
        ['国家税务总局莱芜市税务局', '371200', 'TAXATION', [2018, 2018], 'VERTICAL_BRANCH'],
        ['国家税务总局济南市莱芜区税务局', '370116', 'TAXATION', [2019, 2021], 'VERTICAL_BRANCH'],
      ]),
    ).toEqual([
      '国家税务总局莱芜市税务局 → 国家税务总局济南市莱芜区税务局 2019 SPLIT',
      '莱芜市国土资源局 → 济南市莱芜区自然资源局 2019 SPLIT',
    ]);
  });

  it('do not end where the old name lives on', () => {
    expect(
      steps([
        ['沙县民政局', '350405', 'CIVIL_AFFAIRS', [2019, 2023]],
        ['三明市沙县区民政局', '350405', 'CIVIL_AFFAIRS', [2021, 2023]],
      ]),
    ).toEqual([]);
  });

  it('know the codes of one place at all times', () => {
    expect(relatedCodes('350427')).toEqual(relatedCodes('350405'));
    expect(relatedCodes('371202')).toEqual(['370116', '370117', '371200', '371202', '371203']);
    expect(relatedCodes('370322')).toEqual(['370322']);
  });
});

describe('organs that reforms changed', () => {
  it('chain from one name to the next', () => {
    expect(
      steps([
        ['高青县扶贫开发办公室', '370322', 'POVERTY_ALLEVIATION', [2018, 2020]],
        ['高青县乡村振兴局', '370322', 'RURAL_REVITALIZATION', [2021, 2023]],
        ['高青县农业农村局', '370322', 'AGRICULTURE', [2019, 2024]],
      ]),
    ).toEqual(['高青县乡村振兴局 → 高青县农业农村局 2024 MERGED', '高青县扶贫开发办公室 → 高青县乡村振兴局 2021 RENAMED']);
  });

  it('are renamed, or merged where several became one', () => {
    expect(
      steps([
        ['高青县安全生产监督管理局', '370322', 'EMERGENCY_MANAGEMENT', [2015, 2018]],
        ['高青县应急管理局', '370322', 'EMERGENCY_MANAGEMENT', [2019, 2021]],
        ['高青县工商行政管理局', '370322', 'MARKET_REGULATION', [2016, 2018]],
        ['高青县质量技术监督局', '370322', 'MARKET_REGULATION', [2016, 2017]],
        ['高青县市场监督管理局', '370322', 'MARKET_REGULATION', [2019, 2021]],
      ]),
    ).toEqual([
      '高青县安全生产监督管理局 → 高青县应急管理局 2019 RENAMED',
      '高青县工商行政管理局 → 高青县市场监督管理局 2019 MERGED',
      '高青县质量技术监督局 → 高青县市场监督管理局 2019 MERGED',
    ]);
  });

  it('go through a name in between', () => {
    expect(
      steps([
        ['高青县卫生局', '370322', 'HEALTH', [2012, 2013]],
        ['高青县卫生和计划生育局', '370322', 'HEALTH', [2015, 2018]],
        ['高青县卫生健康局', '370322', 'HEALTH', [2019, 2021]],
      ]),
    ).toEqual(['高青县卫生和计划生育局 → 高青县卫生健康局 2019 RENAMED', '高青县卫生局 → 高青县卫生和计划生育局 2015 RENAMED']);
  });

  it('take over a year early where the new name already reports for it', () => {
    expect(
      steps([
        ['高青县环境保护局', '370322', 'ECOLOGY_ENVIRONMENT', [2015, 2017]],
        ['高青县生态环境局', '370322', 'ECOLOGY_ENVIRONMENT', [2018, 2021]],
      ]),
    ).toEqual(['高青县环境保护局 → 高青县生态环境局 2018 RENAMED']);
  });

  it('stay apart in two regions, where both live on, and where two could be the successor', () => {
    expect(
      steps([
        ['高青县人民防空办公室', '370322', 'CIVIL_AIR_DEFENSE', [2019, 2024]],
        ['高青县国防动员办公室', '370322', 'NATIONAL_DEFENSE_MOBILIZATION', [2023, 2024]],
        ['桓台县扶贫开发办公室', '370321', 'POVERTY_ALLEVIATION', [2018, 2020]],
        ['高青县乡村振兴局', '370322', 'RURAL_REVITALIZATION', [2021, 2023]],
        ['淄博市旅游局', '370300', 'CULTURE_TOURISM', [2015, 2018]],
        ['淄博市文广新局', '370300', 'CULTURE_TOURISM', [2019, 2020]],
        ['淄博市文体局', '370300', 'CULTURE_TOURISM', [2019, 2020]],
        ['淄博市文化广电旅游体育局', '370300', 'CULTURE_TOURISM', [2019, 2020]],
      ]),
    ).toEqual([]);
  });

  it('are not told by a word that a longer name begins or ends with', () => {
    expect(
      steps([
        ['高青县文化广电和旅游局', '370322', 'CULTURE_TOURISM', [2017, 2018]],
        ['高青县文化和旅游局', '370322', 'CULTURE_TOURISM', [2019, 2020]],
      ]),
    ).toEqual([]);
  });
});
