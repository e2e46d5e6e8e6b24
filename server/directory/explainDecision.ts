/** Why an agency was decided on as it was, in words, and how sure each step leaves it. */
import type { Text } from '../domain/finding.ts';
import type { AgencyDecision, NameHints } from './decideAgency.ts';
import type { UnitType } from '../domain/agency.ts';
import { organByCode } from './organs/organCatalogue.ts';
import type { Region } from './regions/allRegions.ts';

const quoted = (regions: readonly Region[], most: number): string =>
  regions
    .slice(0, most)
    .map(({ path, code }) => `${path} ${code}`)
    .join('、') + (regions.length > most ? '…' : '');

/** Reasons that lie outside of a decision. */
export const REASONS = {
  cleaned: (name: string): Text => ({ zh: `去掉名称之外的文字后为“${name}”。`, en: `Without what stands round it the name is “${name}”.` }),
  simplified: (name: string): Text => ({ zh: `简体为“${name}”。`, en: `In simplified characters it is “${name}”.` }),
  unreadable: (rest: string): Text => ({
    zh: `“${rest}”可能有误认的字，看不出业务。`,
    en: `A character of “${rest}” may be misread: its affairs cannot be told.`,
  }),
  misread: (printed: string, name: string): Text => ({
    zh: `“${printed}”有一字误认，唯一相合的名称是“${name}”。`,
    en: `One character of “${printed}” is misread; the only name that fits is “${name}”.`,
  }),
};

/** What each step leaves of certainty. Ours: a name that says everything in full is 0.98, as only a mistake of the printer can make it wrong. */
const SURE = { FULL: 0.98, SHORT: 0.9, NARROWED: 0.9, HINT: 0.85, FORMER: 0.95, NO_ORGAN: 0.9, CONTRADICTED: 0.7, OPEN: 0.3 };

/** The kinds of unit in words. */
const UNITS: Readonly<Record<UnitType, Text>> = {
  MINISTRY: { zh: '国务院部门', en: 'an organ of the State Council' },
  GOVERNMENT: { zh: '人民政府', en: 'a government' },
  GENERAL_OFFICE: { zh: '政府办公厅（室）', en: 'the general office of a government' },
  DEPARTMENT: { zh: '工作部门', en: 'a department' },
  VERTICAL_BRANCH: { zh: '垂直管理单位或派驻分支', en: 'a branch that is led from above' },
  TOWNSHIP: { zh: '乡镇人民政府', en: 'the government of a town' },
  SUBDISTRICT: { zh: '街道办事处', en: 'a subdistrict office' },
  ZONE: { zh: '开发区、功能区管理机构', en: 'the committee of a zone' },
  AUTHORIZED_ORG: { zh: '法律、法规授权的组织', en: 'an organisation that the law authorises' },
  UNKNOWN: { zh: '不明', en: 'not known' },
};

type Step = readonly [reason: Text, sure: number];

/** The reasons of a decision in the order of its steps, and the product of what they leave. */
export function explainDecision(decision: AgencyDecision, hints: NameHints): { reasons: Text[]; confidence: number } {
  const steps = [...explainPlace(decision, hints), ...explainUnit(decision)];
  return { reasons: steps.map(([reason]) => reason), confidence: steps.reduce((product, [, sure]) => product * sure, 1) };
}

function explainPlace({ how, region, candidates, regionCode }: AgencyDecision, hints: NameHints): Step[] {
  if (how.central)
    return [
      [{ zh: '是国务院部门的名称，属全国。', en: 'It is the name of an organ of the State Council, of the whole country.' }, SURE.FULL],
    ];
  const system: Step[] = how.system
    ? [[{ zh: `以“${how.system}”开头，属垂直管理系统。`, en: `It begins with “${how.system}”: a system led from above.` }, 1]]
    : [];
  if (!region) return [...system, [explainOpen(candidates), SURE.OPEN]];
  const named = how.branchOf ?? region;
  const place = `${named.path} ${named.code}`;
  const steps: Step[] = [...system];
  if (how.place === 'TOWNSHIP')
    steps.push([
      { zh: `市内只有${place}有这个乡镇或街道。`, en: `Of the city only ${place} has a town or subdistrict of that name.` },
      SURE.HINT,
    ]);
  else if (how.place === 'HINT')
    steps.push([{ zh: `名称没有写明地名，按提示属${place}。`, en: `The name tells no place; the hint says ${place}.` }, SURE.HINT]);
  else if (how.isShort)
    steps.push([{ zh: `“${how.printed}”是${place}的简称。`, en: `“${how.printed}” is short for ${place}.` }, SURE.SHORT]);
  else steps.push([{ zh: `“${how.printed}”是${place}。`, en: `“${how.printed}” is ${place}.` }, SURE.FULL]);
  if (how.namesakes > 1)
    steps.push([
      { zh: `全国有${how.namesakes}处同名，按提示或年度确定。`, en: `${how.namesakes} places bear the name; hint or year tells which.` },
      SURE.NARROWED,
    ]);
  if (region.validTo !== null) steps.push([explainFormer(region), SURE.FORMER]);
  if (region.kind === 'ZONE')
    steps.push([
      { zh: `不是行政区划，归所在的 ${regionCode}。`, en: `It is a zone and no division; it is counted where it lies, ${regionCode}.` },
      1,
    ]);
  if (how.branchOf) steps.push([explainBranch(how.branchOf, region), SURE.FULL]);
  if (how.contradicts && hints.within)
    steps.push([
      {
        zh: `与提示的地区 ${hints.within} 不符，以名称为准。`,
        en: `The hint says ${hints.within}, which the name contradicts; the name is followed.`,
      },
      SURE.CONTRADICTED,
    ]);
  return steps;
}

function explainBranch(city: Region, region: Region): Text {
  if (region === city)
    return { zh: '是市局派驻的分支机构，比市低一级。', en: 'It is a branch that the organ of the city keeps, one rank below it.' };
  const place = `${region.path} ${region.code}`;
  return { zh: `是市局派驻${place}的分支机构。`, en: `It is the branch that the organ of the city keeps in ${place}.` };
}

function explainFormer({ validTo, successors, code }: Region): Text {
  const became = successors.filter((successor) => successor !== code).join('、');
  return {
    zh: `这一名称用到 ${validTo} 年${became ? `，后来是 ${became}` : ''}。`,
    en: `It was called so until ${validTo}${became ? ` and became ${became}` : ''}.`,
  };
}

function explainOpen(candidates: readonly Region[]): Text {
  if (candidates.length > 1)
    return { zh: `可以指多个地区：${quoted(candidates, 6)}。`, en: `It can be in several places: ${quoted(candidates, 6)}.` };
  return { zh: '从名称看不出所属地区。', en: 'The name does not tell its place.' };
}

function explainUnit({ unitType, organ, how }: AgencyDecision): Step[] {
  if (unitType === 'UNKNOWN')
    return [[{ zh: `“${how.rest}”不是已知的机关类型。`, en: `“${how.rest}” is no known kind of unit.` }, SURE.OPEN]];
  const kind: Step = [
    { zh: `“${how.rest || how.printed}”是${UNITS[unitType].zh}。`, en: `“${how.rest || how.printed}” is ${UNITS[unitType].en}.` },
    1,
  ];
  const found = organ === null ? null : organByCode(organ);
  if (found)
    return [kind, [{ zh: `业务属${found.zh}一类（${found.code}）。`, en: `Its affairs are those of ${found.en} (${found.code}).` }, 1]];
  const hasOrgan = unitType === 'DEPARTMENT' || unitType === 'AUTHORIZED_ORG';
  return [
    kind,
    ...(hasOrgan ? [[{ zh: '业务不属于已知的机关类别。', en: 'Its affairs are of no known kind of organ.' }, SURE.NO_ORGAN] as const] : []),
  ];
}
