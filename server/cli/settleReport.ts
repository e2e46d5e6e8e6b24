/** Settles a report that waits: agency and year as a person names them, then stored like any other. Also lists what waits. */
import { existsSync } from 'node:fs';
import { loadConfig } from '../config.ts';
import { decideScope } from '../directory/decideScope.ts';
import { SUCCESSION_RULES } from '../directory/successionRules.ts';
import { settleAgency } from '../directory/settleAgency.ts';
import type { AgencyIdentity, Scope } from '../domain/agency.ts';
import { makeFinding } from '../domain/checkCatalogue.ts';
import { confidenceOf } from '../domain/scopeReading.ts';
import { sortFindings, type Text } from '../domain/finding.ts';
import type { CheckedReport } from '../domain/report.ts';
import { findUncertainties, UNCERTAIN_CHECKS, type Uncertainty } from '../domain/uncertainties.ts';
import { toDatabaseError } from '../store/databaseError.ts';
import { closeDatabase, openDatabase, type Database } from '../store/openDatabase.ts';
import { relateAll } from '../store/relateReport.ts';
import { findAgency } from '../store/saveAgency.ts';
import { saveReport } from '../store/saveReport.ts';
import { settleScope } from '../store/settleScope.ts';
import { findWaiting, listWaiting, readWaiting, type WaitingReportRow } from '../store/saveSetAside.ts';
import { describeUncertain } from './describeImport.ts';
import { EXIT } from './exitCodes.ts';
import { settledScopeText, settleStored } from './settleStored.ts';
import { resolveFromUser } from './findDocuments.ts';

/** The options of the command. */
export interface SettleOptions {
  readonly agency?: string;
  readonly region?: string;
  readonly year?: number;
  readonly scope?: Scope;
  readonly list?: true;
  readonly json?: true;
  readonly db?: string;
  readonly lang: 'zh' | 'en';
}

/** Prints the reports that wait, and why; gives the exit code. */
export function listReports(options: SettleOptions): number {
  return withDatabase(options, (db) => {
    const { lang, json } = options;
    const waiting = listWaiting(db);
    for (const row of waiting) process.stdout.write(`${json ? listedJson(row) : listedText(row, lang)}\n`);
    process.stderr.write(lang === 'zh' ? `${waiting.length} 份年报待确定。\n` : `${waiting.length} reports wait.\n`);
    return EXIT.ok;
  });
}

/** Settles the scope of a report that is stored already, and gives the exit code. */
export function settleStoredReport(options: SettleOptions): number {
  const { agency, region = null, year, scope, lang, json } = options;
  if (agency === undefined || year === undefined || scope === undefined) return refuse(nameAll, EXIT.wrongUse, lang);
  return withDatabase(options, (db) => {
    const settled = settleStored(db, { agency, region, year, scope });
    if ('problem' in settled) return refuse(settled.problem, settled.isWrongUse ? EXIT.wrongUse : EXIT.someRejected, lang);
    process.stdout.write(`${json ? JSON.stringify(settled) : settledScopeText(settled)[lang]}\n`);
    return EXIT.ok;
  });
}

/** Settles one report and gives the exit code. */
export function settleReport(document: string, options: SettleOptions): number {
  return withDatabase(options, (db) => {
    const { lang, json } = options;
    const found = findWaiting(db, document);
    const [only] = found;
    if (!only || found.length > 1) return refuse(only ? severalMatch(document, found) : noneMatches(document), EXIT.someRejected, lang);
    const report = readWaiting(db, only.sha256);
    if (!report) throw new Error(`The report ${only.sha256} waits and cannot be found.`);
    const settled = settle(report, options);
    if ('problem' in settled) return refuse(settled.problem, EXIT.wrongUse, lang);
    const saved = saveReport(db, settled, SUCCESSION_RULES);
    const { name, regionCode } = settled.agency;
    const agency = name === null ? undefined : findAgency(db, name, regionCode);
    if (options.scope && agency && settled.year !== null) settleScope(db, agency.id, settled.year, options.scope, SUCCESSION_RULES);
    const said = { agency: settled.agency.name, regionCode: settled.agency.regionCode, year: settled.year, scope: settled.scope, ...saved };
    process.stdout.write(
      `${json ? JSON.stringify({ document: { path: only.path, sha256: only.sha256 }, ...said }) : settledText(only, said, lang)}\n`,
    );
    return EXIT.ok;
  });
}

/** The report with what was named; what was certain already need not be named again. */
function settle(report: CheckedReport, options: SettleOptions): CheckedReport | { readonly problem: Text } {
  const open = findUncertainties(report);
  const year = options.year ?? (open.includes('year') ? null : report.year);
  if (year === null) return { problem: missing('--year') };
  const agency = nameAgency(report, open, options);
  if ('problem' in agency) return agency;
  const scope = options.scope ? givenScope(options.scope) : scopeOf(report, agency);
  const settledChecks: readonly string[] = open.map((what) => UNCERTAIN_CHECKS[what]);
  const findings = report.findings.filter(({ check }) => !settledChecks.includes(check));
  return { ...report, agency, year, ...scope, findings: sortFindings([...findings, settledFinding(agency, year)]) };
}

function nameAgency(
  report: CheckedReport,
  open: readonly Uncertainty[],
  { agency: given, region }: SettleOptions,
): AgencyIdentity | { readonly problem: Text } {
  if (given === undefined && region === undefined) return open.includes('agency') ? { problem: missing('--agency') } : report.agency;
  const name = given ?? report.agency.name;
  if (name === null) return { problem: missing('--agency') };
  const settled = settleAgency(name, region ?? null);
  if ('problem' in settled) return settled;
  const printedName = report.agency.printedName ?? report.agency.name;
  return { ...settled, printedName: printedName === settled.name ? null : printedName, creditCode: report.agency.creditCode };
}

/** What the text said of the scope stays; otherwise it follows from the kind of the agency. */
function scopeOf(report: CheckedReport, agency: AgencyIdentity): WhoseFigures {
  const { scope: read, scopeBasis, scopeConfidence } = report;
  if (read !== 'UNKNOWN' && report.agency.unitType === agency.unitType) return { scope: read, scopeBasis, scopeConfidence };
  const { scope, basis, confidence } = decideScope(agency, '');
  return { scope, scopeBasis: basis, scopeConfidence: confidence };
}

type WhoseFigures = Pick<CheckedReport, 'scope' | 'scopeBasis' | 'scopeConfidence'>;

function givenScope(scope: Scope): WhoseFigures {
  return { scope, scopeBasis: 'GIVEN', scopeConfidence: confidenceOf(scope, 'GIVEN') };
}

function settledFinding(agency: AgencyIdentity, year: number): CheckedReport['findings'][number] {
  const who = `${agency.name ?? ''}${agency.regionCode ? `（${agency.regionCode}）` : ''}`;
  return makeFinding('settled', {
    zh: `机关和年度经人工确定：${who}，${year} 年。`,
    en: `Agency and year were settled by hand: ${who}, ${year}.`,
  });
}

function withDatabase(options: SettleOptions, work: (db: Database) => number): number {
  const path = options.db ? resolveFromUser(options.db) : loadConfig().databasePath;
  if (!existsSync(path)) return refuse(noDatabase(path), EXIT.someRejected, options.lang);
  const db = openDatabase(path, { afterMigration: (old) => relateAll(old, SUCCESSION_RULES) });
  try {
    return work(db);
  } catch (error) {
    throw toDatabaseError(error, path);
  } finally {
    closeDatabase(db);
  }
}

function refuse(problem: Text, exit: number, lang: 'zh' | 'en'): number {
  process.stderr.write(`${problem[lang]}\n`);
  return exit;
}

const missing = (option: '--agency' | '--year'): Text => ({
  zh: `${option === '--year' ? '年度' : '机关'}不能确定，请用 ${option} 写明。`,
  en: `The ${option === '--year' ? 'year' : 'agency'} is not certain; name it with ${option}.`,
});

const nameAll: Text = {
  zh: '请写明文件，或用 --list 列出；已存入的年报用 --agency、--year 和 --scope 确定统计范围。',
  en: 'Name a document, or list them with --list; for the scope of a stored report give --agency, --year and --scope.',
};

const noDatabase = (path: string): Text => ({
  zh: `没有数据库：${path}。请用 --db 指定导入时的数据库。`,
  en: `There is no database ${path}. Name the one that you imported into with --db.`,
});

const noneMatches = (document: string): Text => ({
  zh: `待确定的年报里没有“${document}”。请写导入时的路径，或 SHA-256 的开头（至少 4 位）；用 gongkai settle --list 查看。`,
  en: `No report that waits matches “${document}”. Write its path as imported, or the beginning of its SHA-256 (4 digits or more); see gongkai settle --list.`,
});

const severalMatch = (document: string, found: readonly WaitingReportRow[]): Text => {
  const names = found.slice(0, 5).map(({ sha256, path }) => `${sha256.slice(0, 12)} ${path}`);
  return {
    zh: `有 ${found.length} 份待确定的年报符合“${document}”，请写 SHA-256：\n  ${names.join('\n  ')}`,
    en: `${found.length} reports that wait match “${document}”; write the SHA-256 of one:\n  ${names.join('\n  ')}`,
  };
};

function listedJson({ sha256, path, uncertain, agencyName, year }: WaitingReportRow): string {
  return JSON.stringify({ document: { path, sha256 }, uncertain, agency: agencyName, year });
}

function listedText({ sha256, path, uncertain, agencyName, year }: WaitingReportRow, lang: 'zh' | 'en'): string {
  const unknown = lang === 'zh' ? '不明' : 'unknown';
  return `${sha256.slice(0, 12)}  ${path}  ${agencyName ?? unknown} ${year ?? unknown}  ${describeUncertain(uncertain, lang)}`;
}

interface Settled {
  readonly agency: string | null;
  readonly year: number | null;
  readonly status: 'created' | 'revised' | 'unchanged';
  readonly revision: number;
}

function settledText({ path }: WaitingReportRow, { agency, year, status, revision }: Settled, lang: 'zh' | 'en'): string {
  const revised = status === 'revised';
  if (lang === 'zh')
    return `${path}：已确定为${agency ?? ''} ${year ?? ''} 年，已存入${revised ? `为第 ${revision} 个修订版，此前的修订版保留` : ''}。`;
  return `${path}: settled as ${agency ?? ''} ${year ?? ''}, stored${revised ? ` as revision ${revision}; the earlier ones are kept` : ''}.`;
}
