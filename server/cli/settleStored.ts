/** Settles the scope of a report that is stored already: named by its agency and year. */
import { SUCCESSION_RULES } from '../directory/successionRules.ts';
import { settleAgency } from '../directory/settleAgency.ts';
import type { Scope } from '../domain/agency.ts';
import type { Text } from '../domain/finding.ts';
import type { Database } from '../store/openDatabase.ts';
import { findAgency } from '../store/saveAgency.ts';
import { settleScope } from '../store/settleScope.ts';

/** What names the report, and the scope that it is given. */
export interface StoredScope {
  readonly agency: string;
  readonly region: string | null;
  readonly year: number;
  readonly scope: Scope;
}

/** What was settled. */
export interface SettledScope {
  readonly agency: string;
  readonly regionCode: string | null;
  readonly year: number;
  readonly scope: Scope;
}

/** Settles it, or says why that cannot be done; `isWrongUse` is true when the name means no agency. */
export function settleStored(
  db: Database,
  { agency: name, region, year, scope }: StoredScope,
): SettledScope | { readonly problem: Text; readonly isWrongUse: boolean } {
  const who = settleAgency(name, region);
  if ('problem' in who) return { problem: who.problem, isWrongUse: true };
  const agency = who.name === null ? undefined : findAgency(db, who.name, who.regionCode);
  if (!agency || !settleScope(db, agency.id, year, scope, SUCCESSION_RULES))
    return { problem: noReport(who.name ?? name, year), isWrongUse: false };
  return { agency: agency.name, regionCode: agency.regionCode, year, scope };
}

/** What was done, in words. */
export function settledScopeText({ agency, year, scope }: SettledScope): Text {
  return {
    zh: `${agency} ${year} 年：统计范围已定为 ${scope}，并记在该机关名下；其他年度不变。`,
    en: `${agency} ${year}: the scope is settled as ${scope} and remembered for the agency; its other years stay as they are.`,
  };
}

const noReport = (name: string, year: number): Text => ({
  zh: `数据库里没有${name} ${year} 年的年度报告。请先导入，或核对机关名称、--region 和 --year。`,
  en: `The database holds no report of ${name} for ${year}. Import it first, or look at the name, --region and --year.`,
});
