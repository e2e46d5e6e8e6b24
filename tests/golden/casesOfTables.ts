/** Golden cases about the tables: forms, shapes, labels. */
import type { GoldenCase } from './goldenCase.ts';

const OLD = { proactive: 'FORM2019', requests: 'FORM2019' } as const;

const FORMS: readonly GoldenCase[] = [
  {
    name: 'form-mixed-2021-and-2019',
    covers: 'section two of 2021 with section three of 2019',
    report: { proactive: 'FORM2021', requests: 'FORM2019' },
  },
  {
    name: 'form-mixed-2019-and-2021',
    covers: 'section two of 2019 in a report of 2022',
    report: { proactive: 'FORM2019', requests: 'FORM2021', year: 2022 },
  },
  { name: 'form-2019-whole-in-2022', covers: 'the form of 2019 still used for 2022', report: { ...OLD, year: 2022 } },
  { name: 'form-old-notice-cited', covers: 'the old notice is cited, the form is that of 2021', layout: { around: ['oldNotice'] } },
  { name: 'form-extra-row', covers: 'a row of its own in section two', report: OLD, layout: { proactive: 'extraRow' } },
];

const SHAPES: readonly GoldenCase[] = [
  { name: 'table-five-columns', covers: 'section two on a grid of five columns', report: OLD, layout: { proactive: 'fiveColumns' } },
  { name: 'table-caption', covers: 'caption row inside section two', layout: { proactive: 'caption' } },
  { name: 'table-for-each-clause', covers: 'one table for each clause', layout: { proactive: 'perClause' } },
  { name: 'table-clause-at-left', covers: 'clauses in a column of their own', layout: { proactive: 'clauseAtLeft' } },
  {
    name: 'table-unit-in-head',
    covers: '采购总金额(万元) in the head',
    report: OLD,
    counts: [3, 51, 0, 8],
    layout: { proactive: 'unitInHead' },
  },
  { name: 'table-groups-repeated', covers: 'the group printed again on every row', layout: { requests: 'groupsRepeated' } },
  { name: 'table-groups-as-rows', covers: 'groups as rows of their own', layout: { requests: 'groupsAsRows' } },
  { name: 'table-cut-in-two', covers: 'table cut in two, heads and stub printed again', layout: { requests: 'cutInTwo' } },
  {
    name: 'table-mini-markdown',
    covers: 'one mini table for each group with invented heads',
    layout: { requests: 'miniTables' },
    format: 'markdown',
  },
  { name: 'table-no-totals', covers: 'the column 总计 left out', layout: { requests: 'noTotals' } },
  { name: 'disputes-three-tables', covers: 'section four as three small tables', layout: { disputes: 'threeTables' }, format: 'markdown' },
  { name: 'disputes-group-rows', covers: 'section four with a row for each group', layout: { disputes: 'groupRows' } },
  {
    name: 'disputes-short-head',
    covers: 'fifteen numbers under a head of twelve cells',
    layout: { disputes: 'shortHead' },
    format: 'markdown',
  },
  { name: 'disputes-two-level-head', covers: 'section four under heads of two levels', layout: { disputes: 'twoLevelHead' } },
];

const LABELS: readonly GoldenCase[] = [
  { name: 'label-annotated', covers: 'labels with notes of 150 characters', report: OLD, layout: { labels: ['annotated', 'plain'] } },
  {
    name: 'label-other-words',
    covers: 'other wordings of heads',
    report: { ...OLD, requests: 'FORM2021' },
    layout: { labels: ['otherWords'] },
  },
  { name: 'label-cut-end', covers: 'last character of labels cut', layout: { labels: ['cutEnd'] } },
  {
    name: 'label-head-notes',
    covers: 'notes in the heads of columns, with a year and an example number',
    report: OLD,
    rewrite: (page) =>
      page.replaceAll('上一年项目数量', '上一年项目数量 (指2022年事项数)').replaceAll('本年增/减', '本年增/减 (减用负值表示,如-8)'),
  },
  { name: 'label-broken', covers: 'line breaks inside labels', layout: { labels: ['broken'] }, format: 'valueALine' },
  { name: 'label-spaced', covers: 'spaces between the characters of labels', layout: { labels: ['spaced', 'innerSpace'] } },
  { name: 'label-vertical', covers: 'stub and groups one character a line', layout: { labels: ['vertical'] } },
  {
    name: 'label-odd-brackets',
    covers: '第二十条第（一项), bracket of the note lost, half-width brackets',
    layout: { labels: ['oddBracket', 'bracketLost', 'halfWidth'] },
  },
  {
    name: 'label-enumeration-comma',
    covers: '1、 for 1., full-width numbers',
    layout: { labels: ['enumerationComma', 'fullWidthNumber'] },
  },
  { name: 'label-shortened', covers: '(六) 其他, 1.逾期不补正', layout: { labels: ['shortened'] } },
  { name: 'label-misprinted', covers: '2.其他法律行政止公开', layout: { labels: ['misprinted'] }, format: 'columns' },
  { name: 'label-swapped', covers: 'two characters of a label swapped', layout: { labels: ['swapped', 'plain', 'plain'] } },
  { name: 'label-traditional', covers: 'traditional characters', layout: { labels: ['traditional'] } },
  {
    name: 'label-traditional-words',
    covers: 'traditional words (規範性檔案)',
    layout: { labels: ['traditionalWords'] },
    format: 'lonePipes',
  },
];

export const CASES_OF_TABLES: readonly GoldenCase[] = [...FORMS, ...SHAPES, ...LABELS];
