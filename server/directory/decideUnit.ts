/** What kind of unit a name means, by what follows its region. */
import type { Rank, UnitType } from '../domain/agency.ts';
import type { CentralSystem } from './centralSystems.ts';
import { findOrgan } from './organs/findOrgan.ts';

/** What stood before the rest of a name: no place, a division, or a zone. */
export type PlaceKind = 'NONE' | 'DIVISION' | 'ZONE';

/** The kind of a unit. */
export interface Unit {
  readonly unitType: UnitType;
  readonly organ: string | null;
  /** Where the unit has a rank of its own; null for that of its region. */
  readonly rank: Rank | null;
}

const VERTICAL_END = /(?:税务局|海关|气象局|地震局|通信管理局|调查总?队|烟草专卖局|邮政管理局|海事局|分行|支行)$/;
const ZONE =
  /(?:开发区|实验区|高新区|产业园区?|工业园区?|保税区|示范区|度假区|风景名胜区|风景区|合作区|新城|新区|园区|管理区|试验区|管委会|管理委员会|(?:化工|产业|能源)基地)(?:管理委员会|管委会|管理局)?$/;
const OWN_COMMITTEE = /^(?:开发建设)?(?:管理委员会|管委会|管理局|管理处)?$/;
const TOWN = /(?:镇|乡|苏木)(?:人民政府|政府)?$/;
// Wuhan, Tianjin and Guangzhou call theirs 民族街.
const SUBDISTRICT = /(?:街道|街道办事处|办事处|街道办|[^一二三四五六七八九十]{2}街)$/;
const GENERAL_OFFICE = /^(?:人民政府|政府|府|行政公署|行署)(?:办公厅|办公室|办)$/;
const GOVERNMENT = /^(?:人民政府|政府|行政公署|行署)?$/;
// The office that a government keeps in another place: 贵州省人民政府驻北京办事处.
const OFFICE_ELSEWHERE = /^(?:人民)?政府驻.+办事处$/;
// The office of a group that is convened from several organs is none of its own.
const AD_HOC = /(?:领导小组|指挥部)办公室$/;
const DEPARTMENT_END = /(?:局|委员会|委|办公室|厅|中心|队|站|办|会|社|馆|院|研究室)$/;
// 浦东新区 and 滨海新区 are counties of GB/T 2260, found as regions; a 新区 that is left over is a zone.

/**
 * By the end of the name, in the order of the traps: an office is no department, a zone is no county. `rest` is the name
 * after central system and region; `place` is what stood before it.
 */
export function decideUnit(rest: string, system: CentralSystem | null, place: PlaceKind): Unit {
  const hasPlace = place !== 'NONE';
  const unit = (unitType: UnitType, organ: string | null = null, rank: Rank | null = null): Unit => ({ unitType, organ, rank });
  if (system || VERTICAL_END.test(rest))
    return unit(
      'VERTICAL_BRANCH',
      system?.organ ?? findOrgan(rest.replace(/^(?:省|市|县|区)/, ''))?.code ?? findOrgan(rest.slice(-3))?.code ?? null,
    );
  if (place === 'ZONE' && OWN_COMMITTEE.test(rest)) return unit('ZONE');
  if (hasPlace && GOVERNMENT.test(rest)) return unit('GOVERNMENT');
  if (hasPlace && GENERAL_OFFICE.test(rest)) return unit('GENERAL_OFFICE');
  if (OFFICE_ELSEWHERE.test(rest)) return unit('DEPARTMENT');
  if (SUBDISTRICT.test(rest)) return unit('SUBDISTRICT', null, 'TOWNSHIP');
  if (TOWN.test(rest)) return unit('TOWNSHIP', null, 'TOWNSHIP');
  const organ = findOrgan(rest)?.code ?? null;
  if (organ) return unit(isAuthorized(organ, rest) ? 'AUTHORIZED_ORG' : 'DEPARTMENT', organ);
  if (ZONE.test(rest)) return unit('ZONE');
  if (AD_HOC.test(rest)) return unit('UNKNOWN');
  return unit(DEPARTMENT_END.test(rest) ? 'DEPARTMENT' : 'UNKNOWN');
}

const AUTHORIZED = new Set(['HOUSING_FUND', 'DISABLED_PERSONS', 'SUPPLY_MARKETING', 'RESOURCE_TRADING']);

/** Centres, federations and cooperatives that the law lets manage a public affair; an office or bureau of the same affair is a department. */
function isAuthorized(organ: string, rest: string): boolean {
  return AUTHORIZED.has(organ) && !/(?:局|委员会|办公室)$/.test(rest);
}
