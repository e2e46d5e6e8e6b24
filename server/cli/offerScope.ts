/** A scope that a person settled for one report of an agency is offered for its others whose scope is not known; it is never applied. */
import { makeFinding } from '../domain/checkCatalogue.ts';
import { sortFindings } from '../domain/finding.ts';
import type { CheckedReport } from '../domain/report.ts';
import type { Database } from '../store/openDatabase.ts';
import { findAgency } from '../store/saveAgency.ts';

/** The report, with a finding that names the command where a scope can be offered. */
export function offerScope(db: Database, report: CheckedReport): CheckedReport {
  const { agency, year, scope } = report;
  if (scope !== 'UNKNOWN' || agency.name === null || year === null) return report;
  const settled = findAgency(db, agency.name, agency.regionCode)?.settledScope ?? null;
  if (settled === null || settled === 'UNKNOWN') return report;
  const region = agency.regionCode === null ? '' : ` --region ${agency.regionCode}`;
  const command = `gongkai settle --agency ${agency.name}${region} --year ${year} --scope ${settled}`;
  const offered = makeFinding('scopeOffered', {
    zh: `统计范围不能确定，因此不计入合计。该机关另有一份年报已人工定为 ${settled}；如果这一份也是，请运行：${command}`,
    en: `The scope is not known, so no sum counts this report. Another report of the agency was settled as ${settled}; if this one is too, run: ${command}`,
  });
  return { ...report, findings: sortFindings([...report.findings, offered]) };
}
