/** Renders only the rows of a long list that are near the window, and asks for more before the reader reaches the end. */
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/vue-virtual';
import { useEventListener } from '@vueuse/core';
import { computed, nextTick, onMounted, onUpdated, ref, watch, type ComputedRef, type Ref } from 'vue';

/** What a list is made of. */
export interface RowWindowOptions {
  /** How many rows there are so far. */
  readonly count: () => number;
  /** The height of a row in pixels; a first guess where rows are measured. */
  readonly rowHeight: number;
  /** The element that the rows stand in. */
  readonly root: Ref<HTMLElement | null>;
  /** Called when the end comes near. */
  readonly onNearEnd: () => void;
}

/** The rows to render, with the room of those before and after them, and the way to one of them. */
export interface RowWindow {
  readonly rows: ComputedRef<readonly VirtualItem[]>;
  readonly before: ComputedRef<number>;
  readonly after: ComputedRef<number>;
  /** Measures an element whose height differs from the guess; it carries `data-index`. */
  readonly measure: (element: unknown) => void;
  /** Scrolls to a row and focuses its link. */
  readonly focusRow: (index: number) => Promise<void>;
}

/** What stands before the rows at the top (the head of the table) and at the bottom (the bar of a phone), in pixels. */
const HEAD = 72;
/** As far from the end as this many rows, more are asked for. */
const NEAR = 20;

/** Windows a list that scrolls with the page. */
export function useRowWindow({ count, rowHeight, root, onNearEnd }: RowWindowOptions): RowWindow {
  const margin = ref(0);
  const settle = (): void => {
    const top = root.value?.getBoundingClientRect().top;
    if (top !== undefined) margin.value = Math.round(top + window.scrollY);
  };
  onMounted(settle);
  onUpdated(settle);
  useEventListener('resize', settle);

  const virtualizer = useWindowVirtualizer(
    computed(() => ({
      ...{ count: count(), estimateSize: () => rowHeight, overscan: 12, scrollMargin: margin.value },
      ...{ scrollPaddingStart: HEAD, scrollPaddingEnd: HEAD },
    })),
  );
  const rows = computed(() => virtualizer.value.getVirtualItems());
  watch([() => rows.value.at(-1)?.index ?? 0, count], ([last, all]) => last + NEAR >= all && onNearEnd(), { immediate: true });

  async function focusRow(index: number): Promise<void> {
    const wanted = Math.min(Math.max(index, 0), count() - 1);
    virtualizer.value.scrollToIndex(wanted, { align: 'auto' });
    // A row far away is rendered only after the page has scrolled to it.
    for (let tries = 0; tries < 10; tries++) {
      await nextTick();
      const link = root.value?.querySelector<HTMLElement>(`[data-index="${wanted}"] a`);
      if (link) return link.focus({ preventScroll: true });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  return {
    rows,
    before: computed(() => Math.max(0, (rows.value[0]?.start ?? 0) - margin.value)),
    after: computed(() => Math.max(0, virtualizer.value.getTotalSize() - ((rows.value.at(-1)?.end ?? margin.value) - margin.value))),
    measure: (element) => element instanceof Element && virtualizer.value.measureElement(element),
    focusRow,
  };
}
