/** Every kind of finding: its id, how grave it is, and what it means. docs/checks.md is written from this list. */
import type { Place } from './cell.ts';
import type { Finding, Severity, Text } from './finding.ts';
import type { FieldPath } from './form.ts';

/** What a kind of finding means, for readers of the docs. */
interface CheckDefinition {
  readonly severity: Severity;
  readonly title: Text;
  readonly explanation: Text;
}

const of = (severity: Severity, titleZh: string, titleEn: string, zh: string, en: string): CheckDefinition => ({
  severity,
  title: { zh: titleZh, en: titleEn },
  explanation: { zh, en },
});

/** Grouped by what they judge: the document, who and when, the tables, the cells, the arithmetic. */
export const CHECKS = {
  emptyDocument: of('ERROR', '空文件', 'Empty document', '文件没有任何内容。', 'The file has no bytes or no text.'),
  tooLarge: of('ERROR', '文件过大', 'Too large', '文件超过大小上限，没有读取。', 'The document is over the size limit and was not read.'),
  unreadableDocument: of(
    'ERROR',
    '文件打不开',
    'Unreadable document',
    '文件不存在或没有读取权限。',
    'The file is not there or may not be read.',
  ),
  unreadableKind: of(
    'ERROR',
    '格式不支持',
    'Unreadable kind',
    '按文件内容（而不是扩展名）判断，不是可以读取的格式。',
    'By its bytes, not its name, the document is of a kind that cannot be read.',
  ),
  encryptedDocument: of(
    'ERROR',
    '文件有密码',
    'Encrypted document',
    '文件加了打开密码，不能读取。',
    'The document opens with a password only and was not read.',
  ),
  damagedDocument: of(
    'ERROR',
    '文件损坏',
    'Damaged document',
    '文件（或其中一部分）已损坏，打不开。',
    'The document, or a part of it, is damaged and cannot be opened.',
  ),
  scannedDocument: of(
    'ERROR',
    '扫描件',
    'Scanned document',
    'PDF 的页面是图片，没有文字，不能读取数字。',
    'The pages of the PDF are pictures without text; no figure can be read.',
  ),
  pageWithoutText: of(
    'INFO',
    '有的页没有文字',
    'Page without text',
    'PDF 的某一页没有文字，可能是空白页，也可能是图片。',
    'A page of the PDF has no text: it is blank, or a picture.',
  ),
  unmappedText: of(
    'WARNING',
    '字体没有文字编码',
    'Text that cannot be told',
    'PDF 的字体没有说明画的是什么字，这些字读不出来，不作猜测。',
    'A font of the PDF does not say which characters it draws. They are not guessed.',
  ),
  tooSlow: of(
    'ERROR',
    '读取超时',
    'Took too long',
    '读取超过时间上限，已经停止；下次导入时会再试。',
    'Reading went past its time limit and was stopped; the next import tries again.',
  ),
  readerFailed: of(
    'ERROR',
    '读取失败',
    'Reading failed',
    '读取时内存不足或程序出错；其他文件不受影响，下次导入时会再试。',
    'Reading ran out of memory or the program failed; other documents are not affected, and the next import tries again.',
  ),
  notInterchange: of(
    'ERROR',
    '数据格式不符',
    'Not the interchange format',
    'JSON 或 CSV 数据文件不符合交换格式（docs/interchange.md）。',
    'A JSON or CSV file of data that is not in the interchange format (docs/interchange.md).',
  ),
  cutAtLimit: of(
    'WARNING',
    '超过读取上限',
    'Cut at a limit',
    '文件的某项规模超过上限，超出部分没有读取。',
    'A part of the document goes past a limit and was not read.',
  ),
  unreadPart: of(
    'WARNING',
    '部分内容没有读取',
    'Part not read',
    '文件里有读不出的内容（隐藏、删除、嵌入或图片），数字如在其中即为空。',
    'A part of the document (hidden, struck out, embedded or a picture) was not read; figures in it are missing.',
  ),
  notReport: of(
    'ERROR',
    '不是年度报告',
    'Not an annual report',
    '没有找到政府信息公开工作年度报告的统计表。',
    'None of the statistical tables of an annual report was found.',
  ),
  notice: of(
    'ERROR',
    '通知，不是年度报告',
    'A notice, not a report',
    '文件是关于编制或印发年度报告格式的通知、函等，不是年度报告。',
    'The document is a notice or letter about annual reports or their form, and none itself.',
  ),
  partOfYear: of(
    'ERROR',
    '不是全年的统计',
    'Not of a whole year',
    '文件是半年、季度或月份的统计，不是年度报告。',
    'The document counts half a year, a quarter or a month; it is no annual report.',
  ),
  workSummary: of(
    'ERROR',
    '工作总结，不是年度报告',
    'A work summary, not a report',
    '文件是政务公开工作总结、要点、方案一类，不是年度报告。',
    'The document is a summary or plan of work, and no annual report.',
  ),
  oldForm: of(
    'ERROR',
    '2019 年以前的旧格式',
    'Form before 2019',
    '使用 2019 年以前的格式或统计表（PRE2019），指标不同，不作换算，没有读取数字。',
    'The document follows the form used before 2019 (PRE2019), whose indicators differ; it is not converted and no number was read.',
  ),
  runTogether: of(
    'ERROR',
    '数字连写',
    'Numbers run together',
    '复制时表格线丢失，一行的几个数连写成一串，不能分开。',
    'The lines of the table were lost in copying: the numbers of a row run together and cannot be told apart.',
  ),
  blankForm: of('ERROR', '空白表', 'Blank form', '有表格但没有任何数字。', 'The tables are there, but hold no number.'),
  agencyUncertain: of(
    'WARNING',
    '机关不能确定',
    'Agency uncertain',
    '标题、正文和页面信息都没有写明发布机关，或者所属地区不能确定。',
    'The document does not say clearly who publishes it or where that is.',
  ),
  yearUncertain: of(
    'WARNING',
    '年度不能确定',
    'Year uncertain',
    '标题和正文都没有写明报告年度。',
    'Neither the title nor the text says which year the report is of.',
  ),
  yearConflict: of(
    'WARNING',
    '年度前后不一致',
    'Years contradict each other',
    '标题的年度与统计期限不一致，正文其他内容或发布日期支持统计期限，按统计期限处理。',
    'The year of the title is not that of the stated period, and the rest of the text or the day of publication speaks for the period, which was taken.',
  ),
  yearInferred: of(
    'WARNING',
    '年度由发布日期推定',
    'Year inferred',
    '标题和正文都没有写明年度，按发布日期的上一年推定。',
    'Neither title nor text says the year; the year before the day of publication was taken.',
  ),
  missingTable: of('ERROR', '缺少表格', 'Table missing', '三张统计表中有一张没有找到。', 'One of the three tables was not found.'),
  missingRow: of('ERROR', '缺少行', 'Row missing', '表格没有格式规定的某一行。', 'The table lacks a row that its form prescribes.'),
  duplicateRow: of(
    'WARNING',
    '重复的行',
    'Row twice',
    '同一行出现两次且数字不同，取第一次出现的。',
    'A row occurs twice with different numbers; the first is kept.',
  ),
  twoReports: of(
    'ERROR',
    '一个文件有两份年报',
    'Two reports in one document',
    '一个文件里有两份年报的表格；只读取第一份，不能分开的不读取。',
    'The document holds the tables of two reports; only the first is read, and neither where they cannot be told apart.',
  ),
  strayNumber: of(
    'WARNING',
    '多出的数字',
    'A number too many',
    '一行的数字比列多，多出的（例如页码）按勾稽关系判断并舍去。',
    'A row has more numbers than columns; the one too many, such as the number of a page, was told by the sums and left out.',
  ),
  unfilledTable: of(
    'WARNING',
    '整张表未填',
    'Table not filled in',
    '一张统计表有行有列，但没有任何数字。',
    'A table is there, but holds no number.',
  ),
  valueCount: of(
    'ERROR',
    '数字个数不对',
    'Wrong number of values',
    '一行的数字比列多或少，无法唯一对应。',
    'A row has more or fewer numbers than columns, and they fit in no or more than one way.',
  ),
  segmented: of(
    'INFO',
    '连写的数字已分开',
    'Run-together numbers told apart',
    '复制时表格线丢失，一行的几个数连写在一起；只有一种分法符合勾稽关系，按此分到各列。',
    'The numbers of a row ran together; only one way to part them agrees with the sums of the table, and it was taken.',
  ),
  ambiguousRun: of(
    'WARNING',
    '连写的数字不能确定',
    'Run-together numbers left open',
    '复制时表格线丢失，一行的几个数连写在一起，有不止一种分法；不能确定的格保持为空，列出可能的分法。',
    'The numbers of a row ran together and can be parted in more than one way; cells that differ stay empty, and the ways are listed.',
  ),
  notNumber: of(
    'WARNING',
    '不是数字',
    'Not a number',
    '单元格里不是数字，不作为 0。',
    'A cell holds something that is no number; it is not taken as zero.',
  ),
  wholeNumber: of('ERROR', '不是非负整数', 'Not a whole number', '件数、项数应为非负整数。', 'Counts are whole numbers and not negative.'),
  amountUnit: of(
    'WARNING',
    '金额没有单位',
    'Amount without a unit',
    '政府集中采购总金额没有写单位，按元读取。',
    'The amount of procurement has no unit; it was read as yuan.',
  ),
  missingTotal: of(
    'WARNING',
    '总计未填',
    'Total not filled in',
    '总计是空白，而各分项不全为 0；公布值保持为空，另列合计值。',
    'A total is blank although its parts are not all zero. It stays blank; the sum is shown beside it.',
  ),
  blankCell: of(
    'WARNING',
    '空白不能认定为 0',
    'Blank that is not shown to be zero',
    '空白按 0 计算时勾稽关系不成立，或没有勾稽关系可验证，保持为空。',
    'Taken as zero the blank does not close the identities that touch it, or there is none; it stays null.',
  ),
  settled: of(
    'INFO',
    '人工确定',
    'Settled by hand',
    '机关或年度在文件中不能确定，由人工用 gongkai settle 确定。',
    'The document does not tell agency or year for certain; a person settled it with gongkai settle.',
  ),
  rowSum: of(
    'ERROR',
    '行合计不符',
    'Row does not add up',
    '总计应等于自然人加五类法人或其他组织。',
    'The total of a row must equal its six kinds of applicant.',
  ),
  outcomeSum: of(
    'ERROR',
    '办理结果合计不符',
    'Outcomes do not add up',
    '（七）总计应等于（一）至（六）各行之和，逐列核对。',
    'The total concluded must equal the rows above it, column by column.',
  ),
  columnBalance: of(
    'ERROR',
    '勾稽关系不符',
    'Column does not balance',
    '第一项加第二项应等于第三项加第四项，逐列核对（表内所印规则）。',
    'New plus carried in must equal concluded plus carried out, column by column (printed on the form).',
  ),
  disputeSum: of(
    'ERROR',
    '复议诉讼合计不符',
    'Disputes do not add up',
    '每组总计应等于维持、纠正、其他、尚未审结之和。',
    'The total of each group must equal its four outcomes.',
  ),
  narrativeMismatch: of(
    'WARNING',
    '正文与表格不符',
    'Text and tables differ',
    '正文中的件数（收到、结转、办结、各类结果、复议、诉讼等）与表格按任何合理的理解都不相等。理解不能完全确定、用了约数或统计范围不明时，只作提示（INFO）。正文从不用来填表。',
    'A count in the running text (received, carried over, concluded, outcomes, reviews, suits) equals the tables in no reasonable reading. ' +
      'Where the reading is not quite certain, the count is rounded, or its scope is not said, it is INFO only. The text never fills the tables.',
  ),
  periodMismatch: of(
    'WARNING',
    '统计期限与年度不符',
    'Period of another year',
    '正文写明的统计期限不是报告的年度。',
    'The period that the text states for its figures is not the year of the report.',
  ),
} as const satisfies Record<string, CheckDefinition>;

/** The id of a check. */
export type CheckId = keyof typeof CHECKS;
export const CHECK_IDS = Object.keys(CHECKS) as CheckId[];

/** Makes a finding; how grave it is comes from the catalogue. */
export function makeFinding(check: CheckId, message: Text, fields: readonly FieldPath[] = [], place: Place | null = null): Finding {
  const en = message.en.charAt(0).toUpperCase() + message.en.slice(1);
  return { check, severity: CHECKS[check].severity, message: { zh: message.zh, en }, fields, place };
}
