/** A label that is almost one of the form: its last characters cut, or one character misprinted, lost, added or swapped. */

const SHORTEST_CUT = 3;
const MOST_CUT = 2;
const SHORTEST_MISPRINT = 5;
const LONG = 10;

/** The only name that `bare` can be; null when none is near enough or two are equally near. */
export function nearestName(bare: string, names: readonly string[]): string | null {
  if (bare.length < SHORTEST_CUT) return null;
  const cut = names.filter((name) => name.startsWith(bare) && name.length - bare.length <= MOST_CUT);
  if (cut.length === 1) return cut[0] ?? null;
  if (cut.length > 1 || bare.length < SHORTEST_MISPRINT) return null;
  const most = bare.length >= LONG ? 2 : 1;
  const near = names
    .filter((name) => name.length >= SHORTEST_MISPRINT && Math.abs(name.length - bare.length) <= most)
    .map((name) => ({ name, distance: distanceBetween(bare, name) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && first.distance !== second?.distance ? first.name : null;
}

/** How many characters must be changed, left out, put in or swapped with their neighbour (optimal string alignment). */
function distanceBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same, swapped));
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
