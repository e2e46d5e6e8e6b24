import { CombinedError } from '@urql/vue';
import { describe, expect, it } from 'vitest';
import { computed, effectScope, shallowRef } from 'vue';
import { usePages, type Page, type PageAnswer } from '../../../dashboard/src/api/usePages';

const page = (items: string[], endCursor: string | null): Page<string> => ({
  items,
  pageInfo: { endCursor, hasNextPage: endCursor !== null },
});

/** A list whose later pages are answered by hand. */
function makeList(start: Page<string> | null) {
  const first = shallowRef(start);
  const asked: string[] = [];
  const answers: ((answer: PageAnswer<string>) => void)[] = [];
  let expired = 0;
  let busy = false;
  const pages = effectScope().run(() =>
    usePages<string>(
      computed(() => first.value),
      {
        ask: (after) => {
          asked.push(after);
          return new Promise((resolve) => answers.push(resolve));
        },
        busy: () => busy,
        expired: () => expired++,
      },
    ),
  );
  if (!pages) throw new Error('The scope did not run.');
  return {
    pages,
    first,
    asked,
    answer: (of: PageAnswer<string>) => answers.shift()?.(of),
    expired: () => expired,
    setBusy: (to: boolean) => (busy = to),
  };
}

const failure = (code: string) => new CombinedError({ graphQLErrors: [{ message: 'no', extensions: { code } }] });

describe('usePages', () => {
  it('puts later pages behind the first, and ends where the list ends', async () => {
    const { pages, asked, answer } = makeList(page(['a'], '1'));
    const loaded = pages.loadMore();
    answer({ page: page(['b', 'c'], null), error: undefined });
    await loaded;
    expect(pages.items.value).toEqual(['a', 'b', 'c']);
    expect(pages.more.value).toBe(false);
    await pages.loadMore();
    expect(asked).toEqual(['1']);
  });

  it('asks for a page once while it is on its way', () => {
    const { pages, asked } = makeList(page(['a'], '1'));
    void pages.loadMore();
    void pages.loadMore();
    expect(asked).toEqual(['1']);
  });

  it('asks nothing while another list is on its way', async () => {
    const { pages, asked, setBusy } = makeList(page(['a'], '1'));
    setBusy(true);
    await pages.loadMore();
    expect(asked).toEqual([]);
  });

  it('leaves out a page of a question that was changed meanwhile', async () => {
    const { pages, first, answer } = makeList(page(['a'], '1'));
    const loaded = pages.loadMore();
    first.value = page(['x'], '9');
    answer({ page: page(['b'], null), error: undefined });
    await loaded;
    expect(pages.items.value).toEqual(['x']);
  });

  it('finds its later pages again when the same first page comes back', async () => {
    const start = page(['a'], '1');
    const { pages, first, answer } = makeList(start);
    const loaded = pages.loadMore();
    answer({ page: page(['b'], null), error: undefined });
    await loaded;
    first.value = page(['x'], null);
    expect(pages.items.value).toEqual(['x']);
    first.value = start;
    expect(pages.items.value).toEqual(['a', 'b']);
  });

  it('says why a page did not come, and can ask for it again', async () => {
    const { pages, asked, answer, expired } = makeList(page(['a'], '1'));
    const loaded = pages.loadMore();
    answer({ page: null, error: failure('INTERNAL') });
    await loaded;
    expect(pages.problem.value?.code).toBe('INTERNAL');
    expect(expired()).toBe(0);
    void pages.loadMore();
    expect(asked).toEqual(['1', '1']);
  });

  it('asks for the list anew when the data has changed under it', async () => {
    const { pages, answer, expired } = makeList(page(['a'], '1'));
    const loaded = pages.loadMore();
    answer({ page: null, error: failure('CURSOR_EXPIRED') });
    await loaded;
    expect(expired()).toBe(1);
  });
});
