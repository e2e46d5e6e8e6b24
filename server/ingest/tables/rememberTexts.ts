/**
 * Remembers what a pure function said of a text. Documents repeat the labels of the form and its small numbers, among themselves and
 * from one to the next; what is remembered has a bound and never changes an answer.
 */

/** How many texts a function remembers; then it forgets all and begins again. */
const MOST = 4000;
/** Longer texts are prose and do not come again. */
const LONGEST = 120;

/** The same function, with a memory. What it returns is shared and must not be changed. */
export function rememberTexts<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answer = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
