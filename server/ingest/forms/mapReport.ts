/** SourceDocument → DraftReport: the three tables by their labels, then who, when and whose figures. */
import { makeFinding } from '../../domain/checkCatalogue.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import type { FieldPath } from '../../domain/form.ts';
import type { DraftReport } from '../../domain/report.ts';
import { findCreditCode } from '../../directory/creditCode.ts';
import { decideScope } from '../../directory/decideScope.ts';
import { resolveAgency } from '../../directory/resolveAgency.ts';
import { readNarrative } from '../narrative/readNarrative.ts';
import type { SourceDocument } from '../readers/sourceDocument.ts';
import { labelledRows } from '../tables/labelledRows.ts';
import { findTitle, type ReportTitle } from './findTitle.ts';
import { mapDisputes } from './mapDisputes.ts';
import { mapProactive } from './mapProactive.ts';
import { mapRequests } from './mapRequests.ts';

/** Maps a document; null when none of the three tables is there. */
export function mapReport(document: SourceDocument): DraftReport | null {
  const rows = labelledRows(document);
  const proactive = mapProactive(rows);
  const requests = mapRequests(rows);
  const disputes = mapDisputes(rows, requests?.form ?? proactive?.form ?? 'FORM2021');
  const sections = [proactive, requests, disputes].filter((section) => section !== null);
  if (sections.length === 0) return null;
  const cells = new Map<FieldPath, Cell>(sections.flatMap((section) => [...section.cells]));
  const who = identify(document);
  return {
    ...who,
    forms: { proactive: proactive?.form ?? null, requests: requests?.form ?? null, disputes: disputes?.form ?? null },
    cells,
    narrative: readNarrative(document, who.year),
    findings: [...document.findings, ...who.findings, ...sections.flatMap((section) => section.findings)],
  };
}

/** Who published the report, for which year, and whose figures it holds. */
function identify(document: SourceDocument): Pick<DraftReport, 'agency' | 'year' | 'scope' | 'scopeBasis' | 'findings'> {
  const title = findTitle(document);
  const text = document.blocks.map((block) => (block.kind === 'text' ? block.text : '')).join('\n');
  const { candidates, ...resolved } = resolveAgency(title.agencyName ?? '');
  const agency = { ...resolved, name: title.agencyName ? resolved.name : null, creditCode: findCreditCode(text) };
  const { scope, basis } = decideScope(agency, text);
  const findings: Finding[] = [];
  if (!agency.name || (!agency.regionCode && agency.rank !== 'CENTRAL'))
    findings.push(
      agencyUncertain(
        title,
        candidates.map((region) => region.path),
      ),
    );
  if (title.year === null) findings.push(yearUncertain(title));
  return { agency, year: title.year, scope, scopeBasis: basis, findings };
}

function agencyUncertain({ title, agencyName, place }: ReportTitle, candidates: readonly string[]): Finding {
  if (!agencyName) {
    return makeFinding(
      'agencyUncertain',
      {
        zh: `没有找到发布机关的名称${title ? `（标题为“${title}”）` : ''}。请在标题中写明机关全称，例如“××县民政局2024年政府信息公开工作年度报告”。`,
        en: 'No agency is named. Write the full name of the agency in the title.',
      },
      [],
      place,
    );
  }
  const zh = candidates.length > 0 ? `有多个同名地区（${candidates.slice(0, 5).join('、')}）` : '名称里没有可以确定的地区';
  const en = candidates.length > 0 ? `several regions bear that name (${candidates.slice(0, 5).join(', ')})` : 'the name tells no region';
  return makeFinding(
    'agencyUncertain',
    {
      zh: `“${agencyName}”属于哪个地区不能确定：${zh}。请在标题中写明所属省、市、县。`,
      en: `Which region “${agencyName}” belongs to is not certain: ${en}. Write province, city and county in the title.`,
    },
    [],
    place,
  );
}

function yearUncertain({ place }: ReportTitle): Finding {
  return makeFinding(
    'yearUncertain',
    {
      zh: '标题和正文都没有写明报告年度。请在标题中写明，例如“2024年”。',
      en: 'Neither title nor text says which year the report is of. Write it in the title.',
    },
    [],
    place,
  );
}
