/** A report in words for the terminal: who, when, which forms, and what was found with what to do. */
import { describePlace } from '../domain/cell.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import { SECTION_IDS, SECTIONS } from '../domain/form.ts';
import type { CheckedReport, RejectedDocument } from '../domain/report.ts';

type Language = 'zh' | 'en';

const WORDS = {
  zh: {
    rejected: '不能检查',
    noName: '机关不明',
    noYear: '年度不明',
    noTable: '未找到',
    form: (form: string): string => `${form.slice(-4)}年格式`,
    colon: '：',
    stop: '。',
    balanced: { true: '可核对的勾稽关系全部相符', false: '有勾稽关系不符', null: '没有可核对的勾稽关系' },
    severity: { ERROR: '错误', WARNING: '注意', INFO: '说明' } satisfies Record<Severity, string>,
    section: (number: string): string => `第${number}部分`,
    clean: '没有发现问题。',
  },
  en: {
    rejected: 'cannot be checked',
    noName: 'agency not named',
    noYear: 'year not known',
    noTable: 'not found',
    form: (form: string): string => `form of ${form.slice(-4)}`,
    colon: ': ',
    stop: '.',
    balanced: {
      true: 'every identity that can be tested holds',
      false: 'some identities do not hold',
      null: 'no identity could be tested',
    },
    severity: { ERROR: 'error', WARNING: 'warning', INFO: 'note' } satisfies Record<Severity, string>,
    section: (number: string): string => `section ${number}`,
    clean: 'Nothing was found.',
  },
} as const;

/** The lines for one document. */
export function describeReport(report: CheckedReport | RejectedDocument, language: Language): string {
  const words = WORDS[language];
  const findings = report.findings.map((finding) => describeFinding(finding, language, report.document.mediaType));
  if (!report.isReport) return [`${report.document.path}${words.colon}${words.rejected}`, ...findings].join('\n');
  const { agency, year, forms, balanced } = report;
  const sections = SECTION_IDS.map((section) => {
    const number = language === 'zh' ? SECTIONS[section].number : SECTIONS[section].numberEn;
    const form = forms[section];
    return `${words.section(number)}${language === 'zh' ? '' : ' '}${form ? words.form(form) : words.noTable}`;
  });
  return [
    `${report.document.path}${words.colon}${agency.name ?? words.noName} ${year ?? words.noYear}`,
    `  ${sections.join(language === 'zh' ? '，' : ', ')}${language === 'zh' ? '；' : '; '}${words.balanced[`${balanced}`]}${words.stop}`,
    ...(findings.length > 0 ? findings : [`  ${words.clean}`]),
  ].join('\n');
}

function describeFinding({ severity, message, place }: Finding, language: Language, mediaType: string): string {
  const words = WORDS[language];
  const where = place ? describePlace(place, language, mediaType) : '';
  const bracketed = where && (language === 'zh' ? `（${where}）` : ` (${where})`);
  return `  [${words.severity[severity]}] ${message[language]}${bracketed}`;
}
