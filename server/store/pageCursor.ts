/** Cursors: an opaque place in a list, valid for the data version that gave it. */

/** How many items stand before the place, in which version of the data. */
export interface PageCursor {
  readonly version: number;
  readonly offset: number;
}

/** `{ version: 3, offset: 20 }` → an opaque text. */
export function writeCursor({ version, offset }: PageCursor): string {
  return Buffer.from(`${version}:${offset}`).toString('base64url');
}

/** Null when the text is no cursor of this program. */
export function readCursor(text: string): PageCursor | null {
  const [, version, offset] = /^(\d{1,15}):(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  return version === undefined || offset === undefined ? null : { version: Number(version), offset: Number(offset) };
}
