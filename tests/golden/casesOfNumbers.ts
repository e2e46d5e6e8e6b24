/** Golden cases about numbers, the ways that text separates cells, and documents that are no report. */
import type { GoldenCase } from './goldenCase.ts';

const OLD = { proactive: 'FORM2019', requests: 'FORM2019' } as const;

const NUMBERS: readonly GoldenCase[] = [
  { name: 'number-blank-zeros', covers: 'blank cells for zero', layout: { numbers: ['blankZero', 'spaceZero'] } },
  { name: 'number-blank-zeros-text', covers: 'empty between pipes', layout: { numbers: ['blankZero'] }, format: 'pipeRows' },
  {
    name: 'number-rows-without-numbers',
    covers: 'whole rows without numbers',
    counts: [...Array.from({ length: 30 }, () => 0), 3],
    layout: { numbers: ['blankZero'] },
    format: 'valueALine',
  },
  { name: 'number-slash', covers: '/ as a value', layout: { numbers: ['slashZero'] } },
  {
    name: 'number-dashes',
    covers: '- — 无 for nothing',
    layout: { numbers: ['hyphenZero', 'dashZero', 'noneZero'] },
    format: 'blankBetween',
  },
  {
    name: 'number-blank-total',
    covers: 'totals of result rows blank',
    cells: { 'requests.granted.total': '', 'requests.deniedStateSecret.total': '' },
    truth: { 'requests.granted.total': null, 'requests.deniedStateSecret.total': null },
  },
  {
    name: 'number-zero-total',
    covers: 'totals printed 0 over parts that are not',
    cells: { 'disputes.reconsideration.total': '0' },
    truth: { 'disputes.reconsideration.total': 0 },
  },
  {
    name: 'number-signs',
    covers: '+19 and -18 in 本年增/减',
    report: OLD,
    cells: { 'proactive.licensingItemsChange': '+19', 'proactive.penaltyItemsChange': '-18' },
    truth: { 'proactive.licensingItemsChange': 19, 'proactive.penaltyItemsChange': -18 },
  },
  {
    name: 'number-amounts',
    covers: 'units in the cell, decimals, trailing zero',
    report: OLD,
    cells: { 'proactive.procurementAmount': '75394432.52元' },
    truth: { 'proactive.procurementAmount': 75394432.52 },
  },
  {
    name: 'number-fee-decimals',
    covers: 'a fee with six decimals',
    cells: { 'proactive.administrativeFeeAmount': '24252.311082', 'proactive.rulesInForce': '22（其中修订16件）' },
    truth: { 'proactive.administrativeFeeAmount': 24252.311082, 'proactive.rulesInForce': 22 },
  },
  {
    name: 'number-prose-in-cell',
    covers: 'prose and about-numbers in a cell',
    cells: {
      'proactive.licensingDecisions': '100余条',
      'proactive.penaltyDecisions': '近5000件',
      'proactive.administrativeFeeAmount': '公开费用总额为4.043万元',
    },
    truth: { 'proactive.licensingDecisions': null, 'proactive.penaltyDecisions': null, 'proactive.administrativeFeeAmount': null },
  },
  { name: 'number-notes', covers: 'notes in brackets', layout: { numbers: ['withNote'] } },
  { name: 'number-units', covers: 'measure words in the cells', layout: { numbers: ['withUnit'] }, report: OLD },
  { name: 'number-padded', covers: 'spaces round numbers', layout: { numbers: ['padded'] }, format: 'pipeThenValue' },
  { name: 'number-thousands', covers: 'thousands separators', counts: [1250, 0, 98765, 3], layout: { numbers: ['thousands'] } },
  { name: 'number-full-width', covers: 'full-width digits', layout: { numbers: ['fullWidth'] } },
  { name: 'number-space-inside', covers: 'spaces inside digits', counts: [1250, 0, 36, 3], layout: { numbers: ['spaceInside'] } },
  { name: 'number-chinese', covers: 'Chinese numerals', layout: { numbers: ['chinese'] } },
  {
    name: 'number-unbalanced',
    covers: 'outcomes that do not add up',
    cells: { 'requests.totalConcluded.naturalPerson': '21', 'requests.totalConcluded.total': '21' },
    truth: { 'requests.totalConcluded.naturalPerson': 21, 'requests.totalConcluded.total': 21 },
  },
  { name: 'number-slash-text', covers: '/ as a value, digits in one text', layout: { numbers: ['slashZero'] }, format: 'pipeAfterValue' },
  { name: 'number-notes-markdown', covers: 'notes in brackets in Markdown', layout: { numbers: ['withNote'] }, format: 'markdown' },
  {
    name: 'number-units-text',
    covers: 'measure words, a value a line',
    layout: { numbers: ['withUnit'] },
    report: OLD,
    format: 'valueALine',
  },
  {
    name: 'number-thousands-text',
    covers: 'thousands separators, cells parted by tabs',
    counts: [1250, 0, 98765, 3],
    layout: { numbers: ['thousands'] },
    format: 'tabs',
  },
  {
    name: 'number-full-width-columns',
    covers: 'full-width digits in the columns of a PDF',
    layout: { numbers: ['fullWidth'] },
    format: 'columns',
  },
  { name: 'number-chinese-text', covers: 'Chinese numerals, a value a line', layout: { numbers: ['chinese'] }, format: 'lonePipes' },
  {
    name: 'number-signs-text',
    covers: '+1036 and -18 glued to their neighbours',
    report: OLD,
    cells: { 'proactive.licensingItemsChange': '+1036', 'proactive.penaltyItemsChange': '-18' },
    truth: { 'proactive.licensingItemsChange': 1036, 'proactive.penaltyItemsChange': -18 },
    format: 'runTogetherRows',
  },
  {
    name: 'number-amounts-text',
    covers: 'an amount in 万元 with a trailing zero, a value a line',
    report: OLD,
    cells: { 'proactive.procurementAmount': '18.8710万元' },
    truth: { 'proactive.procurementAmount': 188710 },
    format: 'blankBetween',
  },
];

const TEXTS: readonly GoldenCase[] = [
  { name: 'text-blank-between', covers: 'one value a line, blank lines between', format: 'blankBetween' },
  { name: 'text-lone-pipes', covers: 'lone | lines between values', format: 'lonePipes' },
  { name: 'text-pipe-after-value', covers: 'value and | on a line, row ends |||', format: 'pipeAfterValue' },
  { name: 'text-pipe-rows', covers: 'rows of | with colspans', format: 'pipeRows' },
  { name: 'text-pipe-then-value', covers: 'cell text on its own line with |', format: 'pipeThenValue' },
  { name: 'text-leading-pipe', covers: '| line before each row', format: 'leadingPipe', report: OLD, layout: { labels: ['annotated'] } },
  { name: 'text-run-together', covers: 'no separator at all', format: 'runTogether', layout: { headings: 'standard' } },
  { name: 'text-run-together-rows', covers: 'digits run together, a row a line', format: 'runTogetherRows' },
  { name: 'text-partly-separated', covers: 'partly separated digits', format: 'partlySeparated' },
  { name: 'text-glued-labels', covers: 'next label glued to the number', format: 'gluedLabels' },
  { name: 'text-columns', covers: 'columns of a PDF', format: 'columns' },
  { name: 'text-raw-order', covers: 'raw order of a PDF: values before labels', format: 'rawOrder' },
  {
    name: 'text-disputes-spaced',
    covers: 'digits run together in section three, parted in section four',
    format: 'runTogetherRows',
    rewrite: (text) => text.replace(/(?<=行政诉讼[^]*\n)\d{15,}(?=\n)/, '13 1 0 0 14 0 27 0 118 145 2 0 5 0 7'),
  },
  { name: 'text-spaced-rows', covers: 'a row a line, values parted by a space', format: 'spacedRows' },
  { name: 'text-tabs', covers: 'cells parted by tabs', format: 'tabs' },
];

const PROSE: readonly GoldenCase[] = [
  {
    name: 'prose-received-with-carried-over',
    covers: 'received in prose = new + carried in',
    report: { prose: ['全年共受理政府信息公开申请749件（含上年度结转36件），办结740件，结转下年度9件。'] },
  },
  {
    name: 'prose-smaller-count-follows',
    covers: 'a following smaller count is not the total',
    report: { prose: ['共受理申请19件，其中11件均按规定程序办结，8件申请人主动撤销。', '结转至2026年6件。'] },
  },
];

const text = (line: string) => ({ kind: 'text', text: line }) as const;
const REFUSED: readonly GoldenCase[] = [
  {
    name: 'refused-coded-old-form',
    covers: 'coded statistical form of before 2019',
    blocks: [
      text('政府信息公开情况统计表（2017年度）'),
      {
        kind: 'table',
        rows: [
          ['指标名称', '代码', '计量单位', '本期实际', '本年累计'],
          ['主动公开政府信息数', '01', '条', '', ''],
          ['收到申请数', '02', '件', '', ''],
          ['按时办结数', '03', '件', '', ''],
        ].map((row) => row.map((cell) => ({ text: cell }))),
      },
    ],
  },
  {
    name: 'refused-notice',
    covers: 'the notice that asks for reports',
    blocks: [
      text('关于做好2022年政府信息公开工作年度报告编制公布工作的通知'),
      text('各镇人民政府，县直各单位：'),
      text('请于2023年1月31日前公布年度报告。'),
    ],
  },
  {
    name: 'refused-half-year',
    covers: 'half-year statistics',
    blocks: [text('2022年上半年政府信息公开申请统计'), text('收到申请58件，答复51件。')],
  },
  {
    name: 'refused-work-summary',
    covers: 'a summary of the work of a year',
    blocks: [
      text('高青县民政局2023年工作总结'),
      text('一年来，我局扎实推进政府信息公开工作，主动公开信息120条，收到申请3件，均已答复。'),
      text('二、下一步工作打算'),
    ],
  },
  {
    name: 'refused-form-notice',
    covers: 'the notice that brings the form itself',
    blocks: [
      text('关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知'),
      text('各市人民政府办公室：'),
      text('现将年度报告格式印发给你们，请遵照执行。'),
      {
        kind: 'table',
        rows: [
          ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
          ['规章', '', '', ''],
        ].map((row) => row.map((cell) => ({ text: cell }))),
      },
    ],
  },
  { name: 'refused-blank-form', covers: 'blank form', counts: [], layout: { numbers: ['blankZero'] }, truth: {} },
];

export const CASES_OF_NUMBERS: readonly GoldenCase[] = [...NUMBERS, ...TEXTS, ...PROSE, ...REFUSED];
