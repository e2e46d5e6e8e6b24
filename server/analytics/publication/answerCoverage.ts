/** Which agencies should have reported in which year, and which did. Read this first. */
import { readVersion } from '../../store/datasetStore.ts';
import type { Database } from '../../store/openDatabase.ts';
import { ALL_REPORTS } from '../../store/reportFilter.ts';
import { checkFilter } from '../checkFilter.ts';
import { QuestionError } from '../questionError.ts';
import { readPage } from '../readPage.ts';
import type { CoverageDimension, CoverageFilter, CoverageTable } from './coverageTable.ts';
import { readCoverageRows, readReportYears } from './readCoverage.ts';

/** Rows of one page at most. */
export const MOST_COVERAGE_ROWS = 1000;
/** Years of one question at most: the rows of years grow with them, not with the data. */
const MOST_YEARS = 60;

/** A question as it comes in. */
export interface CoverageInput {
  readonly by: readonly CoverageDimension[];
  readonly where: CoverageFilter;
  readonly first: number;
  readonly after: string | null;
}

/** Answers the question, or says why it cannot be answered. All statements see the same version of the data. */
export function answerCoverage(db: Database, { by, where, first, after }: CoverageInput): CoverageTable | QuestionError {
  const wrong = checkFilter({ ...ALL_REPORTS, years: where.years, under: where.under }) ?? checkYears(where) ?? checkBy(by);
  if (wrong) return wrong;
  return db.transaction(() => {
    const version = readVersion(db);
    const page = readPage({ first, after }, MOST_COVERAGE_ROWS, version);
    if (page instanceof QuestionError) return page;
    const years = listYears(db, where);
    return { ...readCoverageRows(db, { by, where, page }, years), offset: page.offset, version };
  });
}

/** The years of the question; an end that it leaves open is that of the years with reports. */
function listYears(db: Database, { years }: CoverageFilter): readonly number[] {
  const held = readReportYears(db);
  const from = years.from ?? held?.from ?? years.to;
  const to = years.to ?? held?.to ?? years.from;
  if (from === null || to === null) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function checkYears({ years: { from, to } }: CoverageFilter): QuestionError | null {
  if (from === null || to === null || to - from < MOST_YEARS) return null;
  return new QuestionError(
    'LIMIT_EXCEEDED',
    { zh: '年份过多。', en: 'These are too many years.' },
    { zh: `一次最多 ${MOST_YEARS} 年。`, en: `Ask for at most ${MOST_YEARS} years at a time.` },
  );
}

function checkBy(by: readonly CoverageDimension[]): QuestionError | null {
  if (new Set(by).size === by.length) return null;
  return new QuestionError(
    'BAD_USER_INPUT',
    { zh: 'by 中有重复的维度。', en: 'by names a dimension twice.' },
    { zh: '每个维度只写一次。', en: 'Name each dimension once.' },
  );
}
