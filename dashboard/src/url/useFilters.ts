/** The filters of the page's address, and the one way to change them. */
import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { formatFilters, parseFilters, type FigureId, type Filters } from './filters';

/** The filters with their writers; every change of the question is a step that the browser's back button undoes. */
export interface FilterState {
  readonly filters: ComputedRef<Filters>;
  readonly changeFilters: (change: Partial<Filters>) => void;
  readonly showTable: (figure: FigureId, shown: boolean) => void;
}

/** Reads the filters of the current route. A language in the address stays in it. */
export function useFilters(): FilterState {
  const route = useRoute();
  const router = useRouter();
  const filters = computed(() => parseFilters(route.query));
  const addressOf = (next: Filters) => ({
    query: { ...formatFilters(next), ...(typeof route.query['lang'] === 'string' ? { lang: route.query['lang'] } : {}) },
  });
  return {
    filters,
    changeFilters: (change) => void router.push(addressOf({ ...filters.value, ...change })),
    showTable: (figure, shown) => {
      const others = filters.value.tables.filter((id) => id !== figure);
      void router.replace(addressOf({ ...filters.value, tables: shown ? [...others, figure] : others }));
    },
  };
}
