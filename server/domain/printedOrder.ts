/** The order of cells: that in which the forms print them, whatever the order in which they were read. */
import type { Cell } from './cell.ts';
import { fieldsOf, SECTION_IDS, type FieldPath, type SectionForms } from './form.ts';
import type { Cells } from './report.ts';

/** The same cells in printed order; cells that no form of the report prints come last, in the order in which they came. */
export function inPrintedOrder(cells: Cells, forms: SectionForms): Map<FieldPath, Cell> {
  const ordered = new Map<FieldPath, Cell>();
  for (const section of SECTION_IDS) {
    const form = forms[section];
    for (const field of form ? fieldsOf(section, form) : []) {
      const cell = cells.get(field);
      if (cell) ordered.set(field, cell);
    }
  }
  // A cell that is there already keeps its place.
  if (ordered.size < cells.size) for (const [field, cell] of cells) ordered.set(field, cell);
  return ordered;
}
