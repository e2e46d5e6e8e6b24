/** Blanks that are not shown to be zero: one finding for each line of a table. Totals over complete parts are checkMissingTotals'. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import type { JudgedReport } from './judgedReport.ts';
import { groupByLine } from './groupByLine.ts';

/** Says where a blank stands and what to write. */
export function checkBlankCells({ cells, computed }: JudgedReport): Finding[] {
  const blanks = [...cells]
    .filter(([field, cell]) => cell.status === 'BLANK' && (computed.get(field) ?? null) === null)
    .map(([field]) => field);
  return groupByLine(blanks).map((fields) => {
    const [first = ''] = fields;
    const name = nameOfField(first);
    const others =
      fields.length > 1 ? { zh: `等 ${fields.length} 格`, en: ` and ${fields.length - 1} more cells of the line` } : { zh: '', en: '' };
    return makeFinding(
      'blankCell',
      {
        zh: `${name.zh}${others.zh}是空白，不能认定为 0。没有发生的请填 0。`,
        en: `Blank, and not shown to be zero: ${name.en}${others.en}. Write 0 where nothing happened.`,
      },
      fields,
      cells.get(first)?.place ?? null,
    );
  });
}
