/** Agencies of every kind that a sum could trip over, and reports of them, for property tests. Names and codes are real, figures are not. */
import { fc } from '@fast-check/vitest';
import type { Rank, Scope, ScopeBasis, UnitType } from '../../server/domain/agency.ts';
import type { ReportParts } from '../helpers/makeReport.ts';

export interface MadeUpAgency {
  readonly agency: string;
  readonly regionCode: string | null;
  readonly unitType: UnitType;
  readonly rank: Rank;
  readonly organ: string | null;
}

type Line = readonly [agency: string, regionCode: string | null, unitType: UnitType, rank: Rank, organ?: string];

const LINES: readonly Line[] = [
  ['山东省人民政府', '370000', 'GOVERNMENT', 'PROVINCE'],
  ['山东省民政厅', '370000', 'DEPARTMENT', 'PROVINCE', 'CIVIL_AFFAIRS'],
  ['淄博市人民政府', '370300', 'GOVERNMENT', 'PREFECTURE'],
  ['淄博市人民政府办公室', '370300', 'GENERAL_OFFICE', 'PREFECTURE'],
  ['淄博市民政局', '370300', 'DEPARTMENT', 'PREFECTURE', 'CIVIL_AFFAIRS'],
  ['淄博市生态环境局', '370300', 'DEPARTMENT', 'PREFECTURE', 'ECOLOGY_ENVIRONMENT'],
  ['淄博市生态环境局高青分局', '370322', 'VERTICAL_BRANCH', 'COUNTY', 'ECOLOGY_ENVIRONMENT'],
  ['国家税务总局淄博市税务局', '370300', 'VERTICAL_BRANCH', 'PREFECTURE', 'TAXATION'],
  ['国家税务总局高青县税务局', '370322', 'VERTICAL_BRANCH', 'COUNTY', 'TAXATION'],
  ['淄博高新技术产业开发区管理委员会', '370300', 'ZONE', 'COUNTY'],
  ['淄博经济开发区管理委员会', '370300', 'ZONE', 'COUNTY'],
  ['高青县人民政府', '370322', 'GOVERNMENT', 'COUNTY'],
  ['高青县人民政府', null, 'GOVERNMENT', 'COUNTY'],
  ['高青县人民政府办公室', '370322', 'GENERAL_OFFICE', 'COUNTY'],
  ['高青县民政局', '370322', 'DEPARTMENT', 'COUNTY', 'CIVIL_AFFAIRS'],
  ['高青县民政局', null, 'DEPARTMENT', 'COUNTY', 'CIVIL_AFFAIRS'],
  ['高青县安全生产监督管理局', '370322', 'DEPARTMENT', 'COUNTY', 'EMERGENCY_MANAGEMENT'],
  ['高青县应急管理局', '370322', 'DEPARTMENT', 'COUNTY', 'EMERGENCY_MANAGEMENT'],
  ['高青县扶贫开发办公室', '370322', 'DEPARTMENT', 'COUNTY', 'POVERTY_ALLEVIATION'],
  ['高青县乡村振兴局', '370322', 'DEPARTMENT', 'COUNTY', 'RURAL_REVITALIZATION'],
  ['高青县农业农村局', '370322', 'DEPARTMENT', 'COUNTY', 'AGRICULTURE'],
  ['高青县高城镇人民政府', '370322', 'TOWNSHIP', 'TOWNSHIP'],
  ['高青县田镇街道办事处', '370322', 'SUBDISTRICT', 'TOWNSHIP'],
  ['高青经济开发区管理委员会', '370322', 'ZONE', 'TOWNSHIP'],
  ['桓台县人民政府', '370321', 'GOVERNMENT', 'COUNTY'],
  ['桓台县民政局', '370321', 'DEPARTMENT', 'COUNTY', 'CIVIL_AFFAIRS'],
  ['平潭县人民政府', '350128', 'GOVERNMENT', 'COUNTY'],
  ['平潭综合实验区管理委员会', '350128', 'ZONE', 'COUNTY'],
  ['沙县人民政府', '350427', 'GOVERNMENT', 'COUNTY'],
  ['三明市沙县区人民政府', '350405', 'GOVERNMENT', 'COUNTY'],
  ['沙县民政局', '350427', 'DEPARTMENT', 'COUNTY', 'CIVIL_AFFAIRS'],
  ['沙县民政局', '350405', 'DEPARTMENT', 'COUNTY', 'CIVIL_AFFAIRS'],
  ['三明市沙县区民政局', '350405', 'DEPARTMENT', 'COUNTY', 'CIVIL_AFFAIRS'],
  ['杭州市江干区人民政府', '330104', 'GOVERNMENT', 'COUNTY'],
  ['杭州市下城区人民政府', '330103', 'GOVERNMENT', 'COUNTY'],
  ['杭州市上城区人民政府', '330102', 'GOVERNMENT', 'COUNTY'],
  ['杭州市拱墅区人民政府', '330105', 'GOVERNMENT', 'COUNTY'],
  ['中华人民共和国海关总署', '100000', 'MINISTRY', 'CENTRAL', 'CUSTOMS'],
  ['青岛海关', '370200', 'VERTICAL_BRANCH', 'PROVINCE', 'CUSTOMS'],
];

/** All of them. */
export const MADE_UP: readonly MadeUpAgency[] = LINES.map(([agency, regionCode, unitType, rank, organ]) => ({
  ...{ agency, regionCode, unitType, rank, organ: organ ?? null },
}));

/** A report of one of them. */
export interface MadeUpReport extends MadeUpAgency {
  readonly year: number;
  readonly scope: Scope;
  readonly scopeBasis: ScopeBasis;
  readonly newRequests: number | null;
}

const usual: Readonly<Partial<Record<UnitType, Scope>>> = { GOVERNMENT: 'REGION_CONSOLIDATED', ZONE: 'UNKNOWN' };

/** A report with the scope that its kind has when nothing is said, or with any other that its words or a person may give. */
const madeUpReport: fc.Arbitrary<MadeUpReport> = fc
  .record({
    of: fc.constantFrom(...MADE_UP),
    year: fc.constantFrom(2018, 2019, 2021, 2022, 2024),
    given: fc.option(fc.constantFrom<Scope>('SINGLE_AGENCY', 'LEVEL_GOVERNMENT', 'REGION_CONSOLIDATED', 'VERTICAL_SYSTEM', 'UNKNOWN'), {
      freq: 1,
    }),
    newRequests: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 8 }),
  })
  .map(({ of, year, given, newRequests }) => {
    const scope = given ?? usual[of.unitType] ?? 'SINGLE_AGENCY';
    const scopeBasis = given ? 'GIVEN' : scope === 'UNKNOWN' ? 'NONE' : 'UNIT_TYPE';
    return { ...of, year, scope, scopeBasis, newRequests };
  });

const keyOf = ({ agency, regionCode, year }: MadeUpReport): string => `${agency} ${regionCode ?? ''} ${year}`;

/** Reports of which no two are of one agency and year: a later document would supersede, and the order would matter. */
export const madeUpReports: fc.Arbitrary<readonly MadeUpReport[]> = fc.uniqueArray(madeUpReport, {
  selector: keyOf,
  minLength: 10,
  maxLength: 48,
});

/** The report as it is saved. What is granted tells it in every sum: each report has a power of two of its own. */
export function toParts({ newRequests, ...report }: MadeUpReport, i: number): ReportParts {
  return { ...report, facts: { newRequests, granted: 2 ** i }, bytes: keyOf({ ...report, newRequests }) };
}

/** The places in the list of the reports that a sum of what is granted is made of. */
export function reportsIn(granted: number | null): number[] {
  const rest = BigInt(granted ?? 0);
  return Array.from({ length: 50 }, (_, i) => i).filter((i) => ((rest >> BigInt(i)) & 1n) === 1n);
}
