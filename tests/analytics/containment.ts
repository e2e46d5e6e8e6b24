/**
 * Who holds whose figures in one year, from the meaning of the scopes alone (who publishes what, and the trap of counting twice): written
 * without a look at the program. Property tests hold every sum against it.
 */
import type { Scope } from '../../server/domain/agency.ts';
import type { MadeUpAgency } from './madeUpAgencies.ts';

/** An agency with the scope of its report in the year, and the last year that it reports for. */
export interface Publisher extends MadeUpAgency {
  readonly scope: Scope;
  readonly lastYear: number;
}

/** Names that became others, and the first year that is the other's. */
const BECAME: readonly (readonly [before: string, after: string, year: number])[] = [
  ['高青县安全生产监督管理局', '高青县应急管理局', 2019],
  ['高青县扶贫开发办公室', '高青县乡村振兴局', 2021],
  ['高青县乡村振兴局', '高青县农业农村局', 2024],
  ['沙县人民政府', '三明市沙县区人民政府', 2021],
  ['沙县民政局', '三明市沙县区民政局', 2021],
  ['杭州市江干区人民政府', '杭州市上城区人民政府', 2021],
  ['杭州市下城区人民政府', '杭州市拱墅区人民政府', 2021],
];

const RANK_OF: Readonly<Record<number, string>> = { 2: 'PROVINCE', 4: 'PREFECTURE', 6: 'COUNTY' };

/** How many digits of a code say where: 2 for a province, 4 for a prefecture, 6 for a county. */
const digitsOf = (code: string): number => (code.endsWith('0000') ? 2 : code.endsWith('00') ? 4 : 6);

function liesIn(code: string | null, above: string | null): boolean {
  return code !== null && above !== null && code.startsWith(above.slice(0, digitsOf(above)));
}

/** True when an agency speaks for the whole division of its code, and not for a zone in it. */
function isOfWholeDivision({ regionCode, rank }: MadeUpAgency): boolean {
  return regionCode !== null && RANK_OF[digitsOf(regionCode)] === rank;
}

/** True when the reported figures of `a` hold those of `b`, or are the same. */
export function holds(a: Publisher, b: Publisher, year: number): boolean {
  if (isSameAgency(a, b) || becameIn(b, a, year)) return true;
  if (a.scope === 'REGION_CONSOLIDATED') return isOfWholeDivision(a) && isUnderGovernment(b) && liesIn(b.regionCode, a.regionCode);
  if (a.scope === 'LEVEL_GOVERNMENT') return isUnderGovernment(b) && b.regionCode === a.regionCode && b.rank === a.rank;
  if (a.scope === 'VERTICAL_SYSTEM') return b.organ === a.organ && (a.rank === 'CENTRAL' || liesIn(b.regionCode, a.regionCode));
  // A government that reports on itself alone reports on the desk of its office.
  return b.scope === 'SINGLE_AGENCY' && isDesk(a) && isDesk(b) && a.regionCode === b.regionCode && a.rank === b.rank;
}

const isDesk = ({ unitType }: MadeUpAgency): boolean => unitType === 'GOVERNMENT' || unitType === 'GENERAL_OFFICE';

/** Systems led from above are no part of a region's government. */
const isUnderGovernment = ({ unitType }: MadeUpAgency): boolean => unitType !== 'VERTICAL_BRANCH' && unitType !== 'MINISTRY';

/** One name is one agency where its place is the same, at whatever time, or not known. */
function isSameAgency(a: Publisher, b: Publisher): boolean {
  if (a.agency !== b.agency || a.scope !== b.scope) return false;
  return a.regionCode === null || b.regionCode === null || a.agency.startsWith('沙县');
}

/** True when `before` became `after` by the year. A name that goes on after the year of the change became nothing. */
function becameIn(before: Publisher, after: Publisher, year: number): boolean {
  if (before.scope !== after.scope) return false;
  return BECAME.some(([old, next, from]) => old === before.agency && from <= year && before.lastYear <= from && next === after.agency);
}
