/** Who and when of a text, for tests. */
import { identify, type Identity } from '../../../server/ingest/identity/identify.ts';
import { readPieces } from '../../../server/ingest/identity/readPieces.ts';
import { readPlainText } from '../../../server/ingest/readers/readPlainText.ts';
import { LIMITS } from '../readAsReport.ts';

/** Identifies a text given line by line. */
export function identifyText(...lines: readonly string[]): Identity {
  return identify(readPieces(readPlainText(lines.join('\n'), LIMITS)));
}

/** Title, printed name and year of a text. */
export function find(...lines: readonly string[]): { title: string | null; agencyName: string | null; year: number | null } {
  const { title, agency, year } = identifyText(...lines);
  return { title: title?.text ?? null, agencyName: agency.printedName ?? agency.name, year };
}
