/** Why a document is no annual report: what it is or holds instead. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Cells } from '../../domain/report.ts';
import type { Title } from '../identity/findTitle.ts';
import type { Pieces } from '../identity/readPieces.ts';
import { hasOldTable } from '../identity/tellForm.ts';
import { tellKind, tellsOfWork } from '../identity/tellKind.ts';
import { TITLE } from '../identity/titleParts.ts';

/** What is known of a document when it is judged. */
export interface Evidence {
  readonly pieces: Pieces;
  readonly title: Title | null;
  readonly cells: Cells;
  /** All text without white space, tables too; empty when all three tables were found. */
  readonly text: string;
  readonly year: number | null;
}

const RUN_TOGETHER = /(?:申请数量|予以公开|国家秘密|继续办理)\s?\d[\d ]{5,}/;

const HEAD_LINES = 30;
const LONGEST_HEAD = 80;
const MODEL =
  /[XxＸ×✕*＊○_]{2,}(?:\([^)]*\))?(?:年|局|镇|县|市|区|省|单位|街道|人民政府)|\((?:模[板版]|范本|样[本式表]|参考(?:模板|格式)|格式|空白表)\)/;

/** The finding that refuses a document; null when it is an annual report. */
export function explainNoReport({ pieces, title, cells, text, year }: Evidence): Finding | null {
  const hasNumbers = [...cells.values()].some((cell) => cell.status === 'REPORTED' || cell.status === 'TEXT');
  const kind = tellKind(pieces, title, hasNumbers || cells.size > 0);
  if (kind === 'NOTICE' || kind === 'PART_OF_YEAR' || kind === 'WORK_SUMMARY') return REFUSALS[kind];
  // A form that a blank table alone was found of is blank, unless the text tells of a year's work.
  if (cells.size > 0 && !hasNumbers && !(year !== null && tellsOfWork(pieces))) return blankForm;
  if (hasNumbers) return null;
  if (isModel(pieces, title)) return blankForm;
  if (hasOldTable(text) && (kind !== 'REPORT' || !(title || tellsOfWork(pieces)))) return oldFormNotRead;
  if (kind === 'REPORT') return null;
  return runTogether(text, cells)[0] ?? notReport;
}

/** A model leaves agency and year open: XX局XXXX年政府信息公开工作年度报告（模板）. */
function isModel({ lines }: Pieces, title: Title | null): boolean {
  const heads = [title?.text ?? '', ...lines.slice(0, HEAD_LINES).map(({ text }) => text)];
  return heads.some((line) => TITLE.test(line) && line.length <= LONGEST_HEAD && MODEL.test(line));
}

const blankForm = makeFinding('blankForm', {
  zh: '找到了年度报告的表格，但表格里没有任何数字，像是空白表样。请填写后再检查。',
  en: 'The tables of an annual report are there, but hold no number: a blank form. Fill it in, then check it again.',
});

const notReport = makeFinding('notReport', {
  zh: '没有找到政府信息公开工作年度报告的标题、章节或三张统计表（第二、三、四部分），因此不是可以检查的年度报告。如果表格是图片，请改用文字表格。',
  en: 'Neither title nor sections of an annual report were found, nor any of its three statistical tables (sections two to four), so this is no annual report that can be checked. If the tables are pictures, use text tables.',
});

const REFUSALS = {
  NOTICE: makeFinding('notice', {
    zh: '这是关于编制、报送年度报告或印发其格式的通知，不是年度报告。请检查年度报告本身。',
    en: 'This is a notice about compiling annual reports or about their form, and no annual report. Check the report itself.',
  }),
  PART_OF_YEAR: makeFinding('partOfYear', {
    zh: '这是半年、季度或月份的统计，不是全年的年度报告。请检查年度报告。',
    en: 'This counts half a year, a quarter or a month; it is no annual report. Check the annual report.',
  }),
  WORK_SUMMARY: makeFinding('workSummary', {
    zh: '这是政务公开工作总结、要点或方案一类的文件，不是政府信息公开工作年度报告。请检查年度报告。',
    en: 'This is a summary or plan of work on open government, and no annual report on government information. Check the annual report.',
  }),
} as const;

/** Said of every document in the form before 2019, report or bare table. */
export const oldFormNotRead = makeFinding('oldForm', {
  zh: '这是 2019 年以前格式的文件（PRE2019），指标与现行年报不同，不作换算，没有读取数字。请检查 2019 年及以后的年度报告。',
  en: 'This follows the form used before 2019 (PRE2019). Its indicators differ from today’s; it is not converted and no number was read. Check reports of 2019 and later.',
});

/** One finding when the numbers of the tables run together and no cell was read. */
export function runTogether(text: string, cells: Cells): Finding[] {
  if (cells.size > 0 || !RUN_TOGETHER.test(text)) return [];
  return [
    makeFinding('runTogether', {
      zh: '找到了年度报告的表格文字，但表格线丢失，各列的数字连写在一起（例如“申请数量640020470”），不能可靠地分开，没有读取。请保存网页本身，或把每个数字放在单独一行。',
      en: 'The labels of the tables are there, but the numbers of each row run together and cannot be told apart. Save the web page itself, or put every number on a line of its own.',
    }),
  ];
}
