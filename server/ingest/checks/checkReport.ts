/** DraftReport → CheckedReport: blanks judged, totals computed, every check run. The list below is the order of the findings. */
import { computeTotals } from '../../domain/computeTotals.ts';
import { sortFindings, type Finding } from '../../domain/finding.ts';
import { inPrintedOrder } from '../../domain/printedOrder.ts';
import type { CheckedReport, DocumentInfo, DraftReport } from '../../domain/report.ts';
import { checkBlankCells } from './checkBlankCells.ts';
import { checkIdentities, isBalanced } from './checkIdentities.ts';
import { checkMissingParts } from './checkMissingParts.ts';
import { checkMissingTotals } from './checkMissingTotals.ts';
import { checkNarrative } from './checkNarrative.ts';
import { checkNumbers } from './checkNumbers.ts';
import { checkPeriod } from './checkPeriod.ts';
import { judgeBlanks } from './judgeBlanks.ts';
import type { JudgedReport } from './judgedReport.ts';

const CHECKS: readonly ((report: JudgedReport) => Finding[])[] = [
  // What comes from the text and not from the cells stands first: an export carries it, and an import puts it first again.
  checkNarrative,
  checkPeriod,
  checkMissingParts,
  checkIdentities,
  checkNumbers,
  checkMissingTotals,
  checkBlankCells,
];

/** Checks a report. Nothing is repaired: the cells stay as printed, and what is wrong with them is said beside them. */
export function checkReport(draft: DraftReport, document: DocumentInfo): CheckedReport {
  // In printed order, so that the findings stand in the same order whatever the order of reading.
  const cells = judgeBlanks(draft.forms, inPrintedOrder(draft.cells, draft.forms));
  const judged: JudgedReport = { ...draft, cells, computed: computeTotals(draft.forms, cells) };
  const findings = sortFindings([...draft.findings, ...CHECKS.flatMap((check) => check(judged))]);
  return { ...judged, isReport: true, document, findings, balanced: isBalanced(judged) };
}
