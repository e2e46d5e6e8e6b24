/** A small official form and a report on it: 高青县民政局 2020, whose total of 予以公开 is blank while its parts add up to 2. */
import type { FormData, ReportData } from '../../../dashboard/src/components/form/formCells';

const label = (id: string, text: string) => ({ id, label: text, labelEn: id });
const row = (id: string, text: string, group: [string, string] | null = null, outcome = true) => ({
  ...label(id, text),
  group: group ? label(...group) : null,
  outcome,
});
const DENIED: [string, string] = ['denied', '（三）不予公开'];
const UNABLE: [string, string] = ['unableToProvide', '（四）无法提供'];

/** Three kinds of applicant and a few rows of each sort, in printed order. */
export const FORM_2019: FormData = {
  id: 'FORM2019',
  notice: '国办公开办函〔2019〕60号',
  proactive: [
    {
      clause: '第二十条第（五）项',
      clauseEn: 'Article 20, item 5',
      columns: [
        { label: '上一年项目数量', labelEn: 'Items, previous year', unit: '项' },
        { label: '本年增/减', labelEn: 'Change', unit: '项' },
        { label: '处理决定数量', labelEn: 'Decisions', unit: '件' },
      ],
      lines: [{ label: '行政许可', labelEn: 'Licensing', fields: ['licensingItemsPrev', 'licensingItemsChange', 'licensingDecisions'] }],
    },
    {
      clause: '第二十条第（九）项',
      clauseEn: 'Article 20, item 9',
      columns: [
        { label: '采购项目数量', labelEn: 'Projects', unit: '项' },
        { label: '采购总金额', labelEn: 'Amount', unit: '元' },
      ],
      lines: [{ label: '政府集中采购', labelEn: 'Procurement', fields: ['procurementProjects', 'procurementAmount'] }],
    },
  ],
  requestRows: [
    row('newRequests', '一、本年新收政府信息公开申请数量', null, false),
    row('carriedOverIn', '二、上年结转政府信息公开申请数量', null, false),
    row('granted', '（一）予以公开'),
    row('deniedStateSecret', '1.属于国家秘密', DENIED),
    row('deniedProcessInfo', '6.属于四类过程性信息', DENIED),
    row('unableNotHeld', '1.本机关不掌握相关政府信息', UNABLE),
    row('otherHandling', '（六）其他处理'),
    row('totalConcluded', '（七）总计', null, false),
    row('carriedOverOut', '四、结转下年度继续办理', null, false),
  ],
  applicants: [
    label('naturalPerson', '自然人'),
    label('commercialEnterprise', '商业企业'),
    label('otherOrg', '其他'),
    label('total', '总计'),
  ],
  disputeGroups: [
    label('reconsideration', '行政复议'),
    label('litigationDirect', '未经复议直接起诉'),
    label('litigationPostReview', '复议后起诉'),
  ],
  disputeOutcomes: [label('upheld', '结果维持'), label('corrected', '结果纠正'), label('total', '总计')],
};

type Cell = ReportData['cells'][number];

function makeCell(field: string, rest: Partial<Cell> = {}): Cell {
  const [section = '', ofRow = '', column = null] = field.split('.');
  return {
    field,
    section: section.toUpperCase() as Cell['section'],
    row: ofRow,
    column,
    raw: '0',
    value: 0,
    status: 'REPORTED',
    unit: '件',
    note: null,
    place: { line: 31, text: '第31行' },
    ...rest,
  };
}

/** The report; `over` replaces cells by field. */
export function makeReport(over: Record<string, Partial<Cell>> = {}): ReportData {
  const special: Record<string, Partial<Cell>> = {
    'requests.granted.naturalPerson': { raw: '2', value: 2 },
    'requests.granted.total': { raw: '', value: null, status: 'BLANK' },
    'requests.granted.otherOrg': { raw: '', value: 0, status: 'IMPLIED_ZERO' },
    'proactive.procurementAmount': { raw: '382440元', value: 382_440, unit: '元' },
    ...over,
  };
  const fields = [
    ...FORM_2019.proactive.flatMap((block) => block.lines.flatMap((line) => line.fields.map((field) => `proactive.${field}`))),
    ...FORM_2019.requestRows.flatMap((of) => FORM_2019.applicants.map((column) => `requests.${of.id}.${column.id}`)),
    ...FORM_2019.disputeGroups.flatMap((group) => FORM_2019.disputeOutcomes.map((outcome) => `disputes.${group.id}.${outcome.id}`)),
  ];
  return {
    id: '1',
    year: 2020,
    revision: 1,
    current: true,
    scope: 'SINGLE_AGENCY',
    scopeBasis: 'UNIT_TYPE',
    balanced: true,
    agency: { id: '1', name: '高青县民政局', region: { path: '山东省淄博市高青县' } },
    forms: { proactive: 'FORM2019', requests: 'FORM2019', disputes: null },
    cells: fields.map((field) => makeCell(field, special[field])),
    computedTotals: [
      { field: 'requests.granted.total', value: 2, published: null, agrees: null },
      { field: 'requests.totalConcluded.total', value: 0, published: 0, agrees: true },
      { field: 'requests.denied.total', value: 0, published: null, agrees: null },
    ],
    findings: [
      {
        check: 'missingTotal',
        severity: 'WARNING',
        message: '“（一）予以公开”的总计没有填写，各分项合计为 2。',
        fields: ['requests.granted.total'],
        place: null,
      },
      { check: 'scopeGuessed', severity: 'INFO', message: '口径由单位类型认定。', fields: ['requests.newRequests.total'], place: null },
    ],
    document: { path: 'a.html', sha256: 'ab'.repeat(32), mediaType: 'text/html', encoding: 'utf-8', bytes: 100, source: null, date: null },
    revisions: [{ id: '1', revision: 1, current: true }],
  };
}
