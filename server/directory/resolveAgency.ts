/**
 * The printed name of an agency with what is known of its place and time → who it is, how sure that is, and why. The order of the rules is
 * that of decideAgency.ts; where they decide nothing, the name is tried without what clings to it, in simplified characters, and with one
 * misread character. What several may be meant by is left open with its candidates.
 */
import type { Text } from '../domain/finding.ts';
import { toSimplified } from './toSimplified.ts';
import { cleanAgencyName } from './cleanAgencyName.ts';
import { decideAgency, type AgencyDecision, type NameHints } from './decideAgency.ts';
import { explainDecision, REASONS } from './explainDecision.ts';
import { looksMisread, mendSlip } from './mendSlip.ts';
import type { Region } from './regions/allRegions.ts';
import { countiesWithTownship } from './townships.ts';

/** Who a printed name means. */
export interface AgencyResolution extends AgencyDecision {
  /** `needs-review` where the region or the kind of unit is not certain: a person must say. */
  readonly status: 'resolved' | 'needs-review';
  /** How sure it is, 0 to 1: the product of what each step leaves (explainDecision.ts); below 0.5 where a person must say. */
  readonly confidence: number;
  /** Why, step by step. */
  readonly reasons: readonly Text[];
}

/** Decides who a printed name means. */
export function resolveAgency(printedName: string, hints: NameHints = {}): AgencyResolution {
  const asPrinted = printedName.replace(/\s/g, '');
  let best = judge(decideAgency(asPrinted, hints), hints, []);
  if (isWhole(best)) return withPrinted(best, printedName);
  for (const [name, ...reasons] of otherReadings(asPrinted)) {
    const again = judge(decideAgency(name, hints), hints, reasons);
    if (isWhole(again)) return withPrinted(again, printedName);
    if (again.status === 'resolved' && best.status !== 'resolved') best = again;
    if (best.status !== 'resolved' && best.candidates.length === 0 && again.candidates.length > 0) best = again;
  }
  const name = toSimplified(cleanAgencyName(asPrinted), best.status === 'resolved' ? 'USUAL' : 'ANY');
  const mended = mendSlip(name, hints);
  const [first] = mended;
  if (first !== undefined) {
    const again = judge(decideAgency(first, hints), hints, [REASONS.misread(name, first)]);
    if (again.status === 'resolved' && mended.every((one) => isSameUnit(decideAgency(one, hints), again)))
      return withPrinted(again, printedName);
  }
  if (best.status === 'resolved') return withPrinted(doubtful(best), printedName);
  return withPrinted(withCandidates(best, name, mended.length > 1 ? mended.flatMap((one) => placesOf(one, hints)) : []), printedName);
}

/** Decided, and its affairs known where it has any: 市场监督管埋局 is a department by its end, and a misread one. */
function isWhole({ status, unitType, organ }: AgencyResolution): boolean {
  return status === 'resolved' && (organ !== null || (unitType !== 'DEPARTMENT' && unitType !== 'AUTHORIZED_ORG'));
}

/** 民玫局: what it is in charge of is misread, and not to be told. */
function doubtful(decided: AgencyResolution): AgencyResolution {
  if (!looksMisread(decided.how.rest)) return decided;
  const reasons = [...decided.reasons, REASONS.unreadable(decided.how.rest)];
  return { ...decided, reasons, status: 'needs-review', confidence: Math.min(decided.confidence, UNCERTAIN) };
}

/** 办公窒 may stand for 办公室 and for 办公厅, which are one unit. */
function isSameUnit(one: AgencyDecision, other: AgencyDecision): boolean {
  return (['regionCode', 'unitType', 'rank', 'organ'] as const).every((key) => one[key] === other[key]);
}

type Reading = readonly [name: string, ...reasons: Text[]];

/** The name without what clings to it, and in simplified characters. */
function otherReadings(asPrinted: string): Reading[] {
  const clean = cleanAgencyName(asPrinted);
  const simplified = toSimplified(clean, 'ANY');
  return [
    ...(clean === asPrinted ? [] : [[clean, REASONS.cleaned(clean)] as const]),
    ...(simplified === clean ? [] : [[simplified, REASONS.simplified(simplified)] as const]),
  ];
}

function judge(decision: AgencyDecision, hints: NameHints, before: readonly Text[]): AgencyResolution {
  const { reasons, confidence } = explainDecision(decision, hints);
  const isCertain = decision.name !== null && decision.regionCode !== null && decision.unitType !== 'UNKNOWN';
  return {
    ...decision,
    reasons: [...before, ...reasons],
    status: isCertain ? 'resolved' : 'needs-review',
    confidence: round((isCertain ? confidence : Math.min(confidence, UNCERTAIN)) * (before.length > 0 ? OTHER_READING : 1)),
  };
}

const UNCERTAIN = 0.4;
const OTHER_READING = 0.9;
const round = (share: number): number => Math.round(share * 100) / 100;

/** Where nothing is decided, the places that it may be in: those of a township of that name, or of a character read otherwise. */
function withCandidates(open: AgencyResolution, name: string, mended: readonly Region[]): AgencyResolution {
  if (open.candidates.length > 0) return open;
  const townships = open.regionCode === null ? countiesWithTownship(name) : [];
  return { ...open, candidates: [...new Set([...mended, ...townships])] };
}

function placesOf(name: string, hints: NameHints): readonly Region[] {
  const { region, candidates } = decideAgency(name, hints);
  return region ? [region] : candidates;
}

function withPrinted(resolution: AgencyResolution, printedName: string): AgencyResolution {
  return { ...resolution, printedName: printedName === resolution.name ? null : printedName };
}
