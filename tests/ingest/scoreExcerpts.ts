/** Labelled beginnings of reports → how much of what they say was told rightly: report or not, year, agency, form, figures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_VERSIONS, SECTION_IDS, fieldsOf } from '../../server/domain/form.ts';
import { limits } from '../../server/config.ts';
import { toJsonLine } from '../../server/cli/toJsonLine.ts';
import { readReport } from '../../server/ingest/readReport.ts';

/** What is known of an excerpt; null where its text does not tell. */
export interface ExcerptLabel {
  readonly isAnnualReport: boolean;
  readonly agency: string | null;
  readonly year: number | null;
  readonly regionCode: string | null;
  readonly unitType: string | null;
  readonly form: string | null;
  readonly visibleFigures: Readonly<Record<string, number | null | Readonly<Record<string, number | null>>>>;
}

/** One measure over all excerpts: right, wrong and not told, of those labelled. */
export interface Measure {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly untold: number;
  /** What was missed, one line each. */
  readonly misses: readonly string[];
}

interface Printed {
  readonly isReport: boolean;
  readonly agency?: { readonly name: string | null; readonly regionCode: string | null; readonly unitType: string };
  readonly year?: number | null;
  readonly forms?: { readonly proactive: string | null; readonly requests: string | null };
  readonly proactive?: Readonly<Record<string, number | null>>;
  readonly requests?: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly disputes?: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

/** The share of the labelled excerpts that must be right. Figures may be null; none may be wrong. */
export const TARGETS: Readonly<Record<string, number>> = { isReport: 0.97, year: 0.95, agency: 0.9, form: 0.95 };

/** The same where the address of the page is read too: who published it is then told more often. */
export const TARGETS_WITH_ADDRESS: Readonly<Record<string, number>> = { ...TARGETS, region: 0.92, unitType: 0.92 };

const KNOWN = new Set(FORM_VERSIONS.flatMap((form) => SECTION_IDS.flatMap((section) => fieldsOf(section, form))));

/** Reads every labelled excerpt of a folder as `gongkai check --json` would, with or without its first line, the address. */
export async function scoreExcerpts(folder: string, withAddress: boolean): Promise<readonly Measure[]> {
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as Readonly<Record<string, ExcerptLabel>>;
  const read: [string, ExcerptLabel, Printed][] = [];
  for (const [name, label] of Object.entries(labels)) {
    const text = readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .slice(withAddress ? 0 : 1)
      .join('\n');
    const report = await readReport({ path: 'document', bytes: new TextEncoder().encode(text) }, limits);
    read.push([name, label, JSON.parse(toJsonLine(report, 'zh')) as Printed]);
  }
  const reports = read.filter(([, { isAnnualReport }]) => isAnnualReport);
  return [
    measure(
      'isReport',
      read,
      ({ isAnnualReport }) => isAnnualReport,
      ({ isReport }) => isReport,
    ),
    measure(
      'year',
      reports,
      ({ year }) => year,
      ({ year }) => year,
    ),
    measure(
      'agency',
      reports,
      ({ agency }) => agency,
      ({ agency }) => agency?.name,
    ),
    measure(
      'region',
      reports,
      ({ regionCode }) => regionCode,
      ({ agency }) => agency?.regionCode,
    ),
    measure(
      'unitType',
      reports,
      ({ unitType }) => unitType,
      ({ agency }) => (agency?.unitType === 'UNKNOWN' ? null : agency?.unitType),
    ),
    measure(
      'form',
      reports,
      ({ form }) => form,
      ({ forms }) => forms?.proactive ?? forms?.requests,
    ),
    measureFigures(read),
  ];
}

/** True when every target is met and no figure is wrong. */
export function meetsTargets(measures: readonly Measure[], targets = TARGETS): boolean {
  return measures.every(({ name, right, wrong, untold }) =>
    name === 'figures' ? wrong === 0 : right >= (targets[name] ?? 0) * (right + wrong + untold),
  );
}

type Value = string | number | boolean | null | undefined;

function measure(
  name: string,
  read: readonly (readonly [string, ExcerptLabel, Printed])[],
  labelled: (label: ExcerptLabel) => Value,
  told: (printed: Printed) => Value,
): Measure {
  const judged = read.flatMap(([file, label, printed]) => {
    const right = labelled(label);
    return right === null || right === undefined ? [] : [{ file, right, value: told(printed) ?? null }];
  });
  const wrong = judged.filter(({ right, value }) => value !== null && value !== right);
  const untold = judged.filter(({ value }) => value === null);
  return {
    name,
    right: judged.length - wrong.length - untold.length,
    wrong: wrong.length,
    untold: untold.length,
    misses: [...wrong, ...untold].map(({ file, right, value }) => `${file}: ${String(value)} instead of ${String(right)}`),
  };
}

function measureFigures(read: readonly (readonly [string, ExcerptLabel, Printed])[]): Measure {
  const judged = read.flatMap(([file, label, printed]) =>
    visibleCells(label).map(([path, right]) => ({ file, path, right, value: valueAt(printed, path) })),
  );
  const wrong = judged.filter(({ value, right }) => value !== null && value !== right);
  const untold = judged.filter(({ value }) => value === null);
  return {
    name: 'figures',
    right: judged.length - wrong.length - untold.length,
    wrong: wrong.length,
    untold: untold.length,
    misses: [...wrong, ...untold].map(({ file, path, right, value }) => `${file}: ${path} ${String(value)} instead of ${right}`),
  };
}

/** Labels name a field of section two, a row by its total, or a cell by row and column. */
function visibleCells({ visibleFigures }: ExcerptLabel): [string, number][] {
  const flat = Object.entries(visibleFigures).flatMap(([id, value]): [string, number | null][] =>
    value !== null && typeof value === 'object' ? Object.entries(value).map(([part, of]) => [`${id}.${part}`, of]) : [[id, value]],
  );
  return flat.flatMap(([id, value]): [string, number][] => {
    const paths = [`proactive.${id}`, `requests.${id}`, `requests.${id}.total`, `disputes.${id}`, `disputes.${id}.total`];
    const path = paths.find((candidate) => KNOWN.has(candidate));
    return path && value !== null ? [[path, value]] : [];
  });
}

function valueAt({ proactive, requests, disputes }: Printed, path: string): number | null {
  const [section, row = '', column = ''] = path.split('.');
  if (section === 'proactive') return proactive?.[row] ?? null;
  return (section === 'requests' ? requests : disputes)?.[row]?.[column] ?? null;
}
