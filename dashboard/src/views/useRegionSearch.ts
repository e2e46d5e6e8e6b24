/** Regions of every rank by name, pinyin or first letters: what a reader types into a choice of regions is asked of the API. */
import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, ref, type ComputedRef } from 'vue';
import type { FoundRegion } from '../components/question/regionChoices';
import { graphql } from '../gql';

const REGION_SEARCH_QUERY = graphql(`
  query RegionSearch($search: String!) {
    regions(search: $search, first: 30) {
      nodes {
        code
        name
        path
      }
    }
  }
`);

/** A search that is asked when the reader pauses. */
export interface RegionSearch {
  readonly search: (text: string) => void;
  /** What was found; null while nothing is searched for or the answer is on its way. */
  readonly found: ComputedRef<readonly FoundRegion[] | null>;
}

/** Searches for what was last typed. */
export function useRegionSearch(): RegionSearch {
  const text = ref('');
  const asked = refDebounced(text, 250);
  const answer = useQuery({
    query: REGION_SEARCH_QUERY,
    variables: computed(() => ({ search: asked.value })),
    pause: computed(() => asked.value === ''),
  });
  return {
    search: (typed) => (text.value = typed.trim()),
    found: computed(() => (text.value === '' || answer.fetching.value ? null : (answer.data.value?.regions.nodes ?? null))),
  };
}
