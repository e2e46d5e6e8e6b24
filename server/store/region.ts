/** A region as the store keeps it. */
import type { Rank } from '../domain/agency.ts';

/** A region of GB/T 2260, such as { code: '370322', name: '高青县', rank: 'COUNTY', path: '山东省淄博市高青县' }. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly rank: Rank;
  /** The names from the province down, joined. */
  readonly path: string;
}
