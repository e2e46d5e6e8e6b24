/** What the running text states, held against the tables. Where they agree nothing is said; the tables are never filled from it. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import { nameOfField } from '../../domain/fieldNames.ts';
import type { Finding, Text } from '../../domain/finding.ts';
import type { FieldPath } from '../../domain/form.ts';
import type { NarrativeFigure, Reading } from '../../domain/narrative.ts';
import type { JudgedReport } from './judgedReport.ts';

/** One finding for each figure that agrees with no reading of the tables. */
export function checkNarrative(report: JudgedReport): Finding[] {
  const said = new Set<string>();
  return report.narrative.figures.flatMap((figure) => {
    if (isOutOfScope(figure, report)) return [];
    const numbers = figure.readings.map((reading) => evaluate(reading, report));
    // A figure that may agree with a number that is not known is no contradiction.
    if (numbers.length === 0 || numbers.some((known) => known.length === 0)) return [];
    if (numbers.flat().some((number) => number >= figure.lowest && number <= figure.highest)) return [];
    const key = `${figure.value} ${JSON.stringify(figure.readings)}`;
    if (said.has(key)) return [];
    said.add(key);
    return [describe(figure, numbers, report)];
  });
}

/** Prose of one organ beside the table of a region, or of a region beside the table of one organ, is another count. */
function isOutOfScope({ scopeHint }: NarrativeFigure, { scope }: JudgedReport): boolean {
  return (scopeHint === 'OWN' && isConsolidated(scope)) || (scopeHint === 'REGION' && scope === 'SINGLE_AGENCY');
}

function isConsolidated(scope: JudgedReport['scope']): boolean {
  return scope === 'REGION_CONSOLIDATED' || scope === 'LEVEL_GOVERNMENT' || scope === 'VERTICAL_SYSTEM';
}

/** The sum as published and as added up; empty when a part of it is not known. */
function evaluate(reading: Reading, { cells, computed }: JudgedReport): number[] {
  const sumOf = (numberOf: (field: FieldPath) => number | null): number | null => {
    let sum = 0;
    for (const { field, sign } of reading) {
      const number = numberOf(field);
      if (number === null) return null;
      sum += sign * number;
    }
    return sum;
  };
  const published = sumOf((field) => cells.get(field)?.value ?? computed.get(field) ?? null);
  const added = sumOf((field) => computed.get(field) ?? cells.get(field)?.value ?? null);
  return [...new Set([published, added])].filter((sum) => sum !== null);
}

function describe(figure: NarrativeFigure, numbers: readonly number[][], { scope }: JudgedReport): Finding {
  const [first] = figure.readings;
  const fields = [...new Set(figure.readings.flatMap((reading) => reading.map(({ field }) => field)))];
  const isSure =
    figure.isSure && figure.lowest === figure.highest && scope !== 'UNKNOWN' && (!isConsolidated(scope) || figure.scopeHint === 'REGION');
  const finding = makeFinding('narrativeMismatch', messageOf(figure, first ?? [], numbers), fields, figure.place);
  return isSure ? finding : { ...finding, severity: 'INFO' };
}

function messageOf({ raw, value, lowest, highest, readings }: NarrativeFigure, first: Reading, numbers: readonly number[][]): Text {
  const about = lowest < highest ? { zh: '约', en: 'about ' } : { zh: '', en: '' };
  const name = nameOfReading(first);
  const table = (numbers[0] ?? []).join(' / ');
  const others = readings.slice(1).flatMap((reading, i) => ({ name: nameOfReading(reading), table: (numbers[i + 1] ?? []).join(' / ') }));
  const [other] = others.filter((candidate) => candidate.table !== table && !candidate.name.zh.includes('减'));
  return {
    zh:
      `正文写“${raw}”，即${about.zh} ${value}；表格中${name.zh}为 ${table}` +
      (other ? `，${other.name.zh}为 ${other.table}` : '') +
      '，与正文不相符。请核对正文与表格，改正其中有误的一处；如果正文统计的范围不同，请写明。',
    en:
      `The text says “${raw}”, ${about.en}${value}; in the tables ${name.en} is ${table}` +
      (other ? `, ${other.name.en} is ${other.table}` : '') +
      '. Compare text and tables and correct the one that is wrong; if the text counts something else, let it say so.',
  };
}

function nameOfReading(reading: Reading): Text {
  const parts = reading.map(({ field, sign }, i) => ({ name: nameOfField(field), sign: i === 0 ? '' : sign > 0 ? '+' : '-' }));
  const zh = parts.map(({ name, sign }) => (sign === '+' ? '加' : sign === '-' ? '减' : '') + name.zh).join('');
  const en = parts.map(({ name, sign }) => (sign === '+' ? ' plus ' : sign === '-' ? ' less ' : '') + name.en).join('');
  return { zh, en };
}
