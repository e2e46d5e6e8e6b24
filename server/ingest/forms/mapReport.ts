/** SourceDocument → DraftReport: the three tables by their labels, then who, when and whose figures; or why it is no report. */
import type { Cell } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import { NO_NARRATIVE } from '../../domain/narrative.ts';
import type { FieldPath } from '../../domain/form.ts';
import type { DraftReport } from '../../domain/report.ts';
import { identify } from '../identity/identify.ts';
import { readPieces } from '../identity/readPieces.ts';
import { isBefore2019, tellProactiveForm, textOf } from '../identity/tellForm.ts';
import { readNarrative } from '../narrative/readNarrative.ts';
import { cutAtLimit } from '../readers/readFindings.ts';
import type { ReadLimits, SourceDocument } from '../readers/sourceDocument.ts';
import { labelledRows } from '../tables/labelledRows.ts';
import { explainNoReport, oldFormNotRead, runTogether } from './explainNoReport.ts';
import { mapSections } from './mapSections.ts';

/** A draft, or the finding that says why the document is no annual report. */
export type MappedDocument = { readonly draft: DraftReport } | { readonly refusal: Finding };

/** Maps a document. An annual report whose tables were not found is a report still, without figures. */
export function mapReport(document: SourceDocument, limits: ReadLimits): MappedDocument {
  const { proactive, requests, disputes } = mapSections(labelledRows(document), limits);
  const sections = [proactive, requests, disputes].filter((section) => section !== null);
  const cells = new Map<FieldPath, Cell>(sections.flatMap((section) => [...section.cells]));

  const pieces = readPieces(document);
  const { title, ...who } = identify(pieces);
  const text = sections.length === 3 ? '' : textOf(document);
  const refusal = explainNoReport({ pieces, title, cells, text, year: who.year });
  if (refusal) return { refusal };

  const isOld = !proactive && !requests && isBefore2019(text, who.year);
  if (isOld) {
    return {
      draft: {
        ...who,
        forms: { proactive: null, requests: null, disputes: null },
        before2019: true,
        cells: new Map(),
        narrative: NO_NARRATIVE,
        findings: [...document.findings, ...who.findings, oldFormNotRead],
      },
    };
  }
  const { isCut, ...narrative } = readNarrative(document, who.year, limits);
  const cut = isCut ? [cutAtLimit('prose', limits.proseCharacters)] : [];
  const proactiveForm = proactive?.form ?? tellProactiveForm(text);
  return {
    draft: {
      ...who,
      forms: { proactive: proactiveForm, requests: requests?.form ?? null, disputes: disputes?.form ?? null },
      cells,
      narrative,
      findings: [
        ...document.findings,
        ...cut,
        ...who.findings,
        ...runTogether(text, cells),
        ...sections.flatMap((section) => section.findings),
      ],
    },
  };
}
