/** What is said when agency or year are not certain, or rest on a weak sign. */
import { REGIONS } from '../../directory/regions/allRegions.ts';
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Place } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import type { AgencyFound } from './findAgency.ts';
import type { Title } from './findTitle.ts';
import type { YearDecision } from './findYear.ts';

const SHOWN = 5;

/** One finding when the agency is not certain, or its county was inferred. */
export function agencyFindings({ agency, printed, basis, candidates }: AgencyFound, title: Title | null): Finding[] {
  const place = title?.place ?? null;
  if (agency.name !== null) return basis === 'TOWNSHIP' ? [inferred(printed ?? '', agency.regionCode, place)] : [];
  if (printed === null) {
    return [
      makeFinding(
        'agencyUncertain',
        {
          zh: `没有找到发布机关的名称${title ? `（标题为“${title.text}”）` : ''}。请在标题中写明机关全称，例如“××县民政局2024年政府信息公开工作年度报告”。`,
          en: 'No agency is named. Write the full name of the agency in the title.',
        },
        [],
        place,
      ),
    ];
  }
  const list = candidates.slice(0, SHOWN);
  const zh = list.length > 0 ? `有多个同名地区（${list.join('、')}）` : '名称和页面都没有写明可以确定的地区';
  const en = list.length > 0 ? `several regions bear that name (${list.join(', ')})` : 'neither the name nor the page tells a region';
  return [
    makeFinding(
      'agencyUncertain',
      {
        zh: `“${printed}”属于哪个地区不能确定：${zh}。请在标题中写明所属省、市、县。`,
        en: `Which region “${printed}” belongs to is not certain: ${en}. Write province, city and county in the title.`,
      },
      [],
      place,
    ),
  ];
}

function inferred(printed: string, regionCode: string | null, place: Place | null): Finding {
  const county = REGIONS.get(regionCode ?? '')?.path ?? '';
  return makeFinding(
    'regionInferred',
    {
      zh: `“${printed}”没有写明所属县（市、区）。全国只有${county}有这个名称的乡镇（街道），按它处理。请核对，并在标题中写明。`,
      en: `“${printed}” does not say its county. Only ${county} has a township of that name, and it was taken. Check it, and write the county in the title.`,
    },
    [],
    place,
  );
}

/** One finding when the year is not certain, contradicts itself, or was only inferred. */
export function yearFindings({ year, basis, candidates }: YearDecision, title: Title | null): Finding[] {
  const place = title?.place ?? null;
  const [inTitle, inPeriod] = candidates;
  // A title that is believed against the period is left to the check of periods.
  if (inTitle !== undefined && inPeriod !== undefined && year !== inTitle) {
    const taken =
      year === null
        ? { zh: '无法判断哪一个对', en: 'which of them is right cannot be told' }
        : { zh: `按 ${year} 年处理`, en: `${year} was taken` };
    return [
      makeFinding(
        year === null ? 'yearUncertain' : 'yearConflict',
        {
          zh: `标题写的是 ${inTitle} 年，统计期限写的是 ${inPeriod} 年，${taken.zh}。请改正写错的一处。`,
          en: `the title says ${inTitle}, the stated period ${inPeriod}; ${taken.en}. Correct the one that is wrong.`,
        },
        [],
        place,
      ),
    ];
  }
  if (year === null) {
    return [
      makeFinding(
        'yearUncertain',
        {
          zh: '标题和正文都没有写明报告年度。请在标题中写明，例如“2024年”。',
          en: 'Neither title nor text says which year the report is of. Write it in the title.',
        },
        [],
        place,
      ),
    ];
  }
  if (basis !== 'PUBLICATION') return [];
  return [
    makeFinding(
      'yearInferred',
      {
        zh: `标题和正文都没有写明报告年度，按发布日期的上一年（${year} 年）推定。请核对，并在标题中写明年度。`,
        en: `Neither title nor text says which year the report is of; ${year} was inferred from the day of publication. Check it, and write the year in the title.`,
      },
      [],
      place,
    ),
  ];
}
