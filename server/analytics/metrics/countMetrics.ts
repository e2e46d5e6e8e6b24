/** A metric for each fact field, named by the labels of the form; and the handled volume. */
import { columnNameOf, FACT_FIELDS, type FactField } from '../../domain/factFields.ts';
import type { Text } from '../../domain/finding.ts';
import { DISPUTE_GROUPS, DISPUTE_OUTCOMES, type DisputeGroup, type DisputeOutcome } from '../../domain/disputeColumns.ts';
import { FORM_VERSIONS, SECTIONS, unitOf } from '../../domain/form.ts';
import { proactiveFieldsOf, type ProactiveField } from '../../domain/proactiveBlocks.ts';
import { OUTCOME_GROUPS, REQUEST_ROWS, type OutcomeGroup, type RequestRow } from '../../domain/requestRows.ts';
import type { BreakCode } from '../breaks.ts';
import { plus, type Metric } from './metric.ts';

const PROACTIVE = new Map<string, ProactiveField>(FORM_VERSIONS.flatMap(proactiveFieldsOf).map((of) => [of.field, of]));

// Two printed labels mean nothing outside their table.
const OUT_OF_CONTEXT: Readonly<Record<string, Text>> = {
  totalConcluded: { zh: '办结总计', en: 'Total concluded' },
  otherMisc: { zh: '其他处理中的其他', en: 'Other handling: miscellaneous' },
};

/** The name of a fact field outside its table, from the printed labels: `本年新收`, `复议后起诉结果维持`. */
export function nameOfField(field: FactField): Text {
  const known = OUT_OF_CONTEXT[field.id];
  if (known) return known;
  if (field.section === 'requests') {
    const of = field.id in OUTCOME_GROUPS ? OUTCOME_GROUPS[field.id as OutcomeGroup] : REQUEST_ROWS[field.id as RequestRow].label;
    return { zh: withoutTail(of.printed), en: of.en };
  }
  if (field.section === 'disputes') {
    const [group, outcome] = field.id.split('.') as [DisputeGroup, DisputeOutcome];
    const head = DISPUTE_GROUPS[group];
    const column = DISPUTE_OUTCOMES[outcome];
    return { zh: head.printed + column.printed, en: `${head.en}: ${column.en.toLowerCase()}` };
  }
  const of = PROACTIVE.get(field.id);
  if (!of) throw new Error(`No form prints the field ${field.id}.`);
  return { zh: of.line.printed + withoutTail(of.head.printed), en: `${of.line.en}: ${of.head.en.toLowerCase()}` };
}

/** `本年新收政府信息公开申请数量` → `本年新收`; what stands in brackets explains and does not name. */
function withoutTail(printed: string): string {
  return printed.replace('政府信息公开申请数量', '').replace(/（.*）$/, '');
}

function breaksOf(field: FactField): BreakCode[] {
  if (field.section === 'disputes') return ['RULES_2019', 'REVIEW_FIRST_2024'];
  const changed = field.forms.length < FORM_VERSIONS.length || field.id === 'otherHandling';
  const formBreak: BreakCode[] = changed ? ['FORM_2021'] : [];
  return field.section === 'requests' ? ['RULES_2019', ...formBreak] : formBreak;
}

function describeField(field: FactField, unit: string): Text {
  const { number, title } = SECTIONS[field.section];
  const only = field.forms.length === 1 ? (field.forms[0] ?? null) : null;
  const group = field.id in OUTCOME_GROUPS;
  return {
    zh:
      `年度报告第${number}部分“${title}”的数字，单位为${unit}。` +
      (group ? '由本组各行相加。' : '') +
      (only ? `仅见于${only.slice(4)}年版表格。` : '') +
      '来源留空或无法读取时为空，不按零计。',
    en:
      `A number of section ${number} (${title}) of the annual report, in ${unit}. ` +
      (group ? 'The rows of the group added up. ' : '') +
      (only ? `Only on the form of ${only.slice(4)}. ` : '') +
      'Null, not zero, where the document leaves it blank or it could not be read.',
  };
}

function toMetric(field: FactField): Metric {
  const unit = unitOf(field.path);
  const name = nameOfField(field);
  return {
    id: columnNameOf(field.id).toUpperCase(),
    key: field.id,
    name,
    description: describeField(field, unit),
    kind: unit === '元' || unit === '万元' ? 'AMOUNT' : 'COUNT',
    unit,
    numerator: plus(field.id),
    denominator: [],
    formula: { zh: `各报告“${name.zh}”之和`, en: `The sum of “${name.en}” over the reports` },
    forms: field.forms,
    breaks: breaksOf(field),
  };
}

/** 处理总量: what there was to handle in a year. */
const handledVolume: Metric = {
  id: 'HANDLED_VOLUME',
  key: 'handledVolume',
  name: { zh: '处理总量', en: 'Handled volume' },
  description: {
    zh: '本年新收与上年结转之和，单位为件。任一项缺失时为空。',
    en: 'Requests newly received plus those carried over from the previous year, in 件. Null where either is missing.',
  },
  kind: 'COUNT',
  unit: '件',
  numerator: plus('newRequests', 'carriedOverIn'),
  denominator: [],
  formula: { zh: '本年新收 + 上年结转', en: 'Requests newly received + carried over from previous year' },
  forms: FORM_VERSIONS,
  breaks: ['RULES_2019'],
};

const metricsOf = (section: FactField['section']) => FACT_FIELDS.filter((field) => field.section === section).map(toMetric);

/** All counts and amounts: section three, the handled volume, section four, section two. */
export const COUNT_METRICS: readonly Metric[] = [
  ...metricsOf('requests'),
  handledVolume,
  ...metricsOf('disputes'),
  ...metricsOf('proactive'),
];
