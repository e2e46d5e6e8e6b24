/** The day of publication in the data round an article, and the year before it. */

// 2023-01-20, 2023年1月20日, 2023/1/20. Banners print the day of the visit or of the crawl without a label: not looked at.
const LABELLED =
  /(?:发布日期|发布时间|发文日期|成文日期|公开日期|发文时间|生成日期|公布日期|日期|时间)\s*[:|]?\s*(20[0-3]\d)\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/;
/** Reports of a year are published by the end of March of the next, late ones until summer. */
const LAST_MONTH = 6;

/** The year before the day of publication: the weakest sign of the year. Null when the day is not in the season of reports. */
export function yearBeforePublication(rows: readonly string[]): number | null {
  const years = new Set<number>();
  for (const row of rows) {
    const match = LABELLED.exec(row);
    if (match && Number(match[2]) <= LAST_MONTH) years.add(Number(match[1]) - 1);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
