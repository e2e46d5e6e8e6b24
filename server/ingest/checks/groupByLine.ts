/** Fields that stand in the same line of a table, so that a finding is said once for each line. */
import { nameOfLine } from '../../domain/fieldNames.ts';
import type { FieldPath } from '../../domain/form.ts';

/** The groups in the order of their first fields. */
export function groupByLine(fields: readonly FieldPath[]): FieldPath[][] {
  const lines = new Map<string, FieldPath[]>();
  for (const field of fields) {
    const line = nameOfLine(field).en;
    lines.set(line, [...(lines.get(line) ?? []), field]);
  }
  return [...lines.values()];
}
