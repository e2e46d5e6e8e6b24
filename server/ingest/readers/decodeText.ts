/** Bytes → text, and which step decided the encoding: BOM → strict UTF-8 → charset named in the document → detector → GB18030. */
import jschardet from 'jschardet';

/** Text with the encoding and the step that decided it, such as `gb18030 (declared)`. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Decodes a text; null when the bytes are no text (they hold NULs and no BOM). */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  for (const [encoding, bom] of BOMS) {
    if (bom.every((byte, i) => bytes[i] === byte)) return { text: new TextDecoder(encoding).decode(bytes), encoding: `${encoding} (bom)` };
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8.includes('\0') ? null : { text: utf8, encoding: 'utf-8 (strict)' };
  if (bytes.includes(0)) return null;
  const declared = declaredCharset(bytes);
  const fromDeclared = declared && decodeStrictly(bytes, declared);
  if (fromDeclared) return { text: fromDeclared, encoding: `${declared} (declared)` };
  const detected = detectedCharset(bytes);
  const fromDetected = detected && decodeStrictly(bytes, detected);
  if (fromDetected) return { text: fromDetected, encoding: `${detected} (detected)` };
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030 (assumed)' };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The charset that a page names in its first 4 KB. Every GB charset is read as GB18030, which contains them. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
  return name && /^gb/.test(name) ? 'gb18030' : name;
}

// The detector is offered only the encodings that such documents use: it takes short GBK for other Asian encodings otherwise.
const PLAUSIBLE: Readonly<Record<string, string>> = {
  GB2312: 'gb18030',
  GB18030: 'gb18030',
  GBK: 'gb18030',
  Big5: 'big5',
  BIG5: 'big5',
  'UTF-16LE': 'utf-16le',
};

function detectedCharset(bytes: Uint8Array): string | null {
  const { encoding } = jschardet.detect(Buffer.from(bytes.subarray(0, 65_536)));
  return encoding ? (PLAUSIBLE[encoding] ?? null) : null;
}
