/** What is asked of `agencies` → the filter of the store. */
import { ORGANS } from '../directory/organs/organCatalogue.ts';
import type { AgencyFilter } from '../store/listAgencies.ts';
import { toAgencySearch } from './toAgencySearch.ts';
import type { QueryagenciesArgs } from './types.generated.ts';

/** What is left out passes everything; a kind of organ and its group must both hold. */
export function toAgencyFilter(asked: Omit<QueryagenciesArgs, 'first' | 'after' | 'orderBy'>): AgencyFilter {
  const { search, under, ranks, unitTypes, organs, organGroups } = asked;
  const ofGroups = organGroups ? ORGANS.filter(({ group }) => organGroups.includes(group)).map(({ code }) => code) : null;
  return {
    search: toAgencySearch(search ?? ''),
    under: under ?? null,
    ranks: ranks ?? null,
    unitTypes: unitTypes ?? null,
    organs: organs && ofGroups ? organs.filter((code) => ofGroups.includes(code)) : (organs ?? ofGroups),
  };
}
