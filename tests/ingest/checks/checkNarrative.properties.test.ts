/** Whatever the numbers: prose written from the tables agrees with them, and one changed number is told. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { checkNarrative } from '../../../server/ingest/checks/checkNarrative.ts';
import { makeReport } from '../../helpers/makeReport.ts';
import { readProse, YEAR } from '../narrative/readProse.ts';

interface Numbers {
  readonly carriedIn: number;
  readonly out: number;
  readonly granted: number;
  readonly partial: number;
  readonly denied: number;
  readonly unable: number;
  readonly reviews: number;
  readonly suits: number;
}

const CHINESE = '零一二三四五六七八九';
function chineseNumeral(n: number): string {
  if (n < 10) return CHINESE[n] ?? '';
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? CHINESE[tens] : ''}十${n % 10 > 0 ? CHINESE[n % 10] : ''}`;
}
/** The same number as offices write it. */
const WRITINGS: readonly ((n: number) => string)[] = [
  String,
  (n) => ` ${n} `,
  (n) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (n) => n.toLocaleString('en'),
  (n) => (n < 100 ? chineseNumeral(n) : String(n)),
];
const MEASURES = ['件', '条', '项', '宗', '例', '次'];

const received = ({ granted, partial, denied, unable, out, carriedIn }: Numbers): number =>
  granted + partial + denied + unable + out - carriedIn;
const concluded = ({ granted, partial, denied, unable }: Numbers): number => granted + partial + denied + unable;

/** What an office may write of one number. Each names the number that it is of. */
const TEMPLATES: readonly { readonly of: (numbers: Numbers) => number; readonly write: (n: string) => string }[] = [
  { of: received, write: (n) => `全年共收到政府信息公开申请${n}` },
  { of: received, write: (n) => `本年新收政府信息公开申请${n}` },
  { of: (all) => received(all) + all.carriedIn, write: (n) => `共受理依申请公开事项${n}` },
  { of: (all) => all.carriedIn, write: (n) => `上年度结转政府信息公开申请${n}` },
  { of: (all) => all.carriedIn, write: (n) => `${YEAR - 1}年结转政府信息公开申请${n}` },
  { of: concluded, write: (n) => `全年办结政府信息公开申请${n}` },
  { of: (all) => all.out, write: (n) => `另有${n}申请结转下年度继续办理` },
  { of: (all) => all.out, write: (n) => `结转至${YEAR + 1}年的申请有${n}` },
  { of: (all) => all.granted, write: (n) => `予以公开的有${n}，部分公开的另计` },
  { of: (all) => all.granted + all.partial, write: (n) => `予以公开及部分公开${n}` },
  { of: (all) => all.denied, write: (n) => `不予公开的政府信息${n}` },
  { of: (all) => all.unable, write: (n) => `因不掌握等原因无法提供的${n}` },
  { of: (all) => all.reviews, write: (n) => `因政府信息公开引发行政复议${n}` },
  { of: (all) => all.suits, write: (n) => `涉及政府信息公开的行政诉讼${n}` },
];

const count = fc.nat({ max: 4000 });
const numbers = fc
  .record({
    carriedIn: fc.nat({ max: 60 }),
    out: count,
    granted: count,
    partial: count,
    denied: count,
    unable: count,
    reviews: count,
    suits: count,
  })
  .filter((all) => received(all) >= 0);
const telling = fc.record({
  writing: fc.nat(WRITINGS.length - 1),
  measure: fc.nat(MEASURES.length - 1),
  end: fc.constantFrom('。', '；', '，', '，占100%，'),
});
const say = (template: (typeof TEMPLATES)[number], n: number, how: { writing: number; measure: number; end: string }): string =>
  template.write(`${WRITINGS[how.writing]?.(n)}${MEASURES[how.measure]}`) + how.end;

function reportOf(all: Numbers, prose: string): Parameters<typeof checkNarrative>[0] {
  const facts = {
    newRequests: received(all),
    carriedOverIn: all.carriedIn,
    granted: all.granted,
    partiallyGranted: all.partial,
    denied: all.denied,
    unableToProvide: all.unable,
    otherHandling: 0,
    totalConcluded: concluded(all),
    carriedOverOut: all.out,
    'reconsideration.total': all.reviews,
    'reconsideration.pending': 0,
    'litigationDirect.total': all.suits,
    'litigationDirect.pending': 0,
    'litigationPostReview.total': 0,
    'litigationPostReview.pending': 0,
  };
  return { ...makeReport({ year: YEAR, facts }), narrative: readProse(prose) };
}

describe('checkNarrative', () => {
  test.prop([numbers, fc.array(fc.tuple(fc.nat(TEMPLATES.length - 1), telling), { minLength: 1, maxLength: 8 })])(
    'says nothing of prose that is written from the tables, in whatever order and writing',
    (all, sentences) => {
      const prose = sentences.map(([i, how]) => (TEMPLATES[i] ? say(TEMPLATES[i], TEMPLATES[i].of(all), how) : '')).join('');
      const report = reportOf(all, prose);
      expect({ prose, told: checkNarrative(report).map(({ message }) => message.zh) }).toEqual({ prose, told: [] });
      expect(report.narrative.figures.length).toBeGreaterThan(0);
    },
  );

  test.prop([numbers, fc.nat(TEMPLATES.length - 1), telling, fc.integer({ min: 100_001, max: 900_000 })])(
    'tells a number that no reading of the tables gives',
    (all, i, how, wrong) => {
      const template = TEMPLATES[i];
      if (!template) return;
      const prose = say(template, wrong, how);
      const told = checkNarrative(reportOf(all, prose));
      expect({ prose, checks: told.map(({ check }) => check) }).toEqual({ prose, checks: ['narrativeMismatch'] });
      expect(told[0]?.message.zh).toContain(String(wrong));
    },
  );
});
