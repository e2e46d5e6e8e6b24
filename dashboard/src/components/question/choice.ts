/** What a list of choices is made of. */

/** One choice. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A remark behind the label; empty for none. */
  readonly note: string;
  /** 0 for the outermost; a place in a tree. */
  readonly depth: number;
}
