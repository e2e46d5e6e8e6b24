/** JSON of many reports → the text of each, one at a time: JSON Lines, where a broken line costs that line only, or one list. */

/** The text of one report, null when it is longer than one may be. */
export interface JsonPart {
  /** Counted from 1: the line of JSON Lines, the position in a list. */
  readonly at: number;
  readonly text: string | null;
}

/** The lines that are not empty. `longest` is in characters. */
export async function* splitLines(text: AsyncIterable<string>, longest: number): AsyncGenerator<JsonPart> {
  const line = new Gathered(longest);
  let at = 1;
  for await (const piece of text) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      line.add(piece.slice(start, end));
      if (!line.isEmpty()) yield { at, text: line.take() };
      line.clear();
      at += 1;
      start = end + 1;
    }
    line.add(piece.slice(start));
  }
  if (!line.isEmpty()) yield { at, text: line.take() };
}

/** Whether a list was whole: `cut` when it has no end, `trailing` when something stands behind its end. */
export type ListEnd = 'whole' | 'cut' | 'trailing';

/** The items of a list; returns whether it was whole. Only marks are looked at: whether an item is JSON is for its reader to say. */
export async function* splitList(text: AsyncIterable<string>, longest: number): AsyncGenerator<JsonPart, ListEnd> {
  const item = new Gathered(longest);
  let at = 1;
  let depth = 0;
  let inString = false;
  let skip = false;
  let ended = false;
  for await (const piece of text) {
    let start = 0;
    for (let i = 0; i < piece.length; i++) {
      const mark = piece.charCodeAt(i);
      if (ended) {
        if (!/\s/.test(piece.charAt(i))) return 'trailing';
      } else if (skip) skip = false;
      else if (inString) {
        if (mark === BACKSLASH) skip = true;
        else if (mark === QUOTE) inString = false;
      } else if (mark === QUOTE) inString = true;
      else if (mark === OPEN_LIST || mark === OPEN_OBJECT) {
        depth += 1;
        if (depth === 1) start = i + 1;
      } else if (mark === CLOSE_LIST || mark === CLOSE_OBJECT || (mark === COMMA && depth === 1)) {
        if (mark !== COMMA) depth -= 1;
        if (depth > (mark === COMMA ? 1 : 0)) continue;
        item.add(piece.slice(start, i));
        start = i + 1;
        ended = mark !== COMMA;
        if (!ended || !item.isEmpty()) yield { at, text: item.take() };
        item.clear();
        at += 1;
      }
    }
    if (!ended && depth > 0) item.add(piece.slice(start));
  }
  return ended ? 'whole' : 'cut';
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Text that is gathered piece by piece and let go of when it becomes too long. */
class Gathered {
  readonly #longest: number;
  #parts: string[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(part: string): void {
    if (part === '') return;
    this.#length += part.length;
    if (this.#length > this.#longest) this.#parts = [];
    else this.#parts.push(part);
  }

  /** True where nothing but white space was gathered. */
  isEmpty(): boolean {
    return this.#length <= this.#longest && this.#parts.every((part) => part.trim() === '');
  }

  /** The text, null when it is too long. */
  take(): string | null {
    return this.#length > this.#longest ? null : this.#parts.join('').trim();
  }

  clear(): void {
    this.#parts = [];
    this.#length = 0;
  }
}
