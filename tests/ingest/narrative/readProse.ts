/** Made-up prose → what is read from it, written shortly: `received 36`, `~` for about, `?` for not certain. */
import type { Narrative, NarrativeFigure } from '../../../server/domain/narrative.ts';
import { readNarrative } from '../../../server/ingest/narrative/readNarrative.ts';
import { readPlainText } from '../../../server/ingest/readers/readPlainText.ts';
import { LIMITS } from '../readAsReport.ts';

/** The year of the made-up reports. */
export const YEAR = 2024;

export const readProse = (prose: string, year: number | null = YEAR): Narrative =>
  readNarrative(readPlainText(prose, LIMITS), year, LIMITS);

/** The first meaning of a figure: `newRequests+carriedOverIn`, `reconsideration.upheld`. */
export function nameReading({ readings }: NarrativeFigure): string {
  return (readings[0] ?? [])
    .map(({ field, sign }) => (sign < 0 ? '-' : '+') + field.replace(/^\w+\.|\.total$/g, ''))
    .join('')
    .slice(1);
}

const nameOf = (figure: NarrativeFigure): string =>
  figure.quantity === 'outcome' || figure.quantity.startsWith('dispute') || figure.quantity === 'applicant'
    ? nameReading(figure)
    : figure.quantity;

/** All figures, shortly. */
export const briefly = (prose: string, year: number | null = YEAR): string[] =>
  readProse(prose, year).figures.map((figure) => `${nameOf(figure)} ${figure.lowest < figure.highest ? '~' : ''}${figure.value}`);
