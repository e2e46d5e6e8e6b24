/** An agency → whose figures its newest report holds; null without a report. */
import type { Loaders } from './loaders.ts';
import type { AgencyMapper, AgencyScopeMapper } from './schema.mappers.ts';

/** The scope of the newest current report. */
export async function loadScope({ id, unitType, settledScope }: AgencyMapper, loaders: Loaders): Promise<AgencyScopeMapper | null> {
  // Oldest year first, and one current report a year.
  const newest = (await loaders.reportsOfAgency(id)).filter(({ current }) => current).at(-1);
  if (!newest) return null;
  const { scope, scopeBasis, scopeConfidence } = newest;
  return { scope, basis: scopeBasis, confidence: scopeConfidence, settled: settledScope, unitType };
}
