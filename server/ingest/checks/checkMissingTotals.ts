/** Totals that are blank although something stands beside them. The published total stays null; the sum is said beside it. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { addressOf, SECTIONS, type FieldPath } from '../../domain/form.ts';
import type { Cells } from '../../domain/report.ts';
import type { JudgedReport } from './judgedReport.ts';

/** One finding for each blank total; one for all of them where section three has no total at all. */
export function checkMissingTotals({ cells, computed }: JudgedReport): Finding[] {
  // Where a part is missing too, the whole line is said by checkBlankCells.
  const missing = [...computed].filter(([field, sum]) => cells.get(field)?.status === 'BLANK' && sum !== null);
  const column = missing.map(([field]) => field).filter(isRequest);
  const isWithoutColumn = column.length > 1 && totalsOf(cells).every((field) => cells.get(field)?.status === 'BLANK');
  const single = missing.filter(([field]) => !isWithoutColumn || !isRequest(field));
  return [
    ...(isWithoutColumn ? [missingColumn(column, cells)] : []),
    ...single.map(([field, sum]) => missingTotal(field, sum ?? 0, cells)),
  ];
}

const isRequest = (field: FieldPath): boolean => addressOf(field).section === 'requests';

/** The totals of the rows of section three that were read; the blanks that the sums show to be zero are none of these any more. */
function totalsOf(cells: Cells): FieldPath[] {
  return [...cells.keys()].filter((field) => isRequest(field) && field.endsWith('.total') && cells.get(field)?.status !== 'IMPLIED_ZERO');
}

function missingTotal(field: FieldPath, sum: number, cells: Cells): Finding {
  const name = nameOfField(field);
  const message = {
    zh: `${name.zh}没有填写，各分项合计为 ${sum}。公布值保持为空，请核对后补填。`,
    en: `${name.en} is not filled in; the parts add up to ${sum}. The published value stays empty. Check and fill it in.`,
  };
  return makeFinding('missingTotal', message, [field], cells.get(field)?.place ?? null);
}

function missingColumn(fields: readonly FieldPath[], cells: Cells): Finding {
  const { number, numberEn } = SECTIONS.requests;
  const message = {
    zh: `第${number}部分没有“总计”一列的数。公布值保持为空，各行合计另行算出。请按表样补上。`,
    en: `Section ${numberEn} has no numbers in the column 总计. The published values stay empty; the sums of the rows are computed beside them. Add the column as on the form.`,
  };
  return makeFinding('missingTotal', message, fields, cells.get(fields[0] ?? '')?.place ?? null);
}
