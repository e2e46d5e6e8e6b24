/** A page that is kept as a text in a program, with its quotes escaped → the page. Any other page stays as it is. */

const ESCAPED_TAG = /<(?:table|td|tr|p|div|span)\s[^<>]{0,200}=\\"/i;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

/** Takes the escapes out where tags have escaped quotes. */
export function unescapeScript(text: string): string {
  if (!ESCAPED_TAG.test(text)) return text;
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, char: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[char] ?? char),
  );
}
