/** A report of the database → the interchange format, in full, its keys always in the same order. */
import type { Place } from '../../domain/cell.ts';
import { addressOf } from '../../domain/form.ts';
import type { Unit } from '../../domain/proactiveBlocks.ts';
import { isMadeAgain } from '../../ingest/checks/derivedChecks.ts';
import { FORMAT, type InterchangeCell, type InterchangeReport } from '../../ingest/readers/interchange/interchangeSchema.ts';
import { placeOf, type CellRow } from '../../store/evidenceStore.ts';
import type { StoredReport } from '../../store/exportStore.ts';

/** An exported report: every figure is a cell in full, and everything that a database keeps is there. */
export type ExportedReport = Omit<InterchangeReport, 'proactive' | 'requests' | 'disputes'> & {
  readonly proactive: Readonly<Record<string, InterchangeCell>>;
  readonly requests: Readonly<Record<string, Readonly<Record<string, InterchangeCell>>>>;
  readonly disputes: Readonly<Record<string, Readonly<Record<string, InterchangeCell>>>>;
};

/** Builds it. `isSynthetic`: the database says that its data were made up. */
export function buildInterchangeReport(
  { report, agency, aliases, document, cells, findings }: StoredReport,
  isSynthetic: boolean,
): ExportedReport {
  const { path, sha256, mediaType, encoding, bytes, source, date } = document;
  const { name, regionCode, unitType, rank, organ, creditCode } = agency;
  return {
    format: FORMAT,
    ...(isSynthetic && { synthetic: true }),
    document: { path, sha256, mediaType, encoding, bytes, source, date },
    agency: { name, ...(aliases.length > 0 && { aliases: [...aliases] }), regionCode, unitType, rank, organ, creditCode },
    year: report.year,
    revision: report.revision,
    scope: report.scope,
    scopeBasis: report.scopeBasis,
    scopeConfidence: report.scopeConfidence,
    forms: { proactive: report.formProactive, requests: report.formRequests, disputes: report.formDisputes },
    ...buildSections(cells),
    findings: findings
      .filter(({ check }) => !isMadeAgain(check))
      .map((finding) => ({
        check: finding.check,
        severity: finding.severity,
        message: { zh: finding.messageZh, en: finding.messageEn },
        fields: [...finding.fields],
        place: shorten(placeOf(finding)),
      })),
  };
}

function buildSections(cells: readonly CellRow[]): Pick<ExportedReport, 'proactive' | 'requests' | 'disputes'> {
  const sections = {
    proactive: {} as Record<string, InterchangeCell>,
    requests: {} as Record<string, Record<string, InterchangeCell>>,
    disputes: {} as Record<string, Record<string, InterchangeCell>>,
  };
  for (const row of cells) {
    const { section, row: key, column } = addressOf(row.field);
    if (section === 'proactive') sections.proactive[key] = buildCell(row);
    else (sections[section][key] ??= {})[column ?? ''] = buildCell(row);
  }
  return sections;
}

function buildCell(row: CellRow): InterchangeCell {
  const { raw, value, status, note } = row;
  // The status says whether there is a number; the type of the format says so for each status apart.
  return { raw, value, status, unit: row.unit as Unit, note, place: shorten(placeOf(row)) } as InterchangeCell;
}

/** The parts of a place that are known. */
function shorten(place: Place | null): InterchangeCell['place'] {
  return place && (Object.fromEntries(Object.entries(place).filter(([, part]) => part !== null)) as InterchangeCell['place']);
}
