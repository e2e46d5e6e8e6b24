/** What stands round the tables of a printed report: title, headings, and the things that pages put above and below. */
import type { Layout } from './layout.ts';
import type { MadeUpReport } from './madeUpReport.ts';
import type { PrintedBlock } from './printedBlock.ts';

export const AGENCY = '高青县民政局';
export const YEAR = 2023;

const text = (line: string): PrintedBlock => ({ kind: 'text', text: line });

/** The title in one or more lines. */
export function layoutTitle({ title, agency = AGENCY, year = YEAR }: MadeUpReport, layout: Layout): PrintedBlock[] {
  if (title !== undefined) return [text(title)];
  const titles: Record<Layout['title'], readonly string[]> = {
    oneLine: [`${agency}${year}年政府信息公开工作年度报告`],
    yearFirst: [`${String(year)} 年${agency}政府信息公开工作\n年度报告`],
    twoLines: [agency, `${year}年政府信息公开工作年度报告`],
    threeLines: [agency, `${year}年政府信息公开工作年度报告`, agency],
    shortWords: [`${agency}${year}年信息公开工作年度报告`],
    noWorkWord: [`${agency}${year}年政府信息公开年度报告`],
    misprinted: [`${agency}${year}年政府信息公开 工作告年度报`],
    noYear: [`${agency}政府信息公开工作年度报告`],
    noAgency: [`${year}年政府信息公开工作年度报告`],
    none: [],
  };
  return titles[layout.title].map(text);
}

const SECTIONS = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other'] as const;
const HEADINGS: Record<(typeof SECTIONS)[number], string> = {
  overview: '总体情况',
  proactive: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  disputes: '政府信息公开行政复议、行政诉讼情况',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
};
const OTHER_HEADINGS: typeof HEADINGS = {
  overview: '网站总体公开情况',
  proactive: '主动公开情况',
  requests: '依申请公开政府信息情况',
  disputes: '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
  problems: '存在的主要问题及整改措施',
  other: '其他事项',
};
const NUMBERS = '一二三四五六';

/** The heading of a section as the layout numbers and words it. */
export function headingOf(section: (typeof SECTIONS)[number], { headings }: Layout): PrintedBlock[] {
  const at = SECTIONS.indexOf(section);
  const heading = HEADINGS[section];
  const number = NUMBERS[at];
  const lines: Record<Layout['headings'], string | null> = {
    standard: `${number}、${heading}`,
    // The prose took the numbers one to three; the tables begin again at one.
    restarted: `${NUMBERS[at === 0 ? 0 : at - 1]}、${heading}`,
    missing: section === 'proactive' || section === 'problems' ? null : `${number}、${heading}`,
    nested: `（${number}）${heading}`,
    unnumbered: heading,
    wrong: section === 'disputes' ? '四、政府信息公开行政法复议、行政诉讼情况' : `${NUMBERS[(at + 2) % 6]}、${heading}`,
    otherWords: `${number}、${OTHER_HEADINGS[section]}`,
  };
  const line = lines[headings];
  return [...(headings === 'nested' && at === 0 ? [text('一、报告内容')] : []), ...(line === null ? [] : [text(line)])];
}

/** The things of a page that stand above the title. */
export function linesAbove({ agency = AGENCY, year = YEAR }: MadeUpReport, { around }: Layout): PrintedBlock[] {
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const metadata = [
    ['索引号', '11370322004222241M/2024-00012', '发布机构', agency],
    ['发文日期', `${year + 1}-01-20`, '文号', ''],
  ];
  const rows = metadata.map((row) => row.map((cell) => ({ text: cell })));
  return [
    ...(around.includes('staleDate') ? [text('2019年12月3日 星期二 晴 -2℃～7℃')] : []),
    ...(around.includes('breadcrumbs') ? [text(`当前位置：首页 > 政务公开 > 政府信息公开年报 > 正文`)] : []),
    ...(around.includes('neighbourLinks') ? [text(`上一篇：${agency}${year - 1}年政府信息公开工作年度报告`)] : []),
    ...(around.includes('metadataTable') ? ([{ kind: 'table', rows }] as const) : []),
    ...(around.includes('metadataLines')
      ? [`标题：${title}`, `发布机构：${agency}`, `发布时间：${year + 1}-01-20 16:34`, '字体：大 中 小'].map(text)
      : []),
  ];
}

/** The prose of section one. */
export function proseOf({ agency = AGENCY, year = YEAR, prose: own = [] }: MadeUpReport, { around }: Layout): PrintedBlock[] {
  const preamble = `本报告由${agency}编制，所列数据的统计期限从${year}年1月1日起到${year}年12月31日止。`;
  const prose = ['（一）主动公开。全年发布各类信息100余条。', '（二）监督保障。开展培训 2 次，参加人员约30人次。'];
  const notice = '按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。';
  return [
    ...(around.includes('preamble') ? [text(preamble)] : []),
    ...(around.includes('oldNotice') ? [text(notice)] : []),
    ...(around.includes('prose') ? prose.map(text) : []),
    ...own.map(text),
  ];
}

/** The things of a page that stand below. */
export function linesBelow({ around }: Layout): PrintedBlock[] {
  return around.includes('footer')
    ? ['附件下载', '分享到： 微信 微博 QQ空间', '主办：信息中心 电话：0533-6960000 您是第 12345 位访客'].map(text)
    : [];
}
