/** Makes a metric of a rate: the formula in words and the forms come from the formula as data. */
import { columnNameOf, FACT_FIELDS, type FactField } from '../../domain/factFields.ts';
import { FORM_VERSIONS } from '../../domain/form.ts';
import { nameOfField } from './countMetrics.ts';
import { fieldsOfMetric, type Metric, type Term } from './metric.ts';

const FIELDS = new Map<string, FactField>(FACT_FIELDS.map((field) => [field.id, field]));

function fieldOf(id: string): FactField {
  const field = FIELDS.get(id);
  if (!field) throw new Error(`The formula names no fact field: ${id}`);
  return field;
}

function sumInWords(terms: readonly Term[], lang: 'zh' | 'en'): string {
  const words = terms.map(({ field, sign }, i) => (sign < 0 ? ' − ' : i > 0 ? ' + ' : '') + nameOfField(fieldOf(field))[lang]).join('');
  if (terms.length === 1) return words;
  return lang === 'zh' ? `（${words}）` : `(${words})`;
}

/** What a rate file gives; the rest follows from it. */
export type RateDefinition = Pick<Metric, 'key' | 'name' | 'description' | 'numerator' | 'denominator' | 'breaks'> & {
  readonly kind: 'SHARE' | 'RATIO';
};

/** Completes a rate. Throws on a field that does not exist. */
export function defineRate(rate: RateDefinition): Metric {
  const fields = fieldsOfMetric(rate).map(fieldOf);
  const inWords = (lang: 'zh' | 'en') => `${sumInWords(rate.numerator, lang)} ÷ ${sumInWords(rate.denominator, lang)}`;
  return {
    ...rate,
    id: columnNameOf(rate.key).toUpperCase(),
    unit: '%',
    formula: { zh: inWords('zh'), en: inWords('en') },
    forms: FORM_VERSIONS.filter((form) => fields.every((field) => field.forms.includes(form))),
  };
}
