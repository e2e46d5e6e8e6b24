/** The printed name of an agency → who it is: region, unit type, rank, organ, full name. What cannot be told stays null. */
import type { AgencyIdentity, Rank, UnitType } from '../domain/agency.ts';
import { findOrgan } from './organs.ts';
import { matchRegion, type RegionMatch } from './matchRegion.ts';
import type { Region } from './regions.ts';

/** An agency with what could not be told about it. */
export interface AgencyDecision extends AgencyIdentity {
  /** Regions that the name may mean, when there is more than one. */
  readonly candidates: readonly Region[];
}

const CENTRAL_SYSTEM =
  /^(国家税务总局|国家统计局|中国人民银行|国家金融监督管理总局|中国银行保险监督管理委员会|中华人民共和国|国家外汇管理局|中国气象局|国家邮政局)(?=.)/;
const VERTICAL_END = /(?:税务局|海关|气象局|调查总?队|烟草专卖局|邮政管理局|海事局|分行|支行)$/;
const ZONE =
  /(?:开发区|实验区|高新区|产业园区?|工业园区?|保税区|示范区|度假区|风景名胜区|合作区|新城|新区|园区|管理区|试验区|管委会|管理委员会)(?:管理委员会|管委会)?$/;
const TOWN = /(?:镇|乡|苏木)(?:人民政府|政府)?$/;
const SUBDISTRICT = /(?:街道|街道办事处|办事处|街道办)$/;
const GENERAL_OFFICE = /^(?:人民政府|政府)(?:办公厅|办公室|办)$/;
const GOVERNMENT = /^(?:人民政府|政府)?$/;
const DEPARTMENT_END = /(?:局|委员会|委|办公室|厅|中心|队|站|办|会|社|馆|院)$/;
// 浦东新区 and 滨海新区 are counties of GB/T 2260, found as regions; a 新区 that is left over is a zone.

/** Decides who a printed name means. `within` is the code of a region that the document surely belongs to. */
export function resolveAgency(printedName: string, within: string | null = null): AgencyDecision {
  const name = printedName.replace(/\s/g, '');
  const central = CENTRAL_SYSTEM.exec(name)?.[0] ?? '';
  const match = matchRegion(name.slice(central.length), within);
  const rest = match?.rest ?? name.slice(central.length);
  const kind = decideKind(rest, central, match);
  const full = fullName(name, rest, kind);
  return {
    name: full,
    printedName: full === printedName ? null : printedName,
    regionCode: match?.region?.code ?? null,
    unitType: kind.unitType,
    rank: kind.rank ?? match?.region?.rank ?? null,
    organ: kind.organ,
    creditCode: null,
    candidates: match && !match.region ? match.candidates : [],
  };
}

interface Kind {
  readonly unitType: UnitType;
  readonly organ: string | null;
  /** Where the unit has a rank of its own; null for that of its region. */
  readonly rank: Rank | null;
}

/** By the end of the name, in the order of the traps: an office is no department, a zone is no county. */
function decideKind(rest: string, central: string, match: RegionMatch | null): Kind {
  const kind = (unitType: UnitType, organ: string | null = null, rank: Rank | null = null): Kind => ({ unitType, organ, rank });
  if (central || VERTICAL_END.test(rest))
    return kind('VERTICAL_BRANCH', findOrgan(rest.replace(/^(?:省|市|县|区)/, ''))?.code ?? findOrgan(rest.slice(-3))?.code ?? null);
  if (match && GOVERNMENT.test(rest)) return kind('GOVERNMENT');
  if (match && GENERAL_OFFICE.test(rest)) return kind('GENERAL_OFFICE');
  if (SUBDISTRICT.test(rest)) return kind('SUBDISTRICT', null, 'TOWNSHIP');
  if (TOWN.test(rest)) return kind('TOWNSHIP', null, 'TOWNSHIP');
  const organ = findOrgan(rest)?.code ?? null;
  if (organ) return kind('DEPARTMENT', organ);
  if (ZONE.test(rest)) return kind('ZONE');
  return kind(DEPARTMENT_END.test(rest) ? 'DEPARTMENT' : 'UNKNOWN');
}

/** Titles shorten governments and zones to their place; the full name says what the unit is. */
function fullName(name: string, rest: string, { unitType, organ }: Kind): string {
  if (unitType === 'GOVERNMENT') return name.slice(0, name.length - rest.length) + '人民政府';
  if (unitType === 'ZONE' && !/(?:管理委员会|管委会)$/.test(name)) return `${name}管委会`;
  if (unitType === 'TOWNSHIP')
    return name
      .replace(/(?<!人民)政府$/, '')
      .replace(/(?:人民政府)?$/, '人民政府')
      .replace(/人民政府人民政府$/, '人民政府');
  if (unitType === 'SUBDISTRICT') return name.replace(/(?:办事处|办)?$/, '').replace(/$/, '办事处');
  if (organ === 'DEVELOPMENT_REFORM') return name.replace(/发改(?=委|局)/, '发展和改革');
  return name;
}
