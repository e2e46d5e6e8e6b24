/** A date or time as a sheet shows it. A workbook keeps days since 1900, or since 1904 where old Apple programs made it. */

/** What stands in a format beside its codes. */
const ASIDE = /"[^"]*"?|[\\!_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gis;

/** True for a format of dates or times. */
export function isDateFormat(section: string): boolean {
  const codes = section.replace(ASIDE, '');
  return !/^(?:general|g\/通用格式)/i.test(codes) && /[ymdhs]/i.test(codes) && !/[0#?]/.test(codes.replace(/s\.0+|\.0+/gi, ''));
}

const DAY = 86_400_000;
/** The day before 1 January 1900, and the day that 1904 counts from. Days up to February 1900 are off by one: 1900 had no 29 February. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/** The text; null for a number that is no date. */
export function formatDate(value: number, section: string, date1904: boolean): string | null {
  if (value < 0 || value > LAST_DAY) return null;
  const days = !date1904 && value < 60 ? value + 1 : value;
  // Rounded to the second: halves of a day are not always halves of a binary fraction.
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((days * DAY) / 1000) * 1000);
  const pieces = section.match(/"[^"]*"?|[\\!_*].|\[[^\]]*\]|y+|m+|d+|h+|s+|am\/pm|上午\/下午|\.0+|./gis) ?? [];
  return pieces
    .map((piece, i) => drawPiece(piece, date, isMinute(pieces, i)))
    .join('')
    .trim();
}

function drawPiece(piece: string, date: Date, minute: boolean): string {
  const pad = (number: number): string => String(number).padStart(piece.length > 1 ? 2 : 1, '0');
  switch (piece.charAt(0).toLowerCase()) {
    case '"':
      return piece.replaceAll('"', '');
    case '\\':
    case '!':
      return piece.slice(1);
    case '_':
    case '*':
    case '[':
      return '';
    case 'y':
      return piece.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      return pad(minute ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case 'd':
      // Names of days are left out.
      return piece.length > 2 ? '' : pad(date.getUTCDate());
    case 'h':
      return pad(date.getUTCHours());
    case 's':
      return pad(date.getUTCSeconds());
    default:
      return /^(?:am\/pm|上午\/下午|\.0+|@|;)$/i.test(piece) ? '' : piece;
  }
}

/** `m` is a minute after hours and before seconds. */
function isMinute(pieces: readonly string[], at: number): boolean {
  const codes = pieces.map((piece) => (/^[ymdhs]/i.test(piece) ? piece.charAt(0).toLowerCase() : ''));
  const before = codes.slice(0, at).findLast(Boolean);
  const after = codes.slice(at + 1).find(Boolean);
  return before === 'h' || after === 's';
}
