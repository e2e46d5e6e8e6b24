/** Tables that were not found, and rows that a table lacks. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField, nameOfRequestRow } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { addressOf, fieldsOf, SECTION_IDS, SECTIONS, type FieldPath, type Section } from '../../domain/form.ts';
import type { JudgedReport } from './checkReport.ts';

/** One finding for each missing table, and one for each missing row of a table that is there. */
export function checkMissingParts({ forms, cells }: JudgedReport): Finding[] {
  return SECTION_IDS.flatMap((section) => {
    const form = forms[section];
    if (!form) return [missingTable(section)];
    const rows = new Map<string, FieldPath[]>();
    for (const field of fieldsOf(section, form)) {
      if (cells.has(field)) continue;
      const { row } = addressOf(field);
      rows.set(row, [...(rows.get(row) ?? []), field]);
    }
    return [...rows].map(([row, fields]) => missingRow(section, row, fields));
  });
}

function missingTable(section: Section): Finding {
  const { number, title } = SECTIONS[section];
  return makeFinding('missingTable', {
    zh: `没有找到“${number}、${title}”的表格。请确认表格是文字而不是图片，并且没有删改表头。`,
    en: `The table of section “${number}、${title}” was not found. Make sure that it is text and not a picture, and that its heads are as on the form.`,
  });
}

function missingRow(section: Section, row: string, fields: readonly FieldPath[]): Finding {
  const first = fields[0] ?? '';
  const name =
    section === 'requests'
      ? { zh: `第三部分“${nameOfRequestRow(row).zh}”一行`, en: `section three, row ${nameOfRequestRow(row).en}` }
      : nameOfField(first);
  return makeFinding(
    'missingRow',
    {
      zh: `没有找到${name.zh}。请按表样补上；没有发生的填 0。`,
      en: `Not found: ${name.en}. Add it as on the form, with 0 where nothing happened.`,
    },
    fields,
  );
}
