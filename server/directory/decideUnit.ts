/** What kind of unit a name means, by what follows its region. */
import type { Rank, UnitType } from '../domain/agency.ts';
import type { CentralSystem } from './centralSystems.ts';
import { findOrgan } from './organs/findOrgan.ts';

/** What stood before the rest of a name: no place, a province, another division, or a zone. */
export type PlaceKind = 'NONE' | 'PROVINCE' | 'DIVISION' | 'ZONE';

/** The kind of a unit. */
export interface Unit {
  readonly unitType: UnitType;
  readonly organ: string | null;
  /** Where the unit has a rank of its own; null for that of its region. */
  readonly rank: Rank | null;
  /** True for an organ of a zone that the list does not know: 高新区教育局 is one rank below its city. */
  readonly isOfZone?: boolean;
}

const VERTICAL_END =
  /(?:税务局|国税局|地税局|消防救援(?:总队|支队|大队|局)|海事处|银保?监分?局|保监局|证监局|海关|气象局|通信管理局|调查总?队|烟草专卖局|邮政管理局|海事局|分行|支行)$/;
const ZONE =
  /(?:开发区|实验区|高新区|产业园区?|工业园区?|保税区|示范区|度假区|风景名胜区|风景区|合作区|新城|新区|园区|管理区|试验区|管委会|管理委员会|(?:化工|产业|能源)基地)(?:管理委员会|管委会|管理局)?$/;
const OF_ZONE =
  /^[\u4e00-\u9fff]{0,8}(?:高新区|经开区|开发区|新区|实验区|示范区|保税区|度假区|管理区|工业园区?)(?:管委会|管理委员会)?(.{2,})$/;
const OWN_COMMITTEE = /^(?:开发建设)?(?:管理委员会|管委会|管理局|管理处)?$/;
const TOWN = /(?:镇|乡|苏木)(?:人民政府|政府)?$/;
// Wuhan, Tianjin and Guangzhou call theirs 民族街.
const SUBDISTRICT = /(?:街道|街道办事处|办事处|街道办|[^一二三四五六七八九十]{2}街)$/;
const GENERAL_OFFICE = /^(?:人民政府|政府|府|行政公署|行署)(?:办公厅|办公室|办)$/;
const GOVERNMENT = /^(?:人民政府|政府|行政公署|行署)?$/;
// The office that a government keeps in another place: 贵州省人民政府驻北京办事处.
const OFFICE_ELSEWHERE = /^(?:人民)?政府驻.+办事处$/;
// 生态环境分局 behind a county: the branch that the city keeps there.
const BRANCH_END = /[^公安]{2,}分局$|公安分局$/;
// The office of a group that is convened from several organs is none of its own.
const AD_HOC = /(?:领导小组|指挥部)办公室$/;
const DEPARTMENT_END = /(?:局|委员会|委|办公室|厅|办|研究室|参事室)$/;
// Organs of the Party, the courts, and what is of no government: a person must say whether it is one the law authorises.
const NO_ORGAN = /^委(?!员会$)|(?:法院|检察院|监察委员会|人大常委会)(?:办公室)?$/;
const AUTHORIZED_END = /^红十字会$|(?:社会保险|社保|医疗保障服务|医保服务)(?:事业)?(?:管理|服务|经办)?中心$/;
// 浦东新区 and 滨海新区 are counties of GB/T 2260, found as regions; a 新区 that is left over is a zone.

/**
 * By the end of the name, in the order of the traps: an office is no department, a zone is no county. `whole` is the name
 * after central system and region; `place` is what stood before it.
 */
export function decideUnit(whole: string, system: CentralSystem | null, place: PlaceKind): Unit {
  // 重庆高新技术产业开发区管理委员会改革发展局: the organ of the committee.
  const rest = place === 'ZONE' ? whole.replace(/^(?:管理委员会|管委会)(?=.{3,})/, '') : whole;
  const hasPlace = place !== 'NONE';
  const unit = (unitType: UnitType, organ: string | null = null, rank: Rank | null = null): Unit => ({ unitType, organ, rank });
  // 中国地震局 leads those of provinces; those of cities and counties are their departments.
  if (system || VERTICAL_END.test(rest) || (place === 'PROVINCE' && rest === '地震局'))
    return unit('VERTICAL_BRANCH', system?.organ ?? verticalOrgan(rest));
  if (place === 'ZONE' && OWN_COMMITTEE.test(rest)) return unit('ZONE');
  if (hasPlace && GOVERNMENT.test(rest)) return unit('GOVERNMENT');
  if (hasPlace && GENERAL_OFFICE.test(rest)) return unit('GENERAL_OFFICE');
  if (OFFICE_ELSEWHERE.test(rest)) return unit('DEPARTMENT');
  if (SUBDISTRICT.test(rest)) return unit('SUBDISTRICT', null, 'TOWNSHIP');
  if (TOWN.test(rest)) return unit('TOWNSHIP', null, 'TOWNSHIP');
  if (NO_ORGAN.test(rest)) return unit('UNKNOWN');
  if (BRANCH_END.test(rest)) return unit('VERTICAL_BRANCH', findOrgan(rest.replace(/分局$/, '局'))?.code ?? null);
  const organ = findOrgan(rest)?.code ?? null;
  if (AUTHORIZED_END.test(rest)) return unit('AUTHORIZED_ORG', organ);
  if (organ) return unit(isAuthorized(organ, rest) ? 'AUTHORIZED_ORG' : 'DEPARTMENT', organ);
  if (ZONE.test(rest)) return unit('ZONE');
  const ofZone = hasPlace ? OF_ZONE.exec(rest)?.[1] : undefined;
  if (ofZone !== undefined && findOrgan(ofZone)) return { ...decideUnit(ofZone, null, 'NONE'), isOfZone: true };
  if (AD_HOC.test(rest)) return unit('UNKNOWN');
  return unit(DEPARTMENT_END.test(rest) ? 'DEPARTMENT' : 'UNKNOWN');
}

/** 银保监分局, 市气象局, 兵团气象局: the organ by the end of the name. */
function verticalOrgan(rest: string): string | null {
  const own = rest.replace(/^(?:省|市|县|区)/, '');
  return (findOrgan(own) ?? findOrgan(own.replace(/分局$/, '局')) ?? findOrgan(rest.slice(-3)))?.code ?? null;
}

const AUTHORIZED = new Set(['HOUSING_FUND', 'DISABLED_PERSONS', 'SUPPLY_MARKETING', 'RESOURCE_TRADING']);

/** Centres, federations and cooperatives that the law lets manage a public affair; an office or bureau of the same affair is a department. */
function isAuthorized(organ: string, rest: string): boolean {
  return /(?:中心|档案馆)$/.test(rest) || (AUTHORIZED.has(organ) && !/(?:局|委员会|办公室)$/.test(rest));
}
