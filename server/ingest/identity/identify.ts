/**
 * Who published a report, for which year, and whose figures it holds. Title first, then what the text states; what is not
 * certain stays null with a finding that names the candidates.
 */
import { decideScope } from '../../directory/decideScope.ts';
import type { AgencyIdentity, Scope, ScopeBasis } from '../../domain/agency.ts';
import type { Finding } from '../../domain/finding.ts';
import { findAgency } from './findAgency.ts';
import { findTitle, type Title } from './findTitle.ts';
import { findYear } from './findYear.ts';
import { agencyFindings, yearFindings } from './identityFindings.ts';
import type { Pieces } from './readPieces.ts';
import { readRegionHints } from './regionHints.ts';
import { statedYear } from './statedPeriod.ts';

/** Who, when and whose figures. */
export interface Identity {
  readonly title: Title | null;
  readonly agency: AgencyIdentity;
  readonly year: number | null;
  readonly scope: Scope;
  readonly scopeBasis: ScopeBasis;
  readonly scopeConfidence: number | null;
  readonly findings: readonly Finding[];
}

/** Identifies a report. */
export function identify(pieces: Pieces): Identity {
  const title = findTitle(pieces.lines, { year: statedYear(pieces.prose) });
  const when = findYear(pieces, title);
  const hints = readRegionHints(pieces);
  const who = findAgency(pieces, title, hints, when.year);
  const { name, printedName, regionCode, unitType, rank, organ } = who.agency;
  const agency = { name, printedName, regionCode, unitType, rank, organ, creditCode: hints.creditCode };
  const { scope, basis, confidence } = decideScope(agency, pieces.prose);
  return {
    title,
    agency,
    year: when.year,
    scope,
    scopeBasis: basis,
    scopeConfidence: confidence,
    findings: [...agencyFindings(who, title), ...yearFindings(when, title)],
  };
}
