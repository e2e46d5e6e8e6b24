/** Totals that are blank although something stands beside them. The published total stays null; the sum is said beside it. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import type { JudgedReport } from './judgedReport.ts';

/** One finding for each blank total. */
export function checkMissingTotals({ cells, computed }: JudgedReport): Finding[] {
  return [...computed].flatMap(([field, sum]) => {
    const cell = cells.get(field);
    // Where a part is missing too, the whole line is said by checkBlankCells.
    if (cell?.status !== 'BLANK' || sum === null) return [];
    const name = nameOfField(field);
    return [
      makeFinding(
        'missingTotal',
        {
          zh: `${name.zh}没有填写，各分项合计为 ${sum}。公布值保持为空，请核对后补填。`,
          en: `${name.en} is not filled in; the parts add up to ${sum}. The published value stays empty. Check and fill it in.`,
        },
        [field],
        cell.place,
      ),
    ];
  });
}
