/** Which agency became which: what the store asks of regions and organs. */
import type { FoundStep, KnownAgency, SuccessionRules } from '../domain/succession.ts';
import { findOrganSteps, mayChange } from './organSteps.ts';
import { findRegionSteps, relatedCodes } from './regionSteps.ts';

/** The steps between agencies: first those of their regions, then those of their organs within one region. */
function findSteps(agencies: readonly KnownAgency[]): readonly FoundStep[] {
  // A step is one agency and its successor; what both lists find is that of the region.
  const steps = new Map<string, FoundStep>();
  for (const step of [...findOrganSteps(agencies), ...findRegionSteps(agencies)]) steps.set(`${step.agencyId} ${step.successorId}`, step);
  return [...steps.values()];
}

/** The rules of China's regions and organs. */
export const SUCCESSION_RULES: SuccessionRules = {
  relatedCodes,
  concerns: ({ regionCode, organ }) => (regionCode !== null && relatedCodes(regionCode).length > 1) || (organ !== null && mayChange(organ)),
  findSteps,
};
