/** Tables that were not found, and lines that a table lacks. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfLine } from '../../domain/fieldNames.ts';
import type { Finding } from '../../domain/finding.ts';
import { fieldsOf, SECTION_IDS, SECTIONS, type Section } from '../../domain/form.ts';
import type { JudgedReport } from './judgedReport.ts';
import { groupByLine } from './groupByLine.ts';

/** One finding for each missing table, and one for each missing line of a table that is there. */
export function checkMissingParts({ forms, cells, before2019 }: JudgedReport): Finding[] {
  // A report in the form before 2019 has other tables; that they were not read is said once.
  if (before2019) return [];
  return SECTION_IDS.flatMap((section) => {
    const form = forms[section];
    if (!form) return [missingTable(section)];
    const absent = fieldsOf(section, form).filter((field) => !cells.has(field));
    return groupByLine(absent).map((fields) => {
      const name = nameOfLine(fields[0] ?? '');
      const message = {
        zh: `没有找到${name.zh}的数字。请对照原文：表中没有这一行的，请按表样补上，没有发生的填 0；有这一行而没有读出的，请检查项目名称是否与表样一致。`,
        en: `No numbers were found for ${name.en}. Compare with the source: add a line that is not there, with 0 where nothing happened; where it is there and was not read, check that its label is that of the form.`,
      };
      return makeFinding('missingRow', message, fields);
    });
  });
}

function missingTable(section: Section): Finding {
  const { number, title } = SECTIONS[section];
  return makeFinding('missingTable', {
    zh: `没有找到“${number}、${title}”的表格。请确认表格是文字而不是图片，并且没有删改表头。`,
    en: `The table of section “${number}、${title}” was not found. Make sure that it is text and not a picture, and that its heads are as on the form.`,
  });
}
