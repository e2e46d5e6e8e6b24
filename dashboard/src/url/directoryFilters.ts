/**
 * The codec between the address and the filters that lists of agencies share. Values of a key are joined by points
 * (`rank=county.prefecture`); what is unknown is dropped and the rest is kept, so that an old or mistyped link still opens.
 */
import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import { OrganCode, OrganGroup, Rank, UnitType } from '../gql/graphql';

/** Which agencies: every filter that is empty takes all. */
export interface DirectoryFilters {
  /** Codes of regions; the agencies in and below them. */
  readonly regions: readonly string[];
  readonly ranks: readonly Rank[];
  readonly unitTypes: readonly UnitType[];
  readonly organs: readonly OrganCode[];
  /** Groups of organs. Never together with organs: the API takes what fits both. */
  readonly organGroups: readonly OrganGroup[];
}

/** All agencies. */
export const NO_FILTERS: DirectoryFilters = { regions: [], ranks: [], unitTypes: [], organs: [], organGroups: [] };

/** The filters as `agencies` takes them; null where nothing is filtered. */
export interface DirectoryArguments {
  readonly under: string[] | null;
  readonly ranks: Rank[] | null;
  readonly unitTypes: UnitType[] | null;
  readonly organs: OrganCode[] | null;
  readonly organGroups: OrganGroup[] | null;
}

/** The first value of a key; empty when it is not there. */
export function singleOf(value: LocationQuery[string] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** The values of a list in the address that are known, each once, in the order of the schema. */
function parseList<Value extends string>(text: string, known: Readonly<Record<string, Value>>): Value[] {
  const given = new Set(text.toUpperCase().split('.'));
  return Object.values(known).filter((value) => given.has(value));
}

/** Address → filters. Groups give way to organs. */
export function parseDirectory(query: LocationQuery): DirectoryFilters {
  const codes = singleOf(query['region'])
    .toUpperCase()
    .split('.')
    .filter((code) => /^\d{2}[\dZ]{4}$/.test(code));
  const organs = parseList(singleOf(query['organ']), OrganCode);
  return {
    regions: [...new Set(codes)].toSorted(),
    ranks: parseList(singleOf(query['rank']), Rank),
    unitTypes: parseList(singleOf(query['unit']), UnitType),
    organs,
    organGroups: organs.length > 0 ? [] : parseList(singleOf(query['group']), OrganGroup),
  };
}

/** Filters → address, without what is not filtered and in one order. */
export function formatDirectory(filters: DirectoryFilters): LocationQueryRaw {
  const lists = [
    ['region', filters.regions],
    ['rank', filters.ranks],
    ['unit', filters.unitTypes],
    ['organ', filters.organs],
    ['group', filters.organGroups],
  ] as const;
  return Object.fromEntries(
    lists.flatMap(([key, values]) => {
      const text = values.join('.');
      return text === '' ? [] : [[key, key === 'region' ? text : text.toLowerCase()]];
    }),
  );
}

/** Filters → arguments of the API. */
export function argumentsOf(filters: DirectoryFilters): DirectoryArguments {
  const some = <Value>(values: readonly Value[]): Value[] | null => (values.length === 0 ? null : [...values]);
  return {
    under: some(filters.regions),
    ranks: some(filters.ranks),
    unitTypes: some(filters.unitTypes),
    organs: some(filters.organs),
    organGroups: some(filters.organGroups),
  };
}

/** The one region that a page is about; null for none or several. */
export function onlyRegion(filters: DirectoryFilters): string | null {
  return filters.regions.length === 1 ? (filters.regions[0] ?? null) : null;
}

/** Whether nothing is filtered. */
export function isUnfiltered(filters: DirectoryFilters): boolean {
  return Object.keys(formatDirectory(filters)).length === 0;
}
