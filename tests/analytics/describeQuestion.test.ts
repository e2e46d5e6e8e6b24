import { describe, expect, it } from 'vitest';
import { describeQuestion, sentenceOf, type FilterNames } from '../../server/analytics/describeQuestion.ts';
import { parseQuestion } from '../../server/analytics/parseQuestion.ts';
import { QuestionError } from '../../server/analytics/questionError.ts';
import { makeQuestion, type Asked } from '../helpers/ask.ts';

const names: FilterNames = {
  agency: (id) => ['洪泽区人民政府', '高青县民政局', '沭阳县人民政府', '宿迁市人民政府'][id - 1] ?? null,
  region: (code) => ({ '370000': '山东省', '320000': '江苏省' })[code] ?? null,
};

function describeAsked(asked: Asked, lang: 'zh' | 'en') {
  const question = parseQuestion(makeQuestion(asked), 1);
  if (question instanceof QuestionError) throw question;
  return describeQuestion(question, lang, names);
}
const sentence = (asked: Asked, lang: 'zh' | 'en') => sentenceOf(describeAsked(asked, lang));

const GROWTH: Asked = {
  metrics: ['NEW_REQUESTS', 'DISCLOSURE_RATE'],
  by: ['YEAR'],
  basis: 'REPORTED',
  rank: 'COUNTY',
  where: { years: { from: 2019, to: 2025 } },
  compare: [{ yearsBack: 1, panel: 'MATCHED' }],
};

describe('describeQuestion', () => {
  it('says the whole question in Chinese', () => {
    expect(sentence(GROWTH, 'zh')).toBe('全国各县级汇总报告中，2019–2025年的本年新收、公开率，按年份列出，与上年同口径比较');
  });

  it('says the whole question in English', () => {
    expect(sentence(GROWTH, 'en')).toBe(
      'Requests newly received and disclosure rate of 2019–2025 in county-level consolidated reports nationwide, by year, compared with the year before over the same agencies',
    );
  });

  it('says where each filter is', () => {
    expect(describeAsked(GROWTH, 'zh').filter(({ filter }) => filter !== null)).toEqual([
      { text: '全国', filter: 'REGION' },
      { text: '各县级汇总报告', filter: 'BASIS' },
      { text: '2019–2025年', filter: 'YEARS' },
      { text: '本年新收、公开率', filter: 'METRICS' },
      { text: '与上年同口径比较', filter: 'PANEL' },
    ]);
    expect(describeAsked(GROWTH, 'en').flatMap(({ filter }) => filter ?? [])).toEqual(['METRICS', 'YEARS', 'BASIS', 'REGION', 'PANEL']);
  });

  it('names regions and agencies, and says a code that has no name', () => {
    expect(sentence({ metrics: ['GRANTED'], where: { under: ['370000', '999999'] } }, 'zh')).toBe(
      '山东省、999999各机关自身报告中，历年的予以公开',
    );
    expect(sentence({ metrics: ['GRANTED'], where: { agencies: [2], years: { from: 2024, to: 2024 } } }, 'zh')).toBe(
      '高青县民政局的自身报告中，2024年的予以公开',
    );
    expect(sentence({ metrics: ['GRANTED'], where: { agencies: [1, 2, 3, 4] } }, 'zh')).toContain(
      '洪泽区人民政府、高青县民政局、沭阳县人民政府等4个机关',
    );
  });

  it('says every other filter too', () => {
    expect(sentence({ metrics: ['GRANTED'], where: { scopes: ['SINGLE_AGENCY'], years: { from: 2021, to: null } } }, 'zh')).toBe(
      '全国各机关自身报告（限单个机关）中，2021年以来的予以公开',
    );
    expect(
      sentence(
        {
          metrics: ['GRANTED'],
          by: ['AGENCY', 'YEAR'],
          where: { years: { from: null, to: 2021 } },
          compare: [{ yearsBack: 3, panel: 'ALL' }],
        },
        'en',
      ),
    ).toBe('Disclosed up to 2021 in single-agency reports nationwide, by agency and year, compared with 3 years before over all agencies');
  });
});
