/** What was noticed in a Word document → findings: what was not read, and what to do. */
import { makeFinding } from '../../../domain/checkCatalogue.ts';
import type { Finding } from '../../../domain/finding.ts';
import { cutAtLimit } from '../readFindings.ts';
import type { Block, ReadLimits } from '../sourceDocument.ts';
import type { WordNotes } from './seenInside.ts';

const SHOWN = 3;

/** The findings, none for an ordinary document. */
export function tellWordNotes(notes: WordNotes, blocks: readonly Block[], limits: ReadLimits): Finding[] {
  const findings: Finding[] = notes.isCut ? [cutAtLimit('wordPieces', limits.wordPieces)] : [];
  const struck = notes.struck.slice(0, SHOWN).join('”、“');
  if (struck) findings.push(tell(`有删除线的文字“${struck}”视为已删除`, `text with a line through it (“${struck}”) counts as deleted`));
  if (notes.unread.has('symbol')) findings.push(tell('有用图形字体写的符号，不能确定是什么', 'a symbol is written in a font of pictures'));
  if (notes.unread.has('formula')) findings.push(tell('有公式编辑器写的公式', 'a formula is written with the equation editor'));
  if (notes.unread.has('embedded'))
    findings.push(tell('嵌入了其他文件（如 Excel 表）', 'another document, such as a workbook, is embedded'));
  const hasTable = blocks.some(({ kind }) => kind === 'table');
  if (notes.pictures > 0 && !hasTable)
    findings.push(tell('没有表格，只有图片；统计表可能是图片', 'there are pictures and no table: the tables may be pictures'));
  return findings;
}

function tell(zh: string, en: string): Finding {
  return makeFinding('unreadPart', {
    zh: `Word 文件里${zh}，没有读取。如果统计表的数字在其中，请改成普通文字和表格后另存，再重新检查。`,
    en: `In the Word file ${en}; it was not read. Where figures stand in it, make it ordinary text and tables, save the file and check it again.`,
  });
}
