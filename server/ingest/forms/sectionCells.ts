/** One section of a report as mapped: its form, its cells and what was noticed. */
import type { Cell } from '../../domain/cell.ts';
import type { Finding } from '../../domain/finding.ts';
import type { FieldPath, FormVersion } from '../../domain/form.ts';

export interface SectionCells {
  readonly form: FormVersion;
  readonly cells: ReadonlyMap<FieldPath, Cell>;
  readonly findings: readonly Finding[];
}
