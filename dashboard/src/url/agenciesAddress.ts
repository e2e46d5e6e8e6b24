/** The codec between the address of the agencies page and what it asks: search, filters, order. */
import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import { AgencySortKey, type AgencyOrder, type SortDirection } from '../gql/graphql';
import { formatDirectory, NO_FILTERS, parseDirectory, singleOf, type DirectoryFilters } from './directoryFilters';

/** What the agencies page asks. */
export interface AgenciesState extends DirectoryFilters {
  /** The text searched for; empty for all. */
  readonly search: string;
  /** The order that was chosen; null for the best match, or the name when nothing is searched for. */
  readonly order: Required<AgencyOrder> | null;
}

/** All agencies by name. */
export const ALL_AGENCIES: AgenciesState = { ...NO_FILTERS, search: '', order: null };

/** A search longer than this is cut: no name is longer, and the address has an end. */
const LONGEST_SEARCH = 100;

/** Which way a column is sorted when it is sorted first: numbers and years largest first. */
export function firstDirection(by: AgencySortKey): SortDirection {
  return by === 'NAME' || by === 'REGION' ? 'ASC' : 'DESC';
}

/** `new_requests` sorts the column its usual way, `new_requests.asc` the given one. */
function parseOrder(text: string): AgenciesState['order'] {
  const [key = '', way = ''] = text.toUpperCase().split('.');
  const by = Object.values(AgencySortKey).find((known) => known === key);
  if (!by) return null;
  return { by, direction: way === 'ASC' || way === 'DESC' ? way : firstDirection(by) };
}

/** Address → what is asked. */
export function parseAgencies(query: LocationQuery): AgenciesState {
  return {
    ...parseDirectory(query),
    search: singleOf(query['q']).slice(0, LONGEST_SEARCH),
    order: parseOrder(singleOf(query['sort'])),
  };
}

/** What is asked → address. */
export function formatAgencies({ search, order, ...filters }: AgenciesState): LocationQueryRaw {
  const way = order && order.direction !== firstDirection(order.by) ? `.${order.direction.toLowerCase()}` : '';
  return {
    ...(search.trim() ? { q: search.trim() } : {}),
    ...formatDirectory(filters),
    ...(order ? { sort: order.by.toLowerCase() + way } : {}),
  };
}
