/** The filters in force, each as a chip that can be taken off. Pure. */
import type { Translate } from '../../charts/figures';
import type { FacetsFragment, RegionTrailFragment } from '../../gql/graphql';
import type { DirectoryFilters } from '../../url/directoryFilters';
import { choicesOf, chosenIn, FACETS, isGroup, type FacetId } from './facetChoices';

/** A filter in force. */
export interface FilterChip {
  readonly facet: FacetId;
  readonly id: string;
  readonly label: string;
}

/** What the names of the chosen values are taken from. */
export interface FilterNames {
  readonly facets: FacetsFragment | null;
  /** The region that was chosen, where it is one. */
  readonly region: RegionTrailFragment | null;
  readonly t: Translate;
}

/** The full name of a region: 山东省淄博市. */
export function pathOf(region: RegionTrailFragment): string {
  return [region.parent?.parent, region.parent, region].flatMap((of) => (of ? [of.name] : [])).join('');
}

/** The chips of one facet. A value without agencies, which no facet names, is shown by its code. */
export function chipsOf(facet: FacetId, filters: DirectoryFilters, { facets, region, t }: FilterNames): FilterChip[] {
  const choices = choicesOf(facet, facets, t);
  return chosenIn(facet, filters).map((id) => {
    const ofRegion = facet === 'regions' && region?.code === id ? pathOf(region) : null;
    return { facet, id, label: ofRegion ?? choices.find((choice) => choice.id === id)?.label ?? wordsOf(facet, id, t) };
  });
}

/** All chips, in the order of the question. */
export function allChips(filters: DirectoryFilters, names: FilterNames): FilterChip[] {
  return FACETS.flatMap((facet) => chipsOf(facet, filters, names));
}

function wordsOf(facet: FacetId, id: string, t: Translate): string {
  if (facet === 'ranks') return t(`rank.${id}`);
  if (facet === 'unitTypes') return t(`unitType.${id}`);
  if (isGroup(id)) return t(`organGroup.${id.slice('group:'.length)}`);
  return id;
}

/** The word of the question that a facet is: what is chosen, or the word for all. */
export function wordOf(facet: FacetId, filters: DirectoryFilters, names: FilterNames): string {
  const labels = chipsOf(facet, filters, names).map(({ id, label }) =>
    isGroup(id) ? names.t('facet.groupWord', { group: label }) : label,
  );
  if (labels.length === 0) return names.t(`facet.all.${facet}`);
  if (labels.length <= 2) return labels.join(names.t('list.separator'));
  return names.t('facet.several', { first: labels[0] ?? '', count: labels.length });
}
