/** The id of a row out of an ID of the API; null when it can be none. */
export function toId(id: string | number): number | null {
  return /^\d{1,15}$/.test(String(id)) ? Number(id) : null;
}
