/** The list of the agencies page: the answer to its address with everything around it, and its lines page after page. */
import { useClientHandle, useQuery } from '@urql/vue';
import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { usePages } from '../api/usePages';
import { buildAgencyLine, type AgencyLine } from '../components/agencies/agencyLine';
import { useAnswerState } from '../components/answerState';
import type { AgencyRowFragment } from '../gql/graphql';
import { languageOf } from '../i18n/i18n';
import type { AgenciesState } from '../url/agenciesAddress';
import { argumentsOf, onlyRegion } from '../url/directoryFilters';
import { AGENCIES_QUERY, MORE_AGENCIES_QUERY } from './agenciesQuery';

/** Agencies of one request. */
const PAGE = 100;

/** Follows what the address asks. */
export function useAgencyList(asked: ComputedRef<AgenciesState>) {
  const { t, locale } = useI18n();
  const { client } = useClientHandle();
  const list = computed(() => ({
    search: asked.value.search || null,
    ...argumentsOf(asked.value),
    orderBy: asked.value.order,
    first: PAGE,
    lang: languageOf(locale.value),
  }));
  const region = computed(() => onlyRegion(asked.value));
  const answer = useQuery({
    query: AGENCIES_QUERY,
    variables: computed(() => ({ ...list.value, region: region.value ?? '000000', withRegion: region.value !== null })),
  });
  const data = computed(() => answer.data.value ?? null);
  const retry = (): void => void answer.executeQuery({ requestPolicy: 'network-only' });

  const { items, more, problem, loadMore } = usePages(
    computed(() => data.value && { items: data.value.agencies.nodes, pageInfo: data.value.agencies.pageInfo }),
    {
      ask: async (after) => {
        const { data: next, error } = await client.query(MORE_AGENCIES_QUERY, { ...list.value, after }).toPromise();
        return { page: next ? { items: next.agencies.nodes, pageInfo: next.agencies.pageInfo } : null, error };
      },
      busy: () => answer.fetching.value,
      expired: retry,
    },
  );

  // Thousands of lines can be in the list: a page that comes adds its own, and leaves the others as they were made.
  const made = computed(() => ({
    wording: { t, locale: locale.value, span: data.value?.dataset.years ?? null },
    lines: new WeakMap<AgencyRowFragment, AgencyLine>(),
  }));
  const lines = computed(() => {
    const { wording, lines: known } = made.value;
    return items.value.map((agency) => {
      const line = known.get(agency) ?? buildAgencyLine(agency, wording);
      known.set(agency, line);
      return line;
    });
  });

  return { data, state: useAnswerState(answer), retry, lines, more, problem, loadMore };
}
