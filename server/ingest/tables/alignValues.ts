/**
 * Fewer values than columns: which column lost its value? Running text drops blank cells, so this must be worked out.
 * Every way to place the values is tried; the sums of the row decide. More than one possible reading is no reading.
 */

/** Columns that add up: the value at `total` is the sum of the values at `parts`. */
export interface ColumnSum {
  readonly parts: readonly number[];
  readonly total: number;
}

/** What a row says under an alignment: a number for each column, null for a total that is missing over parts that are not zero. */
export type Reading = readonly (number | null)[];

/** Whether other rows support a reading, speak against it, or cannot tell. */
export type Judgement = 'holds' | 'fails' | 'unknown';

/** The index of the value for each column, null for a column that lost its value. */
export type Alignment = readonly (number | null)[];

const MOST_MISSING = 3;

/** A row to be placed. */
interface UnplacedRow {
  readonly values: readonly (number | null)[];
  readonly columns: number;
  readonly sums: readonly ColumnSum[];
  /** What other rows say of a reading; without it nothing is known. */
  readonly judge?: ((reading: Reading) => Judgement) | undefined;
}

/**
 * Places values in columns. Returns null when no placement or more than one reading fits.
 * A column without a value counts as zero, except a total whose parts are not zero: that one is missing, and as any row
 * could be read that way, the other rows of the table must support it.
 */
export function alignValues({ values, columns, sums, judge = () => 'unknown' }: UnplacedRow): Alignment | null {
  const missing = columns - values.length;
  if (missing < 0 || missing > MOST_MISSING) return null;
  if (missing === 0) return values.map((_, i) => i);
  // Without sums nothing tells which column lost its value, not even among zeros.
  if (sums.length === 0) return null;
  const readings = new Map<string, { alignment: Alignment; isSupported: boolean }>();
  for (const gaps of combinations(columns, missing)) {
    let next = 0;
    const alignment = Array.from({ length: columns }, (_, column) => (gaps.includes(column) ? null : next++));
    const reading = readAs(alignment, values, sums);
    if (!reading) continue;
    const judgement = judge(reading);
    if (judgement === 'fails') continue;
    // Placements that read the same differ only in which zero is blank; the last one is kept.
    readings.set(reading.join(' '), { alignment, isSupported: judgement === 'holds' || !reading.includes(null) });
  }
  const [only] = readings.values();
  return readings.size === 1 && only?.isSupported ? only.alignment : null;
}

/** What the row would say under an alignment; null when a sum does not hold. */
function readAs(alignment: Alignment, values: readonly (number | null)[], sums: readonly ColumnSum[]): Reading | null {
  const reading: (number | null)[] = alignment.map((i) => (i === null ? 0 : (values[i] ?? 0)));
  for (const { parts, total } of sums) {
    const sum = parts.reduce((whole, part) => whole + (reading[part] ?? 0), 0);
    if (alignment[total] === null) reading[total] = sum === 0 ? 0 : null;
    else if (sum !== reading[total]) return null;
  }
  return reading;
}

function* combinations(size: number, take: number, from = 0): Generator<number[]> {
  if (take === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= size - take; first++) {
    for (const rest of combinations(size, take - 1, first + 1)) yield [first, ...rest];
  }
}
