/** A question as a sentence, in parts, so that each filter word can be found in it. Made from the same filters as the answer. */
import type { Rank, Scope } from '../domain/agency.ts';
import type { Text } from '../domain/finding.ts';
import type { Basis, Comparison, Question } from './question.ts';

/** A filter that the sentence speaks of. */
export type QuestionFilter = 'REGION' | 'AGENCY' | 'BASIS' | 'YEARS' | 'PANEL' | 'METRICS';

/** Part of the sentence; the words between filters have null. */
export interface QuestionPart {
  readonly text: string;
  readonly filter: QuestionFilter | null;
}

/** The names that the filters stand for; null where there is none, and the code or id is said instead. */
export interface FilterNames {
  readonly agency: (id: number) => string | null;
  readonly region: (code: string) => string | null;
}

type Lang = keyof Text;

const RANK_NAMES: Record<Rank, Text> = {
  CENTRAL: { zh: '国务院部门', en: 'central' },
  PROVINCE: { zh: '省级', en: 'province-level' },
  PREFECTURE: { zh: '地级', en: 'prefecture-level' },
  COUNTY: { zh: '县级', en: 'county-level' },
  TOWNSHIP: { zh: '乡级', en: 'township-level' },
};

const SCOPE_NAMES: Record<Scope, Text> = {
  SINGLE_AGENCY: { zh: '单个机关', en: 'single agencies' },
  LEVEL_GOVERNMENT: { zh: '本级', en: 'one level of government' },
  REGION_CONSOLIDATED: { zh: '地区汇总', en: 'whole regions' },
  VERTICAL_SYSTEM: { zh: '垂直系统', en: 'vertical systems' },
  UNKNOWN: { zh: '口径不明', en: 'undecided scope' },
};

/** How many names a list spells out before it says how many there are. */
const SPELLED_OUT = 3;

/** The sentence in one piece. */
export function sentenceOf(parts: readonly QuestionPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** zh: 全国各县级汇总报告中，2019–2025年的本年新收、公开率，按年份列出，与上年同口径比较 */
export function describeQuestion(question: Question, lang: Lang, names: FilterNames): QuestionPart[] {
  return lang === 'zh' ? describeZh(question, names) : describeEn(question, names);
}

function describeZh(question: Question, names: FilterNames): QuestionPart[] {
  const { where, by, compare } = question;
  return [
    // Agencies that are named need no 全国 before them, and are not 各 agencies.
    ...(where.agencies && !where.under ? [] : [part(regionsIn(where.under, 'zh', names), 'REGION')]),
    ...(where.agencies ? [part(agenciesIn(where.agencies, 'zh', names), 'AGENCY'), part('的')] : []),
    part(basisZh(question.basis, where.agencies !== null), 'BASIS'),
    ...(where.scopes ? [part(`（限${where.scopes.map((scope) => SCOPE_NAMES[scope].zh).join('、')}）`)] : []),
    part('中，'),
    part(yearsZh(where.years), 'YEARS'),
    part('的'),
    part(listed(metricNames(question, 'zh'), 'zh'), 'METRICS'),
    ...(by.length > 0 ? [part(`，按${by.map((dimension) => (dimension === 'YEAR' ? '年份' : '机关')).join('和')}列出`)] : []),
    ...compare.flatMap((comparison) => [part('，'), part(panelZh(comparison), 'PANEL')]),
  ];
}

function describeEn(question: Question, names: FilterNames): QuestionPart[] {
  const { where, by, compare } = question;
  return [
    part(capitalised(listed(metricNames(question, 'en'), 'en')), 'METRICS'),
    part(' '),
    part(yearsEn(where.years), 'YEARS'),
    part(' in '),
    part(basisEn(question.basis), 'BASIS'),
    ...(where.scopes
      ? [
          part(
            ` (only ${listed(
              where.scopes.map((scope) => SCOPE_NAMES[scope].en),
              'en',
            )})`,
          ),
        ]
      : []),
    ...(where.agencies ? [part(' of '), part(agenciesIn(where.agencies, 'en', names), 'AGENCY')] : []),
    ...(where.agencies && !where.under ? [] : [part(where.under ? ' in ' : ' '), part(regionsIn(where.under, 'en', names), 'REGION')]),
    ...(by.length > 0 ? [part(`, by ${by.map((dimension) => (dimension === 'YEAR' ? 'year' : 'agency')).join(' and ')}`)] : []),
    ...compare.flatMap((comparison) => [part(', '), part(panelEn(comparison), 'PANEL')]),
  ];
}

const part = (text: string, filter: QuestionFilter | null = null): QuestionPart => ({ text, filter });

function metricNames(question: Question, lang: Lang): string[] {
  return question.metrics.map(({ name }) => (lang === 'zh' ? name.zh : name.en.toLowerCase()));
}

function listed(words: readonly string[], lang: Lang): string {
  if (lang === 'zh') return words.join('、');
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shortened(words: readonly string[], lang: Lang, unit: Text): string {
  if (words.length <= SPELLED_OUT) return listed(words, lang);
  const shown = words.slice(0, SPELLED_OUT);
  return lang === 'zh'
    ? `${shown.join('、')}等${words.length}${unit.zh}`
    : `${shown.join(', ')} and ${words.length - SPELLED_OUT} more ${unit.en}`;
}

function regionsIn(codes: readonly string[] | null, lang: Lang, names: FilterNames): string {
  if (codes === null) return lang === 'zh' ? '全国' : 'nationwide';
  if (codes.length === 0) return lang === 'zh' ? '（未选地区）' : 'no region';
  return shortened(
    codes.map((code) => names.region(code) ?? code),
    lang,
    { zh: '个地区', en: 'regions' },
  );
}

function agenciesIn(ids: readonly number[], lang: Lang, names: FilterNames): string {
  if (ids.length === 0) return lang === 'zh' ? '（未选机关）' : 'no agency';
  return shortened(
    ids.map((id) => names.agency(id) ?? String(id)),
    lang,
    { zh: '个机关', en: 'agencies' },
  );
}

function basisZh(basis: Basis, named: boolean): string {
  const reports = basis.kind === 'REPORTED' ? `${RANK_NAMES[basis.rank].zh}汇总报告` : '自身报告';
  if (named) return reports;
  return basis.kind === 'REPORTED' ? `各${reports}` : `各机关${reports}`;
}

function basisEn(basis: Basis): string {
  return basis.kind === 'REPORTED' ? `${RANK_NAMES[basis.rank].en} consolidated reports` : 'single-agency reports';
}

function yearsZh({ from, to }: Question['where']['years']): string {
  if (from === null && to === null) return '历年';
  if (from === null) return `${to}年及以前`;
  if (to === null) return `${from}年以来`;
  return from === to ? `${from}年` : `${from}–${to}年`;
}

function yearsEn({ from, to }: Question['where']['years']): string {
  if (from === null && to === null) return 'of all years';
  if (from === null) return `up to ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? `of ${from}` : `of ${from}–${to}`;
}

function panelZh({ yearsBack, panel }: Comparison): string {
  const earlier = yearsBack === 1 ? '上年' : `${yearsBack}年前`;
  return panel === 'MATCHED' ? `与${earlier}同口径比较` : `与${earlier}全部机关比较`;
}

function panelEn({ yearsBack, panel }: Comparison): string {
  const earlier = yearsBack === 1 ? 'the year before' : `${yearsBack} years before`;
  return panel === 'MATCHED' ? `compared with ${earlier} over the same agencies` : `compared with ${earlier} over all agencies`;
}
