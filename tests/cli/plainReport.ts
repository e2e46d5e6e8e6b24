/** A made-up report as plain text with one value a line, for the command line to read. */
import { PROACTIVE_BLOCKS } from '../../server/domain/proactiveBlocks.ts';
import { printedLabel } from '../../server/domain/label.ts';
import { REQUEST_ROWS, requestRowsOf } from '../../server/domain/requestRows.ts';

/** The text. Everything is zero but `granted` requests of natural persons, received and disclosed in full. */
export function plainReport({ title, granted }: { title: string; granted: number }): string {
  const lines = [title, '二、主动公开政府信息情况'];
  for (const block of PROACTIVE_BLOCKS.FORM2021) {
    lines.push(printedLabel(block.clause), '信息内容', ...block.columns.map((column) => column.head.printed));
    for (const line of block.lines) lines.push(line.label.printed, ...line.fields.map(() => '0'));
  }
  lines.push('三、收到和处理政府信息公开申请情况', '申请人情况', '自然人', '总计');
  for (const row of requestRowsOf('FORM2021')) {
    const counted = ['newRequests', 'granted', 'totalConcluded'].includes(row) ? granted : 0;
    lines.push(printedLabel(REQUEST_ROWS[row].label), String(counted), '0', '0', '0', '0', '0', String(counted));
  }
  lines.push(
    '四、政府信息公开行政复议、行政诉讼情况',
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '总计',
    ...Array.from({ length: 15 }, () => '0'),
  );
  return lines.join('\n');
}
