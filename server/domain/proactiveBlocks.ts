/**
 * Section two, 主动公开政府信息情况: its clauses, lines, columns and fields, which differ between the forms.
 * A fee is a count of items in FORM2019 and money in FORM2021: two fields, never one series.
 */
import { label, type Label } from './label.ts';
import type { FormVersion } from './formVersion.ts';

/** What a number of section two counts. Amounts of procurement are kept in yuan, fees in 万元 as printed. */
export type Unit = '件' | '项' | '元' | '万元';

/** A number column of a clause: its printed head and the unit of the numbers below it. */
export interface ProactiveColumnDefinition {
  readonly head: Label;
  readonly unit: Unit;
}

/** A line of a clause, with the field of each of its columns. */
export interface ProactiveLineDefinition {
  readonly label: Label;
  readonly fields: readonly string[];
}

/** A clause of section two with its own head. */
export interface ProactiveBlockDefinition {
  readonly clause: Label;
  readonly columns: readonly ProactiveColumnDefinition[];
  readonly lines: readonly ProactiveLineDefinition[];
}

const line = (of: Label, ...fields: string[]): ProactiveLineDefinition => ({ label: of, fields });
const column = (head: Label, unit: Unit): ProactiveColumnDefinition => ({ head, unit });

const RULES = label('规章', 'Administrative rules');
const NORMATIVE_VARIANTS = ['规范性文件', '行政规范性文件', '规范性档案', '行政规范性档案'];
const LICENSING = label('行政许可', 'Licensing');
const PENALTY = label('行政处罚', 'Penalties');
const COERCION = label('行政强制', 'Compulsory measures');
const FEES = label('行政事业性收费', 'Administrative fees', { variants: ['行政事业性收费项目'] });

const ITEM_COLUMNS = [
  column(label('上一年项目数量', 'Items, previous year', { variants: ['上年项目数量'] }), '项'),
  column(label('本年增/减', 'Change', { variants: ['本年增减'] }), '项'),
  column(label('处理决定数量', 'Decisions'), '件'),
];

const BLOCKS_2019: readonly ProactiveBlockDefinition[] = [
  {
    clause: label('第二十条第（一）项', 'Article 20, item 1'),
    columns: [
      column(label('本年新制作数量', 'Produced'), '件'),
      column(label('本年新公开数量', 'Newly published'), '件'),
      column(label('对外公开总数量', 'Published in total', { variants: ['对外公开数量'] }), '件'),
    ],
    lines: [
      line(RULES, 'rulesProduced', 'rulesNewlyPublished', 'rulesPublishedTotal'),
      line(
        label('规范性文件', 'Normative documents', { variants: NORMATIVE_VARIANTS }),
        'normativeDocsProduced',
        'normativeDocsNewlyPublished',
        'normativeDocsPublishedTotal',
      ),
    ],
  },
  {
    clause: label('第二十条第（五）项', 'Article 20, item 5'),
    columns: ITEM_COLUMNS,
    lines: [
      line(LICENSING, 'licensingItemsPrev', 'licensingItemsChange', 'licensingDecisions'),
      line(
        label('其他对外管理服务事项', 'Other external service matters'),
        'otherServiceItemsPrev',
        'otherServiceItemsChange',
        'otherServiceDecisions',
      ),
    ],
  },
  {
    clause: label('第二十条第（六）项', 'Article 20, item 6'),
    columns: ITEM_COLUMNS,
    lines: [
      line(PENALTY, 'penaltyItemsPrev', 'penaltyItemsChange', 'penaltyDecisions'),
      line(COERCION, 'coercionItemsPrev', 'coercionItemsChange', 'coercionDecisions'),
    ],
  },
  {
    clause: label('第二十条第（八）项', 'Article 20, item 8'),
    columns: ITEM_COLUMNS.slice(0, 2),
    lines: [line(FEES, 'feeItemsPrev', 'feeItemsChange')],
  },
  {
    clause: label('第二十条第（九）项', 'Article 20, item 9'),
    columns: [column(label('采购项目数量', 'Projects'), '项'), column(label('采购总金额', 'Amount'), '元')],
    lines: [line(label('政府集中采购', 'Centralized procurement'), 'procurementProjects', 'procurementAmount')],
  },
];

const DECISION_COLUMNS = [column(label('本年处理决定数量', 'Decisions', { variants: ['处理决定数量'] }), '件')];

const BLOCKS_2021: readonly ProactiveBlockDefinition[] = [
  {
    clause: label('第二十条第（一）项', 'Article 20, item 1'),
    columns: [
      column(label('本年制发件数', 'Issued', { variants: ['本年度制发数', '本年制发数'] }), '件'),
      column(label('本年废止件数', 'Repealed', { variants: ['本年废止数', '本年度废止数'] }), '件'),
      column(label('现行有效件数', 'In force', { variants: ['现行有效件', '现行有效', '现行有效数'] }), '件'),
    ],
    lines: [
      line(RULES, 'rulesIssued', 'rulesRepealed', 'rulesInForce'),
      line(
        label('行政规范性文件', 'Normative documents', { variants: NORMATIVE_VARIANTS }),
        'normativeDocsIssued',
        'normativeDocsRepealed',
        'normativeDocsInForce',
      ),
    ],
  },
  { clause: label('第二十条第（五）项', 'Article 20, item 5'), columns: DECISION_COLUMNS, lines: [line(LICENSING, 'licensingDecisions')] },
  {
    clause: label('第二十条第（六）项', 'Article 20, item 6'),
    columns: DECISION_COLUMNS,
    lines: [line(PENALTY, 'penaltyDecisions'), line(COERCION, 'coercionDecisions')],
  },
  {
    clause: label('第二十条第（八）项', 'Article 20, item 8'),
    columns: [column(label('本年收费金额（单位：万元）', 'Fees collected (10,000 yuan)', { variants: ['本年收费金额'] }), '万元')],
    lines: [line(FEES, 'administrativeFeeAmount')],
  },
];

/** The clauses of each form in printed order. */
export const PROACTIVE_BLOCKS: Record<FormVersion, readonly ProactiveBlockDefinition[]> = { FORM2019: BLOCKS_2019, FORM2021: BLOCKS_2021 };

/** A field of section two with where it stands on its form. */
export interface ProactiveField {
  readonly field: string;
  readonly form: FormVersion;
  readonly unit: Unit;
  readonly line: Label;
  readonly head: Label;
}

/** The fields of a form in printed order. */
export function proactiveFieldsOf(form: FormVersion): ProactiveField[] {
  return PROACTIVE_BLOCKS[form].flatMap((block) =>
    block.lines.flatMap((of) =>
      of.fields.map((field, i) => {
        const at = block.columns[i];
        if (!at) throw new Error(`The form lists more fields than columns for ${of.label.printed}.`);
        return { field, form, unit: at.unit, line: of.label, head: at.head };
      }),
    ),
  );
}
