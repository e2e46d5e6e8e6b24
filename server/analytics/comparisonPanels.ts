/** How the agencies of a comparison came and went, year by year. */

/** One year of one comparison. */
export interface ComparisonPanel {
  readonly year: number;
  readonly yearsBack: number;
  /** Agencies with a usable report in both years. */
  readonly matched: number;
  /** Agencies with a report in the later year only. */
  readonly entered: number;
  /** Agencies with a report in the earlier year only. */
  readonly left: number;
}

/** Counts of reports are counts of agencies here: an agency has one current report a year. */
export function countPanels(
  years: readonly number[],
  yearsBack: number,
  reportsOf: ReadonlyMap<number, number>,
  matchedOf: ReadonlyMap<number, number>,
): ComparisonPanel[] {
  return years.map((year) => {
    const matched = matchedOf.get(year) ?? 0;
    return {
      year,
      yearsBack,
      matched,
      entered: (reportsOf.get(year) ?? 0) - matched,
      left: (reportsOf.get(year - yearsBack) ?? 0) - matched,
    };
  });
}
