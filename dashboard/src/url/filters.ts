/**
 * The one codec between the address and the question. Defaults are left out of the address; what is unknown is dropped and
 * the rest is kept, so that an old or mistyped link still opens.
 */
import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { Basis, Panel, Rank } from '../gql/graphql';

/** The ranks that consolidated reports can be asked for. */
export const RANKS = ['CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const satisfies readonly Rank[];
/** The figures whose table can be shown instead of the chart. */
export const FIGURES = ['volumes', 'outcomes'] as const;
/** A figure of a page. */
export type FigureId = (typeof FIGURES)[number];

/** What a page asks, as its address says it. */
export interface Filters {
  /** A code of GB/T 2260 or of a zone; null for the whole country. */
  readonly region: string | null;
  readonly basis: Basis;
  /** Only asked with REPORTED. */
  readonly rank: Rank;
  /** First and last year; null where open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly panel: Panel;
  /** The figures shown as tables. */
  readonly tables: readonly FigureId[];
}

/** The question of an address that says nothing. */
export const DEFAULT_FILTERS: Filters = {
  region: null,
  basis: 'REPORTED',
  rank: 'COUNTY',
  from: null,
  to: null,
  panel: 'MATCHED',
  tables: [],
};

const single = (value: LocationQuery[string] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));
const matching = (text: string, pattern: RegExp): string | null => (pattern.test(text) ? text : null);

function parseYear(text: string): number | null {
  return matching(text, /^(19|20)\d\d$/) === null ? null : Number(text);
}

/** The years of an address; those that stand the wrong way round are turned. */
export function parseYears(query: LocationQuery): { readonly from: number | null; readonly to: number | null } {
  const from = parseYear(single(query['from']));
  const to = parseYear(single(query['to']));
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

/** Address → filters. */
export function parseFilters(query: LocationQuery): Filters {
  const rank = single(query['rank']).toUpperCase();
  return {
    region: matching(single(query['region']).toUpperCase(), /^\d{2}[\dZ]{4}$/),
    basis: single(query['basis']) === 'bottom-up' ? 'BOTTOM_UP' : 'REPORTED',
    rank: RANKS.find((known) => known === rank) ?? DEFAULT_FILTERS.rank,
    ...parseYears(query),
    panel: single(query['panel']) === 'all' ? 'ALL' : 'MATCHED',
    tables: FIGURES.filter((id) => single(query['table']).split('.').includes(id)),
  };
}

/** Filters → address, without what is default and in one order. */
export function formatFilters(filters: Filters): LocationQueryRaw {
  return {
    ...(filters.region === null ? {} : { region: filters.region }),
    ...(filters.basis === 'BOTTOM_UP' ? { basis: 'bottom-up' } : {}),
    ...(filters.basis === 'BOTTOM_UP' || filters.rank === DEFAULT_FILTERS.rank ? {} : { rank: filters.rank.toLowerCase() }),
    ...(filters.from === null ? {} : { from: String(filters.from) }),
    ...(filters.to === null ? {} : { to: String(filters.to) }),
    ...(filters.panel === 'ALL' ? { panel: 'all' } : {}),
    ...(filters.tables.length === 0 ? {} : { table: filters.tables.join('.') }),
  };
}
