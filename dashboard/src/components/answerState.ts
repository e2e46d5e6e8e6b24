/** Where an answer stands, for everything that draws it: the same frame and height in every state. */
import type { CombinedError } from '@urql/vue';
import { computed, type ComputedRef, type Ref } from 'vue';
import { problemOf, type ApiProblem } from '../api/errors';

/** The state of an answer. `stale` means: an older answer is shown while a new one is on its way. */
export type AnswerState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: ApiProblem }
  | { readonly kind: 'ready'; readonly stale: boolean };

/** Follows a query. An error wins over an older answer, so that nobody reads old numbers under a new question. */
export function useAnswerState(query: {
  readonly data: Ref<unknown>;
  readonly error: Ref<CombinedError | undefined>;
  readonly fetching: Ref<boolean>;
}): ComputedRef<AnswerState> {
  return computed(() => {
    if (query.error.value && !query.fetching.value) return { kind: 'failed', problem: problemOf(query.error.value) };
    if (query.data.value === undefined || query.data.value === null) return { kind: 'loading' };
    return { kind: 'ready', stale: query.fetching.value };
  });
}
