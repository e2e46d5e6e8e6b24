/** The equations that the search closes: identities of a table over lines that can be read in several ways. */

/** An equation: the terms and the constant add up to zero. */
export interface Equation {
  readonly terms: readonly { readonly line: number; readonly column: number; readonly sign: 1 | -1 }[];
  /** What is known for certain and stands in the equation. */
  readonly constant: number;
  /** Unknown numbers, none negative, that are still to be added: the known part may be too small. */
  readonly mayGrow: boolean;
  /** Unknown numbers, none negative, that are still to be taken away: the known part may be too large. */
  readonly mayShrink: boolean;
}
