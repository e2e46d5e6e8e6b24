/** The period that a report states for its figures: 统计期限自2023年1月1日起至2023年12月31日止. */

// 年 may have been dropped in copying: 20231月1日至202312月31日.
const DAYS = /(20[0-3]\d)[年.\-/度]{0,2}0?1[月.\-/]0?1日?.{0,8}?(20[0-3]\d)?[年.\-/]?(?<!\d)12[月.\-/]31日?/g;
const DAYS_GLUED = /(20[0-3]\d)1月1日.{0,8}?(20[0-3]\d)12月31日/g;
const MONTHS = /(20[0-3]\d)年0?1月?[至到\-—~～]+(20[0-3]\d年)?12月/g;
const UNTIL = /截[至止]到?(20[0-3]\d)年?(?:12月31日|年?底)/g;
const PART_OF_YEAR = /(20[0-3]\d)年?0?1月1日.{0,8}?(?:20[0-3]\d)?年?(?:0?3月31|0?6月30|0?9月30)日/;

/** The year of the stated period; null when none is stated, or several are. */
export function statedYear(prose: string): number | null {
  const years = [DAYS, DAYS_GLUED, MONTHS].flatMap((pattern) =>
    [...prose.matchAll(pattern)]
      .filter(([, from, to]) => to === undefined || Number.parseInt(to, 10) === Number(from))
      .map(([, from]) => from),
  );
  return onlyOne(years);
}

/** The year at whose end the report was drawn up: 截至2020年12月31日. Weaker: last year's end may be named too. */
export function yearAtEnd(prose: string): number | null {
  return onlyOne([...prose.matchAll(UNTIL)].map(([, year]) => year));
}

/** True when the stated period is a quarter or half a year. */
export function statesPartOfYear(prose: string): boolean {
  return PART_OF_YEAR.test(prose);
}

function onlyOne(years: readonly (string | undefined)[]): number | null {
  const distinct = new Set(years);
  const [year] = distinct;
  return distinct.size === 1 && year !== undefined ? Number(year) : null;
}
