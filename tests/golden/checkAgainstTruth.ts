/** What was read against what a document truly says: every number is right, and every number that is missing has a reason. */
import type { CheckedReport, RejectedDocument } from '../../server/domain/report.ts';
import type { GoldenCase, Truth } from './goldenCase.ts';

/** Who published a document and for which year; what is null is not compared. */
export interface Who {
  readonly agency: string | null;
  readonly year: number | null;
}

/** Who a document of the corpus is of; its agency is checked by the tests of the directory, names vary too much. */
export function whoExpected(expected: { readonly year: number } | null): Who {
  return { agency: null, year: expected?.year ?? null };
}

/** Faults in words; none when all is well. Where the document prints nothing, null and a zero that is shown to be one are both right.
 * A truth that was read by hand may leave fields open that a person could not decide; they are not judged. */
export function faultsAgainst(report: CheckedReport | RejectedDocument, truth: Truth, who: Who, leavesOpen = false): string[] {
  if (!report.isReport) return report.findings.some(({ severity }) => severity === 'ERROR') ? [] : ['refused without an error'];
  const explained = new Set(report.findings.flatMap(({ fields }) => fields));
  const hasMissingTable = report.findings.some(({ check }) => check === 'missingTable');
  const wrong = [...report.cells].flatMap(([field, { value }]) => {
    const right = truth.get(field);
    if (value === null || value === right || (leavesOpen && !truth.has(field)) || (right === null && value === 0)) return [];
    return [`${field}: ${value} instead of ${right}`];
  });
  const silent = [...truth].flatMap(([field, right]) => {
    const cell = report.cells.get(field);
    if (right === null || cell?.value === right || cell?.status === 'NOT_APPLICABLE' || explained.has(field)) return [];
    return cell || !hasMissingTable ? [`${field}: ${right} is missing without a finding`] : [];
  });
  return [...wrong, ...silent, ...faultsOfWho(report, who)];
}

/** What a made-up document is said to say: the findings that it must have, and prose that contradicts what it contradicts and no more. */
export function faultsOfFindings(
  { findings }: CheckedReport | RejectedDocument,
  { says, contradicts, prose }: Pick<GoldenCase, 'says' | 'contradicts' | 'prose'>,
): string[] {
  const silent = says !== undefined && !findings.some(({ check }) => check === says) ? [`no finding ${says}`] : [];
  if (!prose && !contradicts) return silent;
  const found = findings.filter(({ check }) => check === 'narrativeMismatch').map(({ fields }) => fields[0] ?? '');
  const told = (contradicts ?? []).filter((field) => !found.includes(field)).map((field) => `the prose contradicts ${field}: not found`);
  const wronged = found.filter((field) => !contradicts?.includes(field)).map((field) => `the prose agrees with ${field}`);
  return [...silent, ...told, ...wronged];
}

function faultsOfWho({ agency, year, findings }: CheckedReport, who: Who): string[] {
  const isUncertain = findings.some(({ check }) => check === 'agencyUncertain');
  return [
    ...(year !== null && who.year !== null && year !== who.year ? [`year ${year} instead of ${who.year}`] : []),
    ...(who.agency !== null && agency.name !== null && agency.name !== who.agency && !isUncertain
      ? [`agency ${agency.name} instead of ${who.agency}`]
      : []),
  ];
}
