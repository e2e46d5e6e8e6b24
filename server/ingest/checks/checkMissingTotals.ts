/** Totals that are blank although something stands beside them. The published total stays null; the sum is said beside it. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import type { JudgedReport } from './judgedReport.ts';

/** One finding for each blank total. */
export function checkMissingTotals({ cells, computed }: JudgedReport): Finding[] {
  return [...computed].flatMap(([field, sum]) => {
    const cell = cells.get(field);
    if (cell?.status !== 'BLANK') return [];
    const name = nameOfField(field);
    const zh = sum === null ? '各分项也不完整，无法合计' : `各分项合计为 ${sum}`;
    const en = sum === null ? 'the parts are not complete either' : `the parts add up to ${sum}`;
    return [
      makeFinding(
        'missingTotal',
        {
          zh: `${name.zh}没有填写，${zh}。公布值保持为空，请核对后补填。`,
          en: `${name.en} is not filled in; ${en}. The published value stays empty. Check and fill it in.`,
        },
        [field],
        cell.place,
      ),
    ];
  });
}
