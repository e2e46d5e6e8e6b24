/** The period that the text states for its figures (统计期限), held against the year of the report. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { JudgedReport } from './judgedReport.ts';

/** One finding for each stated period of another year. */
export function checkPeriod({ year, narrative }: JudgedReport): Finding[] {
  if (year === null) return [];
  return narrative.periods
    .filter(({ fromYear, toYear }) => fromYear !== year || toYear !== year)
    .map(({ raw, fromYear, toYear, place }) => {
      const stated = fromYear === toYear ? `${fromYear}` : `${fromYear}—${toYear}`;
      return makeFinding(
        'periodMismatch',
        {
          zh: `正文写“${raw}”，统计期限是 ${stated} 年，而标题是 ${year} 年。请核对并改正有误的年份，同时确认表中数字是 ${year} 年的。`,
          en: `The text states the period ${stated} (“${raw}”), the title says ${year}. Correct the wrong year, and make sure that the figures are those of ${year}.`,
        },
        [],
        place,
      );
    });
}
