/** Why a document is no annual report: what it holds instead. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { DraftReport } from '../../domain/report.ts';
import type { SourceDocument } from '../readers/sourceDocument.ts';

const OLD_TABLE = /政府信息公开情况统计表|按时办结数|被依法纠错数|统计指标/;
const RUN_TOGETHER = /(?:申请数量|予以公开|国家秘密|继续办理)\s?\d[\d ]{5,}/;
const OLD_HEADS = /指标名称|计量单位|统计数/g;

/** The finding that refuses a document; null when the draft is a report. */
export function explainNoReport(draft: DraftReport | null, source: SourceDocument): Finding | null {
  if (draft && [...draft.cells.values()].some((cell) => cell.status === 'REPORTED' || cell.status === 'TEXT')) return null;
  if (draft) {
    return makeFinding('blankForm', {
      zh: '找到了年度报告的表格，但表格里没有任何数字，像是空白表样。请填写后再检查。',
      en: 'The tables of an annual report are there, but hold no number: a blank form. Fill it in, then check it again.',
    });
  }
  const text = source.blocks
    .map((block) =>
      block.kind === 'text'
        ? block.text
        : block.rows
            .flat()
            .map((cell) => cell.text)
            .join(' '),
    )
    .join('\n');
  if (OLD_TABLE.test(text) || new Set(text.match(OLD_HEADS)).size >= 2) {
    return makeFinding('oldForm', {
      zh: '这是 2019 年以前的《政府信息公开情况统计表》（PRE2019），指标与现行年报不同，不作换算，没有读取数字。请检查 2019 年及以后的年度报告。',
      en: 'This is the statistical table used before 2019 (PRE2019). Its indicators differ from today’s; it is not converted and no number was read. Check reports of 2019 and later.',
    });
  }
  if (RUN_TOGETHER.test(text)) {
    return makeFinding('runTogether', {
      zh: '找到了年度报告的表格文字，但表格线丢失，各列的数字连写在一起（例如“申请数量640020470”），不能可靠地分开，没有读取。请保存网页本身，或把每个数字放在单独一行。',
      en: 'The labels of the tables are there, but the numbers of each row run together and cannot be told apart. Save the web page itself, or put every number on a line of its own.',
    });
  }
  return makeFinding('notReport', {
    zh: '没有找到政府信息公开工作年度报告的三张统计表（第二、三、四部分），因此不是可以检查的年度报告。如果表格是图片，请改用文字表格。',
    en: 'None of the three statistical tables (sections two to four) was found, so this is no annual report that can be checked. If the tables are pictures, use text tables.',
  });
}
