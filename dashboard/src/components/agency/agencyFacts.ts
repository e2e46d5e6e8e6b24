/** Who an agency is, as a line of facts: place with its code, kind, rank, organ, credit code, other names. Pure. */
import type { RouteLocationRaw } from 'vue-router';
import type { Translate } from '../../charts/figures';
import type { AgencyQuery } from '../../gql/graphql';

/** A fact with its label. */
export interface AgencyFact {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Where the fact leads; undefined for nowhere. */
  readonly to?: RouteLocationRaw;
}

/** The facts that are known, in order; a place or rank that could not be told says so. */
export function factsOf(agency: NonNullable<AgencyQuery['agency']>, t: Translate): AgencyFact[] {
  const { region, rank, organ, creditCode, aliases } = agency;
  const place: AgencyFact = { key: 'region', label: t('agency.region'), text: t('agencies.noRegion') };
  const known = region && {
    ...place,
    text: region.path + t('agency.code', { code: region.code }),
    to: { path: '/agencies', query: { region: region.code } },
  };
  return [
    known ?? place,
    { key: 'unitType', label: t('agency.unitType'), text: t(`unitType.${agency.unitType}`) },
    { key: 'rank', label: t('agency.rank'), text: rank ? t(`rank.${rank}`) : t('agency.unknownRank') },
    ...(organ ? [{ key: 'organ', label: t('agency.organ'), text: organ.name }] : []),
    ...(creditCode ? [{ key: 'creditCode', label: t('agency.creditCode'), text: creditCode }] : []),
    ...(aliases.length > 0 ? [{ key: 'aliases', label: t('agency.aliases'), text: aliases.join(t('list.separator')) }] : []),
  ];
}
