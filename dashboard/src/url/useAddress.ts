/** What the address of a page says, and the two ways to change it. */
import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router';

/** The state of an address with its writers. */
export interface AddressState<State> {
  readonly state: ComputedRef<State>;
  /** A step that the browser's back button undoes. */
  readonly change: (change: Partial<State>) => void;
  /** A change on the way to a step, such as a letter of a search: leaves no step behind. */
  readonly adjust: (change: Partial<State>) => void;
  /** The address that a change would lead to, for links. */
  readonly addressOf: (change: Partial<State>) => { query: LocationQueryRaw };
}

/**
 * Follows the current route while it is that of the page: on the way to another page the state stays as it was. A language
 * in the address stays in it.
 */
export function useAddress<State extends object>(
  parse: (query: LocationQuery) => State,
  format: (state: State) => LocationQueryRaw,
): AddressState<State> {
  const route = useRoute();
  const router = useRouter();
  const path = route.path;
  const state = computed<State>((before) => (before !== undefined && route.path !== path ? before : parse(route.query)));
  const addressOf = (change: Partial<State>) => ({
    query: {
      ...format({ ...state.value, ...change }),
      ...(typeof route.query['lang'] === 'string' ? { lang: route.query['lang'] } : {}),
    },
  });
  return {
    state,
    change: (change) => void router.push(addressOf(change)),
    adjust: (change) => void router.replace(addressOf(change)),
    addressOf,
  };
}
