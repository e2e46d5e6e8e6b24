/** A report as it is printed, before it becomes a file of some format: what the layout gives and every writer takes. */

/** A cell of a printed table. A line end in the text is a line break inside the cell. */
export interface PrintedCell {
  readonly text: string;
  readonly colspan?: number;
  readonly rowspan?: number;
  /** True for a cell where the form wants a number, also when it is blank. */
  readonly isValue?: boolean;
}

/** A paragraph or a table, in reading order. The first text of a document is its title unless something stands above it. */
export type PrintedBlock =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'table'; readonly rows: readonly (readonly PrintedCell[])[] };
