/** A file in pieces → its text in pieces: a large file is never whole in memory. The encoding is decided by the beginning. */
import { decodeText } from '../decodeText.ts';
import type { IncomingFile } from '../incomingDocument.ts';

/** How much of a file decides what it is. */
export const HEAD_BYTES = 65_536;

/** A file whose beginning was looked at. */
export interface DecodedPieces {
  /** Its first 64 KB, or all of it. */
  readonly head: Uint8Array;
  /** The encoding and what decided it, such as `utf-8 (bom)`; null when the beginning is no text. */
  readonly encoding: string | null;
  /** All of its text; throws a BrokenTextError where the bytes are no text of the encoding. */
  readonly text: AsyncIterable<string>;
}

/** Bytes in the middle of a file that are no text of the encoding that its beginning has. */
export class BrokenTextError extends Error {}

/** Looks at the beginning and decodes the whole. */
export async function decodePieces(pieces: IncomingFile['pieces']): Promise<DecodedPieces> {
  const rest = (async function* () {
    yield* pieces;
  })();
  const first: Uint8Array[] = [];
  for (let bytes = 0; bytes < HEAD_BYTES;) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
    bytes += next.value.length;
  }
  const head = Buffer.concat(first).subarray(0, HEAD_BYTES);
  const encoding = tellEncoding(head);
  return { head, encoding, text: decode(first, rest, encoding ?? 'utf-8') };
}

/** The text at the beginning of a file, without a character that is cut in two; null when it is no text. */
export function decodeHead(head: Uint8Array): string | null {
  const encoding = tellEncoding(head);
  return encoding === null ? null : decoderOf(encoding, false).decode(head, { stream: true });
}

/** A beginning can end within a character, which is no reason to take it for another encoding. */
function tellEncoding(head: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(head, { stream: true });
    if (text.startsWith('\ufeff')) return 'utf-8 (bom)';
    return text.includes('\0') ? null : 'utf-8 (strict)';
  } catch {
    return decodeText(head)?.encoding ?? null;
  }
}

const decoderOf = (encoding: string, fatal: boolean): InstanceType<typeof TextDecoder> =>
  new TextDecoder(encoding.split(' ')[0], { fatal });

async function* decode(first: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding, true);
  const decodePiece = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch (error) {
      throw new BrokenTextError(encoding, { cause: error });
    }
  };
  try {
    for (const piece of first) yield decodePiece(piece);
    for await (const piece of rest) yield decodePiece(piece);
    yield decodePiece();
  } finally {
    // Gives the file back when its reader stops early.
    await rest.return(undefined);
  }
}
