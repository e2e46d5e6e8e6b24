/** Arrow keys over the rows of a list: one row is in the tab order, the arrows move it. Enter opens, as links do. */
import { ref, type Ref } from 'vue';
import type { RowWindow } from './useRowWindow';

/** The row that Tab leads to, and what to do with keys and focus. */
export interface RowKeys {
  readonly active: Ref<number>;
  readonly onKeydown: (event: KeyboardEvent) => void;
  /** Goes to the row in the tab order. */
  readonly enter: () => void;
}

/** Follows the keys of a list; `leave` is called when the reader goes up from the first row. */
export function useRowKeys(window: RowWindow, count: () => number, leave: () => void): RowKeys {
  const active = ref(0);
  const go = (index: number): void => {
    active.value = Math.min(Math.max(index, 0), count() - 1);
    void window.focusRow(active.value);
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(active.value + 1),
    ArrowUp: () => (active.value === 0 ? leave() : go(active.value - 1)),
    Home: () => go(0),
    End: () => go(count() - 1),
  };
  return {
    active,
    enter: () => count() > 0 && go(Math.min(active.value, count() - 1)),
    onKeydown: (event) => {
      const step = steps[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      step();
    },
  };
}
