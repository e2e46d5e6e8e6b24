/** Facets of the API → choices with counts. Pure. */
import type { DirectoryFilters } from '../../url/directoryFilters';
import type { FacetsFragment, OrganCode, OrganGroup } from '../../gql/graphql';
import type { Translate } from '../../charts/figures';
import { aboveOf, type FoundRegion } from '../question/regionChoices';

/** What a word of the question about agencies filters. */
export const FACETS = ['regions', 'ranks', 'unitTypes', 'organs'] as const satisfies readonly (keyof DirectoryFilters)[];
/** A filter with counts. */
export type FacetId = (typeof FACETS)[number];

/** One value that can be chosen. */
export interface FacetChoice {
  readonly id: string;
  readonly label: string;
  /** How many agencies it would leave; null where that was not counted. */
  readonly count: number | null;
  /** 1 for an organ below its group, else 0. */
  readonly depth: number;
  /** Other words that find it, such as pinyin. */
  readonly words: string;
  /** A remark behind the label; empty for none. */
  readonly note: string;
  /** The group whose colour marks it; null for none. */
  readonly group: OrganGroup | null;
}

/** Organ groups are told from organs by this before their code. */
const GROUP = 'group:';

const plain = (id: string, label: string, count: number | null): FacetChoice => ({
  ...{ id, label, count, depth: 0, words: id, note: '', group: null },
});

/** Regions that a search found, as choices with what lies above them. Provinces are there already. */
export function regionsFound(found: readonly FoundRegion[] | null): FacetChoice[] {
  return (found ?? [])
    .filter(({ code }) => !isProvince(code))
    .map((region) => ({ ...plain(region.code, region.name, null), words: '', note: aboveOf(region) }));
}

/** The choices of one facet; empty while there is no answer. */
export function choicesOf(facet: FacetId, facets: FacetsFragment | null, t: Translate): FacetChoice[] {
  if (!facets) return [];
  if (facet === 'ranks') return facets.ranks.map(({ rank, count }) => plain(rank, t(`rank.${rank}`), count));
  if (facet === 'unitTypes') return facets.unitTypes.map(({ unitType, count }) => plain(unitType, t(`unitType.${unitType}`), count));
  if (facet === 'organs') return organChoices(facets, t);
  return facets.provinces.map(({ region, count }) => ({ ...plain(region.code, region.name, count), words: region.pinyin ?? '' }));
}

/** Organs below their groups; the groups with most agencies first. A group counts what its organs count together. */
function organChoices(facets: FacetsFragment, t: Translate): FacetChoice[] {
  const groups = new Map<OrganGroup, FacetChoice[]>();
  for (const { organ, count } of facets.organs) {
    const choice = { ...plain(organ.code, organ.name, count), depth: 1, group: organ.group, words: organ.code.replaceAll('_', ' ') };
    groups.set(organ.group, [...(groups.get(organ.group) ?? []), choice]);
  }
  return [...groups]
    .map(([group, organs]) => ({ group, organs, count: organs.reduce((sum, organ) => sum + (organ.count ?? 0), 0) }))
    .sort((a, b) => b.count - a.count)
    .flatMap(({ group, organs, count }) => [{ ...plain(GROUP + group, t(`organGroup.${group}`), count), group }, ...organs]);
}

/** The ids of the choices in force. */
export function chosenIn(facet: FacetId, filters: DirectoryFilters): string[] {
  return facet === 'organs' ? [...filters.organs, ...filters.organGroups.map((group) => GROUP + group)] : [...filters[facet]];
}

/** Takes a choice in or out. Groups and organs replace each other: together the API would take what fits both. */
export function toggle(facet: FacetId, id: string, filters: DirectoryFilters): Partial<DirectoryFilters> {
  const ofGroup = isGroup(id);
  const key = ofGroup ? 'organGroups' : facet;
  const value = ofGroup ? id.slice(GROUP.length) : id;
  const before: readonly string[] = filters[key];
  const beside = before.filter((of) => of !== value && (facet !== 'regions' || (isProvince(of) && isProvince(value))));
  const after = before.includes(value) ? beside : [...beside, value];
  const other = facet !== 'organs' ? {} : ofGroup ? { organs: [] } : { organGroups: [] };
  return { ...other, [key]: after };
}

/** Takes all organs of a group in, or out when all are in: for questions that know organs only. */
export function toggleOrgansOf(id: string, choices: readonly FacetChoice[], filters: DirectoryFilters): Partial<DirectoryFilters> {
  const members = choices.filter((choice) => choice.depth === 1 && GROUP + (choice.group ?? '') === id).map((choice) => choice.id);
  const before: readonly string[] = filters.organs;
  const whole = members.every((member) => before.includes(member));
  const after = whole ? before.filter((organ) => !members.includes(organ)) : [...new Set([...before, ...members])];
  return { organs: after as OrganCode[], organGroups: [] };
}

/** Whether a choice is a group of organs. */
export function isGroup(id: string): boolean {
  return id.startsWith(GROUP);
}

// Provinces can be chosen together; a region below one stands alone.
function isProvince(code: string): boolean {
  return code.endsWith('0000');
}
