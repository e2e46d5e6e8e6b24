/** Builds a checked report out of plain numbers, so that a test says only what it is about. */
import { createHash } from 'node:crypto';
import type { Rank, Scope, ScopeBasis, UnitType } from '../../server/domain/agency.ts';
import type { Cell, CellStatus } from '../../server/domain/cell.ts';
import { FACT_FIELDS } from '../../server/domain/factFields.ts';
import type { Finding } from '../../server/domain/finding.ts';
import { unitOf, type FieldPath, type FormVersion, type SectionForms } from '../../server/domain/form.ts';
import { NO_NARRATIVE } from '../../server/domain/narrative.ts';
import type { CheckedReport } from '../../server/domain/report.ts';
import { confidenceOf } from '../../server/domain/scopeReading.ts';

/** What a test may say of a report; the rest is a plain single-agency report of 2024. */
export interface ReportParts {
  readonly agency?: string | null;
  readonly printedName?: string;
  readonly regionCode?: string | null;
  readonly unitType?: UnitType;
  readonly rank?: Rank | null;
  readonly organ?: string | null;
  readonly year?: number | null;
  readonly scope?: Scope;
  readonly scopeBasis?: ScopeBasis;
  /** One form for all three tables, or one for each. */
  readonly form?: FormVersion;
  readonly forms?: SectionForms;
  readonly balanced?: boolean | null;
  /** Counts by fact field: `{ newRequests: 14069, 'reconsideration.total': 3 }`. Null is a blank cell. */
  readonly facts?: Readonly<Record<string, number | null>>;
  /** Fact fields whose printed total is blank and whose value was added up. */
  readonly computedFacts?: Readonly<Record<string, number>>;
  readonly findings?: readonly Finding[];
  /** What tells one document's bytes from another's; by default everything else that is said. */
  readonly bytes?: string;
}

const PATHS = new Map(FACT_FIELDS.map(({ id, path }) => [id, path]));
// Groups have no printed cell of their own on the form of 2021: they are sums.
const NEVER_PRINTED = new Set(['denied', 'unableToProvide', 'notProcessed', 'otherHandling']);

function pathOf(id: string): FieldPath {
  const path = PATHS.get(id);
  if (!path) throw new Error(`Not a fact field: ${id}`);
  return path;
}

function makeCell(path: FieldPath, value: number | null, status: CellStatus): Cell {
  return { raw: value === null ? '' : String(value), value, status, unit: unitOf(path), note: null, place: null };
}

/** Makes the report. */
export function makeReport(parts: ReportParts = {}): CheckedReport {
  const form = parts.form ?? 'FORM2021';
  const cells = new Map<FieldPath, Cell>();
  const computed = new Map<FieldPath, number | null>();
  for (const [id, value] of Object.entries(parts.facts ?? {})) {
    if (NEVER_PRINTED.has(id)) computed.set(pathOf(id), value);
    else cells.set(pathOf(id), makeCell(pathOf(id), value, value === null ? 'BLANK' : 'REPORTED'));
  }
  for (const [id, value] of Object.entries(parts.computedFacts ?? {})) {
    cells.set(pathOf(id), makeCell(pathOf(id), null, 'BLANK'));
    computed.set(pathOf(id), value);
  }
  const bytes = parts.bytes ?? JSON.stringify(parts);
  return {
    isReport: true,
    agency: {
      name: parts.agency === undefined ? '高青县民政局' : parts.agency,
      printedName: parts.printedName ?? null,
      regionCode: parts.regionCode === undefined ? '370322' : parts.regionCode,
      unitType: parts.unitType ?? 'DEPARTMENT',
      rank: parts.rank === undefined ? 'COUNTY' : parts.rank,
      organ: parts.organ ?? null,
      creditCode: null,
    },
    year: parts.year === undefined ? 2024 : parts.year,
    scope: parts.scope ?? 'SINGLE_AGENCY',
    scopeBasis: parts.scopeBasis ?? 'GIVEN',
    scopeConfidence: confidenceOf(parts.scope ?? 'SINGLE_AGENCY', parts.scopeBasis ?? 'GIVEN'),
    forms: parts.forms ?? { proactive: form, requests: form, disputes: form },
    cells,
    computed,
    narrative: NO_NARRATIVE,
    findings: parts.findings ?? [],
    balanced: parts.balanced === undefined ? true : parts.balanced,
    document: {
      path: 'report.html',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'text/html',
      encoding: 'utf-8 (strict)',
      bytes: bytes.length,
      source: null,
      date: null,
    },
  };
}
