/** Printed blocks → Markdown, as crawlers and converters write it. */
import { gridOf } from './gridOf.ts';
import type { PrintedBlock } from './printedBlock.ts';

/** The Markdown. A cell that spans is written once; the rest of its span is empty cells. */
export function writeMarkdown(blocks: readonly PrintedBlock[]): string {
  const lines = blocks.flatMap((block, i) => {
    if (block.kind === 'text') return [`${i === 0 ? '# ' : ''}${block.text.replaceAll('\n', ' ')}`, ''];
    const [heads = [], ...rows] = gridOf(block.rows).map((row) => row.map((cell) => (cell?.text ?? '').replaceAll('\n', '<br>').trim()));
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line), ''];
  });
  return lines.join('\n');
}
