/** Beginnings of real reports: what is told of them is printed as information; that no figure is read wrongly is asserted. */
import { describe, expect, it } from 'vitest';
import { FORM_VERSIONS, SECTION_IDS, fieldsOf } from '../../server/domain/form.ts';
import type { CheckedReport, RejectedDocument } from '../../server/domain/report.ts';
import { resolveAgency } from '../../server/directory/resolveAgency.ts';
import { findTitle } from '../../server/ingest/forms/findTitle.ts';
import { readPlainText } from '../../server/ingest/readers/readPlainText.ts';
import { hasCorpus, listCorpus, readCorpus, WHY_SKIPPED } from './corpus.ts';
import { LIMITS, read } from './readAsReport.ts';

interface ExcerptLabel {
  readonly isAnnualReport: boolean;
  readonly agency: string | null;
  readonly year: number | null;
  readonly regionCode: string | null;
  readonly form: string | null;
  readonly visibleFigures: Readonly<Record<string, number | null | Readonly<Record<string, number | null>>>>;
}

const LABELS: Readonly<Record<string, ExcerptLabel>> = hasCorpus
  ? (JSON.parse(readCorpus('excerpts', 'labels.json').toString('utf8')) as Record<string, ExcerptLabel>)
  : {};
const EXCERPTS = listCorpus('excerpts').filter((name) => name in LABELS);
const KNOWN = new Set(FORM_VERSIONS.flatMap((form) => SECTION_IDS.flatMap((section) => fieldsOf(section, form))));

/** The text after the address in the first line. */
const textOf = (name: string): string => readCorpus('excerpts', name).toString('utf8').split('\n').slice(1).join('\n');

/** Labels name a row by its total, or a cell by row and column. */
function cellPath(id: string): string | null {
  return (
    [`proactive.${id}`, `requests.${id}`, `requests.${id}.total`, `disputes.${id}`, `disputes.${id}.total`].find((path) =>
      KNOWN.has(path),
    ) ?? null
  );
}

function visibleCells({ visibleFigures }: ExcerptLabel): [string, number][] {
  const flat = Object.entries(visibleFigures).flatMap(([id, value]): [string, number | null][] =>
    value !== null && typeof value === 'object' ? Object.entries(value).map(([part, of]) => [`${id}.${part}`, of]) : [[id, value]],
  );
  return flat.flatMap(([id, value]): [string, number][] => {
    const path = cellPath(id);
    return path && value !== null ? [[path, value]] : [];
  });
}

function wrongFigures(report: CheckedReport | RejectedDocument, label: ExcerptLabel): string[] {
  if (!report.isReport) return [];
  return visibleCells(label).flatMap(([path, right]) => {
    const value = report.cells.get(path)?.value ?? null;
    return value === null || value === right ? [] : [`${path}: ${value} instead of ${right}`];
  });
}

describe.skipIf(!hasCorpus)(`the beginning of a report${WHY_SKIPPED}`, () => {
  it.each(hasCorpus ? EXCERPTS : ['none'])('%s has no figure that is read wrongly', async (name) => {
    const label = LABELS[name];
    expect(label && wrongFigures(await read(textOf(name)), label)).toEqual([]);
  });

  it('is no report when it is labelled as none', async () => {
    const others = EXCERPTS.filter((name) => LABELS[name]?.isAnnualReport === false);
    expect(others.length).toBeGreaterThan(0);
    const taken = await Promise.all(others.map(async (name) => ((await read(textOf(name))).isReport ? [name] : [])));
    expect(taken.flat()).toEqual([]);
  });

  it('tells who and when; the table below is information', async () => {
    const counts = { reports: 0, tables: 0, year: [0, 0], agency: [0, 0], region: [0, 0] };
    const tally = (pair: number[], right: boolean): void => void pair.splice(0, 2, (pair[0] ?? 0) + Number(right), (pair[1] ?? 0) + 1);
    const lines: string[] = [];
    for (const name of EXCERPTS) {
      const label = LABELS[name];
      if (!label) continue;
      const report = await read(textOf(name));
      const title = findTitle(readPlainText(textOf(name), LIMITS));
      const agency = resolveAgency(title.agencyName ?? '');
      if (label.isAnnualReport) counts.reports += 1;
      if (report.isReport) counts.tables += 1;
      if (label.isAnnualReport && label.year !== null) tally(counts.year, title.year === label.year);
      if (label.isAnnualReport && label.agency) tally(counts.agency, agency.name === label.agency);
      if (label.isAnnualReport && label.regionCode) tally(counts.region, agency.regionCode === label.regionCode);
      const mark = (right: boolean): string => (right ? '✓' : '·');
      const line = [
        mark(title.year === label.year),
        mark(agency.name === label.agency),
        mark(agency.regionCode === label.regionCode),
        report.isReport ? 'tables' : '-',
        name,
        `${title.year} ${title.agencyName} (${label.year} ${label.agency})`,
      ].join(' ');
      lines.push(line);
    }
    process.stdout.write(`year agency region\n${lines.join('\n')}\n${JSON.stringify(counts)}\n`);
    expect(lines).toHaveLength(EXCERPTS.length);
  });
});
