/** Golden cases about what stands round the tables: titles, headings, pages, dirty copies. */
import type { GoldenCase } from './goldenCase.ts';

const TITLE = '高青县民政局2023年政府信息公开工作年度报告';

const TITLES: readonly GoldenCase[] = [
  { name: 'title-year-first-broken', covers: 'year first, spaces round it, line-broken title', layout: { title: 'yearFirst' } },
  { name: 'title-two-lines', covers: 'agency on a line above the title', layout: { title: 'twoLines' } },
  { name: 'title-three-lines', covers: 'three lines for one title', layout: { title: 'threeLines' } },
  { name: 'title-no-work-word', covers: '…政府信息公开年度报告 without 工作', layout: { title: 'noWorkWord' }, format: 'valueALine' },
  { name: 'title-short-words', covers: '…信息公开工作年度报告 without 政府', layout: { title: 'shortWords' } },
  { name: 'title-misprinted', covers: '政府信息公开 工作告年度报', layout: { title: 'misprinted' } },
  {
    name: 'title-no-agency',
    covers: 'no agency in the title, publisher in the preamble',
    layout: { title: 'noAgency', around: ['preamble'] },
  },
  { name: 'title-no-year', covers: 'no year in the title, period in the preamble', layout: { title: 'noYear', around: ['preamble'] } },
  {
    name: 'title-abbreviated-agency',
    covers: 'agency abbreviated, place missing',
    report: { title: '住建局2020年信息公开工作年度报告', proactive: 'FORM2019', requests: 'FORM2019' },
    agency: '住建局',
    year: 2020,
  },
  {
    name: 'title-no-annual-word',
    covers: '…年政府信息公开工作报告 without 年度',
    report: { title: '高青县民政局2023年政府信息公开工作报告' },
  },
  {
    name: 'title-no-year-character',
    covers: 'the year without the character 年',
    report: { title: '高青县民政局2023政府信息公开工作年度报告' },
  },
  {
    name: 'title-doubled-character',
    covers: 'a character of the title printed twice',
    report: { title: '高青县民政局2023年政府信息公开工作作年度报告' },
  },
  {
    name: 'title-and-heading-differ',
    covers: 'the title of the page and the heading of the text word the year and the agency otherwise',
    rewrite: (page) =>
      page.replace(/<h1>.*?<\/h1>/, '<h1>民政局2023年度政府信息公开工作年度报告</h1><p>高青县民政局2023年政府信息公开工作年度报告</p>'),
  },
  {
    name: 'title-agency-misread',
    covers: 'a place whose name a scanner misread, everywhere in the document',
    report: { agency: '高清县民政局' },
    layout: { around: ['preamble'] },
  },
  {
    name: 'stale-date',
    covers: 'stale date above the title',
    report: { agency: '天津市河北区人民政府', year: 2022 },
    layout: { around: ['staleDate', 'breadcrumbs'] },
  },
  {
    name: 'neighbour-report-linked',
    covers: 'link to the report of another year on the page',
    layout: { around: ['preamble', 'neighbourLinks'] },
  },
];

const HEADINGS: readonly GoldenCase[] = [
  { name: 'headings-restarted', covers: 'section numbers restart', layout: { headings: 'restarted', around: ['prose'] } },
  { name: 'headings-nested', covers: 'section numbers one level down', layout: { headings: 'nested' } },
  { name: 'headings-unnumbered', covers: 'section one unnumbered', layout: { headings: 'unnumbered' }, format: 'valueALine' },
  { name: 'headings-missing', covers: 'heading of section two missing', layout: { headings: 'missing' } },
  { name: 'headings-wrong', covers: 'table three under another number, misprint in section four', layout: { headings: 'wrong' } },
  { name: 'headings-other-words', covers: 'other wordings of headings', layout: { headings: 'otherWords', around: ['modelSentence'] } },
];

const PAGES: readonly GoldenCase[] = [
  { name: 'page-metadata-table', covers: 'metadata table before the report', layout: { around: ['metadataTable', 'footer'] } },
  {
    name: 'page-metadata-lines',
    covers: 'metadata lines, breadcrumbs, share buttons',
    layout: { around: ['metadataLines', 'breadcrumbs', 'footer'] },
  },
  {
    name: 'page-metadata-pipes',
    covers: 'metadata before the report as rows of |',
    layout: { around: ['metadataTable', 'preamble'] },
    format: 'leadingPipe',
  },
  {
    name: 'page-picture-guide-linked',
    covers: 'a link to the same report as a picture',
    rewrite: (page) => page.replace('</body>', '<p>相关链接：（图解）高青县民政局2022年政府信息公开工作年度报告</p></body>'),
  },
  { name: 'page-cut-into-spans', covers: 'article text cut into span and font', noise: [3, 3, 3] },
  { name: 'page-mixed-cells', covers: 'bare cells mixed with Word-style cells', noise: [1, 4, 0, 5, 2, 3, 0] },
  {
    name: 'page-in-layout-table',
    covers: 'a table of one cell arranges the page',
    rewrite: (page) => page.replace('<body>', '<body><table width="100%"><tr><td>').replace('</body>', '</td></tr></table></body>'),
  },
  {
    name: 'page-as-string-in-script',
    covers: 'whole report as a string inside a .js file',
    rewrite: (page) => `var content = ${JSON.stringify(page.replaceAll('\n', ''))};`,
  },
  {
    name: 'page-tables-as-pictures',
    covers: 'captions of pictures instead of tables',
    blocks: [
      { kind: 'text', text: TITLE },
      { kind: 'text', text: '二、主动公开政府信息情况' },
      { kind: 'text', text: '图1 政府信息主动公开情况表' },
      { kind: 'text', text: '三、收到和处理政府信息公开申请情况' },
      { kind: 'text', text: '图2 政府信息公开申请情况表' },
    ],
  },
];

const DIRTY: readonly GoldenCase[] = [
  {
    name: 'dirty-injected-words',
    covers: 'gambling words where the original has a place or a link',
    layout: { around: ['prose'] },
    rewrite: (page) => page.replace('（一）主动公开。', '（一）主动公开。365bet苹果版_').replace('开展培训', '欧洲五大联赛:开展培训'),
  },
  {
    name: 'dirty-pinyin',
    covers: 'pinyin in brackets after characters',
    layout: { around: ['preamble'] },
    rewrite: (page) => page.replaceAll('编制', '編(biān)制(zhì)').replaceAll('属于', '屬(shǔ)于'),
  },
  {
    name: 'dirty-mojibake',
    covers: 'characters lost between GBK and UTF-8',
    layout: { around: ['prose'] },
    rewrite: (page) => page.replaceAll('（一）主动公开', '?。ㄒ唬┲鲃庸_').replaceAll('（二）监督保障', '?。ǘ┍O督保障'),
  },
];

export const CASES_OF_PAGES: readonly GoldenCase[] = [...TITLES, ...HEADINGS, ...PAGES, ...DIRTY];
