/** What an import says: a line for each document, and a summary by reason at the end. */
import { CHECKS } from '../domain/checkCatalogue.ts';
import type { Uncertainty } from '../domain/uncertainties.ts';
import { describeReport } from './describeReport.ts';
import type { KeptDocument, KeptStatus } from './keepDocuments.ts';

type Language = 'zh' | 'en';

const STATUS_WORDS: Readonly<Record<KeptStatus, { zh: string; en: string }>> = {
  created: { zh: '已存入', en: 'stored' },
  revised: { zh: '已存为新的修订版', en: 'stored as a new revision' },
  unchanged: { zh: '已有，没有变化', en: 'already there, unchanged' },
  'needs-review': { zh: '机关或年度不能确定，待人工确定', en: 'agency or year uncertain, waits to be settled' },
  rejected: { zh: '没有存入', en: 'not stored' },
};

const UNCERTAIN_WORDS: Readonly<Record<Uncertainty, { zh: string; en: string }>> = {
  agency: { zh: '机关不能确定', en: 'agency uncertain' },
  year: { zh: '年度不能确定', en: 'year uncertain' },
};

/** What is not certain, in words. */
export function describeUncertain(uncertain: readonly Uncertainty[], lang: Language): string {
  return uncertain.map((what) => UNCERTAIN_WORDS[what][lang]).join(lang === 'zh' ? '、' : ', ');
}

/** The JSON object of one document. */
export function toImportLine({ path, sha256, status, reportId, revision, agencyName, year, uncertain, findings }: KeptDocument): string {
  const said = findings.map(({ check, severity, message }) => ({ check, severity, message: message.zh }));
  const who = status === 'rejected' ? {} : { agency: agencyName, year };
  const open = status === 'needs-review' ? { uncertain } : {};
  return JSON.stringify({ document: { path, sha256 }, status, reportId, revision, ...who, ...open, findings: said });
}

/** The lines of one document for the terminal. */
export function describeKept({ path, sha256, status, agencyName, year, read }: KeptDocument, lang: Language): string {
  const what = read ? describeReport(read, lang) : `${path}${lang === 'zh' ? '：' : ': '}${agencyName ?? ''} ${year ?? ''}`;
  const how = status === 'needs-review' ? `\n    gongkai settle ${sha256.slice(0, 12)} --agency … --year …` : '';
  return `${what}\n  → ${STATUS_WORDS[status][lang]}${how}`;
}

/** Counts documents by what became of them and why. */
export class ImportCount {
  private readonly statuses = new Map<KeptStatus, number>();
  private readonly reasons = new Map<string, number>();

  add({ status, findings, uncertain }: KeptDocument): void {
    increase(this.statuses, status);
    if (status === 'rejected') increase(this.reasons, findings[0]?.check ?? 'notReport');
    if (status === 'needs-review') increase(this.reasons, uncertain.join());
  }

  /** How many documents there were. */
  get total(): number {
    return [...this.statuses.values()].reduce((sum, count) => sum + count, 0);
  }

  /** True when every document is among the figures now. */
  get allStored(): boolean {
    return !this.statuses.has('rejected') && !this.statuses.has('needs-review');
  }

  /** The summary in words: one line for each status, the reasons below. */
  describe(lang: Language): string {
    const lines = [lang === 'zh' ? `共 ${this.total} 份文件：` : `${this.total} documents:`];
    for (const status of Object.keys(STATUS_WORDS) as KeptStatus[]) {
      const count = this.statuses.get(status);
      if (count === undefined) continue;
      lines.push(line('  ', STATUS_WORDS[status][lang], count, lang));
      if (status === 'rejected') lines.push(...this.reasonLines((reason) => reason in CHECKS, describeCheck, lang));
      if (status === 'needs-review') lines.push(...this.reasonLines((reason) => !(reason in CHECKS), describeOpen, lang));
    }
    return lines.join('\n');
  }

  private reasonLines(belongs: (reason: string) => boolean, words: (reason: string, lang: Language) => string, lang: Language): string[] {
    const reasons = [...this.reasons].filter(([reason]) => belongs(reason)).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return reasons.map(([reason, count]) => line('    ', words(reason, lang), count, lang));
  }
}

const increase = <Key>(counts: Map<Key, number>, key: Key): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

function line(indent: string, words: string, count: number, lang: Language): string {
  return lang === 'zh' ? `${indent}${words} ${count} 份` : `${indent}${count} ${words}`;
}

const describeOpen = (reason: string, lang: Language): string => describeUncertain(reason.split(',') as Uncertainty[], lang);

/** A check by its title and id. */
export function describeCheck(check: string, lang: Language): string {
  const known = check in CHECKS ? CHECKS[check as keyof typeof CHECKS] : null;
  return known ? `${known.title[lang]}${lang === 'zh' ? '（' : ' ('}${check}${lang === 'zh' ? '）' : ')'}` : check;
}
