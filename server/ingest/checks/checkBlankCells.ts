/** Blanks that are not shown to be zero: one finding for each line of a table. Totals over complete parts are checkMissingTotals'. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { addressOf, SECTION_IDS, SECTIONS, type FieldPath, type Section } from '../../domain/form.ts';
import type { Cells } from '../../domain/report.ts';
import type { JudgedReport } from './judgedReport.ts';
import { groupByLine } from './groupByLine.ts';

/** Says where a blank stands and what to write. */
export function checkBlankCells({ cells, computed }: JudgedReport): Finding[] {
  const blanks = [...cells]
    .filter(([field, cell]) => cell.status === 'BLANK' && (computed.get(field) ?? null) === null)
    .map(([field]) => field);
  // Every cell of an unfilled table is a blank.
  const unfilled = blanks.length === 0 ? [] : SECTION_IDS.filter((section) => isUnfilled(section, cells));
  const others = blanks.filter((field) => !unfilled.includes(addressOf(field).section));
  return [...unfilled.map((section) => unfilledTable(section, cells)), ...groupByLine(others).map((fields) => blankLine(fields, cells))];
}

/** A table whose cells are all blank is said once. */
function isUnfilled(section: Section, cells: Cells): boolean {
  const own = [...cells].filter(([field]) => addressOf(field).section === section);
  return own.length > 0 && own.every(([, { status }]) => status === 'BLANK');
}

function unfilledTable(section: Section, cells: Cells): Finding {
  const { number, numberEn, title } = SECTIONS[section];
  const fields = [...cells.keys()].filter((field) => addressOf(field).section === section);
  return makeFinding(
    'unfilledTable',
    {
      zh: `第${number}部分“${title}”的表格没有任何数字。请填写；没有发生的填 0。`,
      en: `The table of section ${numberEn} holds no number. Fill it in, with 0 where nothing happened.`,
    },
    fields,
    cells.get(fields[0] ?? '')?.place ?? null,
  );
}

function blankLine(fields: readonly FieldPath[], cells: Cells): Finding {
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
}
