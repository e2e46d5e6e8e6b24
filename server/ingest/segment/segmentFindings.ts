/** What is said of run-together digits: that they were told apart, or which ways remain. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfLine } from '../../domain/fieldNames.ts';
import type { Finding, Text } from '../../domain/finding.ts';
import { addressOf, SECTIONS, type FieldPath } from '../../domain/form.ts';
import type { PrintedRun } from './readRun.ts';

// More are counted, not listed.
const MOST_LISTED = 6;

// Section two has no sums.
const ONLY_WAY: Text = { zh: '没有别的分法', en: 'there is no other way to part them' };
const ONLY_SUM: Text = { zh: '只有一种分法符合勾稽关系', en: 'only one way to part them agrees with the sums' };

/** One finding for all the runs of a section that were told apart; none when there are none. */
export function runsSegmented(runs: readonly PrintedRun[], fields: readonly FieldPath[]): Finding[] {
  const [first] = runs;
  const section = first?.fields[0] ? addressOf(first.fields[0]).section : null;
  if (!first || !section) return [];
  const { number, numberEn } = SECTIONS[section];
  const listed = runs.slice(0, MOST_LISTED).map(({ raw }) => `“${raw}”`);
  const more = runs.length > MOST_LISTED;
  const why = section === 'proactive' ? ONLY_WAY : ONLY_SUM;
  return [
    makeFinding(
      'segmented',
      {
        zh: `第${number}部分有 ${runs.length} 行数字连写（${listed.join('、')}${more ? ' 等' : ''}），${why.zh}，已按此分到各列。请对照原文核对。`,
        en: `In section ${numberEn} the numbers of ${runs.length} rows run together (${listed.join(', ')}${more ? ' …' : ''}); ${why.en}, and it was taken. Compare with the source.`,
      },
      fields,
      first.place,
    ),
  ];
}

/** A run with more than one reading, with none, or (null) with more than were looked through; `fields` are those that stay empty. */
export function runLeftOpen(
  run: PrintedRun,
  candidates: readonly (readonly (string | number)[])[] | null,
  fields: readonly FieldPath[],
  kind: 'run' | 'stray' = 'run',
): Finding {
  const line = nameOfLine(run.fields[0] ?? '');
  const columns = run.fields.length;
  const ways = describeWays(candidates);
  const how = {
    zh: kind === 'run' ? `的 ${columns} 个数连写为“${run.raw}”` : `应有 ${columns} 个数，文中有 ${run.pieces.length} 个（${run.raw}）`,
    en: kind === 'run' ? `run together as “${run.raw}”` : `should be ${columns} and are ${run.pieces.length} (${run.raw})`,
  };
  return makeFinding(
    kind === 'run' ? 'ambiguousRun' : 'valueCount',
    {
      zh: `${line.zh}${how.zh}，${ways.zh}。不能确定的格保持为空，请对照原文，或改用保留表格的网页、Word 文件。`,
      en: `The numbers of ${line.en} ${how.en}; ${ways.en}. Cells that are not certain stay empty. Look at the source, or use a page or Word file that keeps the table.`,
    },
    fields,
    run.place,
  );
}

function describeWays(candidates: readonly (readonly (string | number)[])[] | null): Text {
  if (!candidates) return { zh: '分法太多，没有逐一核对', en: 'there are too many ways to part them to look through' };
  const listed = candidates.slice(0, MOST_LISTED).map((numbers) => numbers.join(' '));
  const more = candidates.length > MOST_LISTED;
  if (candidates.length === 0) return { zh: '没有一种分法符合勾稽关系', en: 'no way to part them adds up' };
  if (candidates.length === 1)
    return { zh: `可能是 ${listed.join('')}，但没有别的数字可以印证`, en: `they may be ${listed.join('')}, but nothing confirms it` };
  return {
    zh: `有 ${candidates.length} 种可能：${listed.join('；')}${more ? '……' : ''}`,
    en: `${candidates.length} ways are possible: ${listed.join('; ')}${more ? ' …' : ''}`,
  };
}

/** A row of which nothing tells where one number ends and the next begins. */
export function notParted(run: PrintedRun): Finding {
  const line = nameOfLine(run.fields[0] ?? '');
  return makeFinding(
    'ambiguousRun',
    {
      zh: `${line.zh}的数写作“${run.raw}”。文中的空格可能在一个数中间，空白格也可能漏掉了，不能确定每格是哪个数，保持为空。请对照原文，或改用保留表格的网页、Word 文件。`,
      en: `The numbers of ${line.en} are printed as “${run.raw}”. A space may stand inside a number, or a blank cell may be lost, so that it is not certain which number is whose; the cells stay empty. Look at the source, or use a page or Word file that keeps the table.`,
    },
    run.fields,
    run.place,
  );
}

/** A row with a number too many, which the sums told. */
export function strayLeftOut(run: PrintedRun): Finding {
  const line = nameOfLine(run.fields[0] ?? '');
  return makeFinding(
    'strayNumber',
    {
      zh: `${line.zh}一行有 ${run.pieces.length} 个数（${run.raw}），比列多；多出的可能是页码，已按勾稽关系舍去。请对照原文核对。`,
      en: `The row of ${line.en} has ${run.pieces.length} numbers (${run.raw}), more than columns; the one too many, perhaps the number of a page, was told by the sums and left out. Compare with the source.`,
    },
    run.fields,
    run.place,
  );
}
