/** Which regions can be chosen: provinces with how many agencies they hold, and any region that was searched for. Pure. */
import type { Translate } from '../../charts/figures';
import { tellCount } from '../../charts/tellCount';
import type { FacetsFragment, RegionTrailFragment } from '../../gql/graphql';
import type { Choice } from './choice';

/** A region that a search found. */
export interface FoundRegion {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

/** The names above a region, joined; empty for provinces. */
export function aboveOf({ name, path }: FoundRegion): string {
  return path.endsWith(name) ? path.slice(0, -name.length) : '';
}

/** Regions that a search found, as choices: what lies above each tells those of one name apart. */
export function foundChoices(found: readonly FoundRegion[]): Choice[] {
  return found.map((region) => ({ id: region.code, label: region.name, note: aboveOf(region), depth: 0 }));
}

/** The whole country, its provinces, and below its province the region that is chosen, where it is none. */
export function regionChoices(
  provinces: FacetsFragment['provinces'],
  chosen: RegionTrailFragment | null,
  t: Translate,
  locale: string,
): Choice[] {
  const trail = chosen ? [chosen.parent?.parent, chosen.parent, chosen].flatMap((of) => (of ? [of] : [])) : [];
  const below = trail.slice(1).map(({ code, name }, at) => ({ id: code, label: name, note: '', depth: at + 1 }));
  return [
    { id: '', label: t('question.wholeCountry'), note: '', depth: 0 },
    ...provinces.flatMap(({ region, count }) => [
      { id: region.code, label: region.name, note: tellCount('agencies', count, t, locale), depth: 0 },
      ...(region.code === trail[0]?.code ? below : []),
    ]),
  ];
}
