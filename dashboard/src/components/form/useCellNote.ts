/** Which cell of the printed tables is looked at, by pointer or keyboard, and where its note stands. */
import { useEventListener } from '@vueuse/core';
import { ref, type Ref } from 'vue';

/** The place of an open note, in the window. */
export interface NotePlace {
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
}

/** The state of the notes of a page, and the listeners of the element that holds the tables. */
export interface CellNote {
  /** The field of the cell that Tab reaches. */
  readonly current: Ref<string | null>;
  /** The field whose note is open. */
  readonly open: Ref<string | null>;
  readonly place: Ref<NotePlace>;
  readonly on: Record<'focusin' | 'focusout' | 'mouseover' | 'mouseleave' | 'keydown', (event: Event) => void>;
}

const NOTE_WIDTH = 300;
const NOTE_HEIGHT = 190;

function cellOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null;
}

/** Finds the cell in a direction by where the cells stand, which works across merged heads and uneven rows. */
export function neighbourOf(cell: HTMLElement, key: string): HTMLElement | null {
  const row = cell.closest('tr');
  const inRow = [...(row?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const at = inRow.indexOf(cell);
  if (key === 'ArrowRight') return inRow[at + 1] ?? null;
  if (key === 'ArrowLeft') return inRow[at - 1] ?? null;
  if (key === 'Home') return inRow[0] ?? null;
  if (key === 'End') return inRow.at(-1) ?? null;
  const rows = [...(cell.closest('table')?.querySelectorAll('tr') ?? [])].filter((of) => of.querySelector('[data-field]'));
  const next = rows[rows.indexOf(row as HTMLTableRowElement) + (key === 'ArrowDown' ? 1 : -1)];
  const cells = [...(next?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  return cells[Math.min(at, cells.length - 1)] ?? null;
}

/** Follows pointer and keyboard over the tables; Esc closes the note, scrolling closes it too. */
export function useCellNote(first: string | null): CellNote {
  const current = ref(first);
  const open = ref<string | null>(null);
  const place = ref<NotePlace>({ left: 0, top: 0, above: false });

  function show(cell: HTMLElement): void {
    const box = cell.getBoundingClientRect();
    const above = box.bottom + NOTE_HEIGHT > window.innerHeight;
    place.value = {
      left: Math.max(8, Math.min(box.left, window.innerWidth - NOTE_WIDTH - 8)),
      top: above ? box.top - 6 : box.bottom + 6,
      above,
    };
    current.value = cell.dataset['field'] ?? null;
    open.value = current.value;
  }

  useEventListener(window, 'scroll', () => (open.value = null), { passive: true });

  return {
    current,
    open,
    place,
    on: {
      focusin: (event) => {
        const cell = cellOf(event);
        if (cell) show(cell);
      },
      focusout: () => (open.value = null),
      mouseover: (event) => {
        const cell = cellOf(event);
        if (cell) show(cell);
        else open.value = null;
      },
      mouseleave: () => (open.value = null),
      keydown: (event) => {
        const key = (event as KeyboardEvent).key;
        const cell = cellOf(event);
        if (key === 'Escape') open.value = null;
        if (!cell) return;
        if (key === 'Enter') cell.querySelector<HTMLAnchorElement>('sup a')?.click();
        if (!/^(Arrow|Home|End)/.test(key)) return;
        event.preventDefault();
        neighbourOf(cell, key)?.focus();
      },
    },
  };
}
