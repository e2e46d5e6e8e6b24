/** A row of evidence → its place with the kind of document that it is in: the pages of a workbook are sheets. */
import { placeOf } from '../store/evidenceStore.ts';
import type { CellMapper, PlaceMapper } from './schema.mappers.ts';

/** The place; null when the document has no places. */
export function placeIn(
  row: Pick<CellMapper, 'placePage' | 'placeLine' | 'placeTable' | 'placeRow' | 'placeCell' | 'mediaType'>,
): PlaceMapper | null {
  const place = placeOf(row);
  return place && { ...place, mediaType: row.mediaType };
}
