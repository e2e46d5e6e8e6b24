/** An entry of a ZIP → its bytes, inflated under a limit and held against the checksum; or why it cannot be had. */
import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './listZip.ts';

/** `encrypted`: a password is needed. `method`: compressed in a way that is not read. `tooLarge`: over the limit. `damaged`: the rest. */
export type EntryFault = 'encrypted' | 'method' | 'tooLarge' | 'damaged';

const STORED = 0;
const DEFLATED = 8;
/** What is small may be squeezed as much as it can be: a form of nothing but empty cells is. */
const ALWAYS_ALLOWED = 1024 * 1024;

/** What one entry may become. */
export interface InflateLimits {
  /** Bytes that may still be inflated. */
  readonly bytes: number;
  /** How many times its compressed size an entry may become, beyond its first megabyte. */
  readonly ratio: number;
}

/** Inflates an entry. The declared size decides nothing: a bomb lies about it. */
export function inflateEntry(
  { isEncrypted, method, size, crc32: declared, data }: ZipEntry,
  limits: InflateLimits,
): Uint8Array | EntryFault {
  if (isEncrypted) return 'encrypted';
  if (method !== STORED && method !== DEFLATED) return 'method';
  const most = Math.min(limits.bytes, Math.max(ALWAYS_ALLOWED, data.length * limits.ratio));
  const bytes = method === STORED ? data : inflate(data, most);
  if (typeof bytes === 'string') return bytes;
  if (bytes.length > most) return 'tooLarge';
  return bytes.length === size && crc32(bytes) === declared ? bytes : 'damaged';
}

function inflate(data: Uint8Array, most: number): Uint8Array | EntryFault {
  if (most <= 0) return 'tooLarge';
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged';
  }
}
