/** Codes of organs that the store keeps → those that the API has: data of another program may bear others. */
import { organByCode } from '../directory/organs/organCatalogue.ts';

/** The code; null for null and for one that is not in the catalogue. */
export function knownOrgan(code: string | null): string | null {
  return code !== null && organByCode(code) ? code : null;
}
