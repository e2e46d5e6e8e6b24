/** A list that goes on page after page: the first comes with the page's one request, later ones as the reader scrolls. */
import type { CombinedError } from '@urql/vue';
import { computed, shallowRef, triggerRef, watch, type ComputedRef, type Ref } from 'vue';
import { problemOf, type ApiProblem } from './errors';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The answer to the question for a later page. */
export interface PageAnswer<Item> {
  readonly page: Page<Item> | null;
  readonly error: CombinedError | undefined;
}

/** The items so far, and the way to more. */
export interface Pages<Item> {
  readonly items: ComputedRef<readonly Item[]>;
  /** Whether there are more than these. */
  readonly more: ComputedRef<boolean>;
  /** Why the last later page did not come; null when it did. */
  readonly problem: Ref<ApiProblem | null>;
  /** Asks for the next page, unless one is on its way. */
  readonly loadMore: () => Promise<void>;
}

/**
 * Later pages are remembered by the first page that they follow. Coming back to a list that the client still holds, a reader
 * finds as many rows as were left; a list that is asked anew begins anew.
 */
const laterPages = new WeakMap<object, Page<unknown>[]>();

/** Where the pages come from. */
export interface PageSource<Item> {
  /** Asks for what comes after a cursor. */
  readonly ask: (after: string) => Promise<PageAnswer<Item>>;
  /** True while another first page is on its way: nothing is asked that would belong to the one before. */
  readonly busy: () => boolean;
  /** Called when the data has changed, and the list must be asked anew. */
  readonly expired: () => void;
}

/** Follows `first`, the page that came with the page's own request. */
export function usePages<Item>(first: ComputedRef<Page<Item> | null>, { ask, busy, expired }: PageSource<Item>): Pages<Item> {
  const later = shallowRef<Page<Item>[]>([]);
  const problem = shallowRef<ApiProblem | null>(null);
  const waitingFor = new Set<Page<Item>>();

  watch(
    first,
    (page) => {
      problem.value = null;
      later.value = page ? rememberedAfter(page) : [];
    },
    { immediate: true, flush: 'sync' },
  );

  const last = computed(() => later.value.at(-1) ?? first.value);
  const more = computed(() => last.value?.pageInfo.hasNextPage === true);

  async function loadMore(): Promise<void> {
    const [start, end] = [first.value, last.value];
    const after = end?.pageInfo.endCursor;
    if (busy() || !start || !end || !more.value || !after || waitingFor.has(end)) return;
    waitingFor.add(end);
    const { page, error } = await ask(after);
    waitingFor.delete(end);
    // The question was changed while this page was on its way.
    if (first.value !== start) return;
    problem.value = error ? problemOf(error) : null;
    if (problem.value?.code === 'CURSOR_EXPIRED') expired();
    if (!page) return;
    later.value.push(page);
    triggerRef(later);
  }

  return { items: computed(() => [first.value, ...later.value].flatMap((page) => page?.items ?? [])), more, problem, loadMore };
}

function rememberedAfter<Item>(page: Page<Item>): Page<Item>[] {
  const known = laterPages.get(page.pageInfo) as Page<Item>[] | undefined;
  if (known) return known;
  const fresh: Page<Item>[] = [];
  laterPages.set(page.pageInfo, fresh as Page<unknown>[]);
  return fresh;
}
