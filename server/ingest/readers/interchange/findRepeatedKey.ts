/**
 * The text of a JSON value → the first key that stands twice in one object, or that an object would hide. `JSON.parse` keeps the
 * last of two and says nothing; which of two figures is meant is not certain.
 */
interface Level {
  /** The keys so far; null in a list. */
  readonly keys: Set<string> | null;
  /** The key whose value is being read. */
  key: string;
  /** True where a string is a key. */
  atKey: boolean;
}

/** The path of the key, such as `requests.granted.total`; null when there is none. `text` must be valid JSON. */
export function findRepeatedKey(text: string): string | null {
  const levels: Level[] = [];
  const marks = /["{}[\],:]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const level = levels.at(-1);
    if (mark[0] === '{') levels.push({ keys: new Set(), key: '', atKey: true });
    else if (mark[0] === '[') levels.push({ keys: null, key: '', atKey: false });
    else if (mark[0] === '}' || mark[0] === ']') levels.pop();
    else if (mark[0] === ',' && level) level.atKey = level.keys !== null;
    else if (mark[0] === '"') {
      const end = endOfString(text, mark.index);
      marks.lastIndex = end;
      if (!level?.atKey || !level.keys) continue;
      level.key = JSON.parse(text.slice(mark.index, end)) as string;
      if (level.keys.has(level.key) || level.key === '__proto__') return pathOf(levels);
      level.keys.add(level.key);
      level.atKey = false;
    }
  }
  return null;
}

/** Where a string ends that begins at `start`: after its closing quote. */
export function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

const pathOf = (levels: readonly Level[]): string =>
  levels
    .filter(({ keys }) => keys)
    .map(({ key }) => key)
    .join('.');
