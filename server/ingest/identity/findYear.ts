/** The year of a report from everything that speaks of it, the strongest first; what contradicts itself is no year. */
import type { Pieces } from './readPieces.ts';
import { statedYear, yearAtEnd } from './statedPeriod.ts';
import type { Title } from './findTitle.ts';
import { TITLE } from './titleParts.ts';
import { yearBeforePublication } from './publicationDate.ts';

/** What a year was read from. */
export type YearBasis = 'TITLE' | 'PERIOD' | 'ANNOUNCEMENT' | 'STATEMENTS' | 'PUBLICATION' | 'NONE';

/** The year with its basis. */
export interface YearDecision {
  readonly year: number | null;
  readonly basis: YearBasis;
  /** Years that were left to choose from, where title and period contradict each other. */
  readonly candidates: readonly number[];
}

// 现公布2023年度…年度报告, 编制我单位2021年政府信息公开工作年度报告, 现将2020年政府信息公开工作年度报告如下.
const ANNOUNCED =
  /(?:现将|公布|发布|公开|编制|制定|制作|形成|撰写|汇报)[^。;\n]{0,40}?(20[0-3]\d)(?!年?[\d\-./])年?度?[^。;,\n]{0,30}?(?:信息|政务)公开[^。;,通\n]{0,12}(?:报告|年报|情况|工作)/g;
// 2023年,我局… 2021年度收到… at the beginning of a sentence or after a heading; a year that is compared with is none.
const STATEMENT = /(?:^|[\n。;!)、:]|情况)(20[0-3]\d)年(?:度|来|以来|至今|全年)?(?=[,，]|[^\d年底初末较比]{2})/gm;
const OWN_WORK = /(20[0-3]\d)年度?(?:的)?(?:政府|政务)?(?:信息|政务)公开(?:工作|情况)/g;
/** Heads of the form of 2019 that were filled in: 处理决定数量(指2020年办件量), 本年增/减(指2020年增加). */
const HEAD = /(?:处理决定数量|本年增\/减|本年新制作数量|本年制发件数)\(指?(20[0-3]\d)年/g;
/** A caption in a table: 单位:东阳市自然资源和规划局2023年度. */
const CAPTION = /^(?:填报|报送)?单位:?[\u4e00-\u9fff]{4,30}(20[0-3]\d)年度?$/gm;
/** A title or a link to another report is no longer than this. */
const SHORT = 80;
/** The share of statements that must agree. */
const MAJORITY = 2 / 3;

/** Decides the year. */
export function findYear(pieces: Pieces, title: Title | null): YearDecision {
  const { prose } = pieces;
  const period = statedYear(prose);
  const stated = yearOfStatements(prose);
  const published = yearBeforePublication(pieces.rows);
  if (title?.year && period && title.year !== period) return settleConflict(title.year, period, [stated, published]);
  const found: readonly [YearBasis, number | null][] = [
    ['TITLE', title?.year ?? null],
    ['PERIOD', period],
    ['ANNOUNCEMENT', mostFrequent(yearsOf(prose, ANNOUNCED))],
    ['STATEMENTS', stated],
    ['STATEMENTS', yearAtEnd(prose)],
    ['PUBLICATION', published],
  ];
  const [basis, year] = found.find(([, value]) => value !== null) ?? ['NONE' as const, null];
  return { year, basis, candidates: [] };
}

/** Preambles are copied from last year's report, titles sometimes too: what else the text says decides, or nothing does. */
function settleConflict(title: number, period: number, others: readonly (number | null)[]): YearDecision {
  const said = others.filter((year) => year === title || year === period);
  const [first] = said;
  if (first !== undefined && said.every((year) => year === first)) {
    return { year: first, basis: first === title ? 'TITLE' : 'PERIOD', candidates: [title, period] };
  }
  return { year: null, basis: 'NONE', candidates: [title, period] };
}

/** The year that the sentences of the report speak of. */
function yearOfStatements(prose: string): number | null {
  const heads = mostFrequent([...yearsOf(prose, HEAD), ...yearsOf(prose, CAPTION)]);
  // Titles, its own and links to others, have been looked at already.
  const text = prose
    .split('\n')
    .filter((line) => !(TITLE.test(line) && line.length <= SHORT))
    .join('\n');
  return heads ?? mostFrequent([...yearsOf(text, STATEMENT), ...yearsOf(text, OWN_WORK)]);
}

function yearsOf(prose: string, pattern: RegExp): number[] {
  return [...prose.matchAll(pattern)].map(([, year]) => Number(year));
}

/** The year of at least two thirds of the places; null when there is none. */
function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  for (const [year, count] of counts) if (count >= years.length * MAJORITY) return year;
  return null;
}
