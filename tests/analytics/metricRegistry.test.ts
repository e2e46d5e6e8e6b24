import { buildSchema, isEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldsOfMetric } from '../../server/analytics/metrics/metric.ts';
import { findMetric, METRICS } from '../../server/analytics/metrics/metricRegistry.ts';
import { FACT_FIELDS } from '../../server/domain/factFields.ts';
import { packageRoot } from '../../server/packageRoot.ts';

describe('metricRegistry', () => {
  it('has exactly the metrics of the contract, in its order', () => {
    const schema = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'));
    const type = schema.getType('MetricId');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(METRICS.map(({ id }) => id));
  });

  it('has a count for every fact field, and formulas of fact fields only', () => {
    const ids = new Set(FACT_FIELDS.map(({ id }) => id));
    const counted = METRICS.filter(({ denominator }) => denominator.length === 0).map(({ key }) => key);
    expect(counted.filter((key) => key !== 'handledVolume')).toEqual(expect.arrayContaining([...ids]));
    expect(METRICS.flatMap(fieldsOfMetric).filter((field) => !ids.has(field))).toEqual([]);
  });

  it('names every metric once in each language', () => {
    for (const lang of ['zh', 'en'] as const) {
      const names = METRICS.map(({ name }) => name[lang]);
      expect(names.filter((name, i) => name.trim() === '' || names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it('says formulas in words', () => {
    expect(findMetric('DISCLOSURE_RATE')?.formula).toEqual({
      zh: '（予以公开 + 部分公开） ÷ 办结总计',
      en: '(Disclosed + Partially disclosed) ÷ Total concluded',
    });
    expect(findMetric('RECONSIDERATION_CORRECTION_RATE')?.formula.zh).toBe('行政复议结果纠正 ÷ （行政复议总计 − 行政复议尚未审结）');
  });

  it('knows units, kinds, forms and breaks', () => {
    expect(findMetric('PROCUREMENT_AMOUNT')).toMatchObject({ kind: 'AMOUNT', unit: '元', forms: ['FORM2019'], breaks: ['FORM_2021'] });
    expect(findMetric('ADMINISTRATIVE_FEE_AMOUNT')).toMatchObject({ kind: 'AMOUNT', unit: '万元', forms: ['FORM2021'] });
    expect(findMetric('LICENSING_DECISIONS')).toMatchObject({ kind: 'COUNT', unit: '件', forms: ['FORM2019', 'FORM2021'], breaks: [] });
    expect(findMetric('DISPUTE_RATE')).toMatchObject({ kind: 'RATIO', unit: '%', breaks: ['RULES_2019', 'REVIEW_FIRST_2024'] });
    expect(findMetric('OTHER_HANDLING_RATE')?.breaks).toContain('FORM_2021');
    expect(findMetric('NEW_REQUEST')).toBeUndefined();
  });
});
