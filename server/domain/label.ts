/** A printed label of a form: how the notice prints it, how documents vary it, and its English name. */
export interface Label {
  /** As the notice prints it, without its number. */
  readonly printed: string;
  /** The number before it, such as `（一）` or `1.`; empty when it has none. */
  readonly number: string;
  /** Other wordings met in documents, in simplified characters and without numbers. */
  readonly variants: readonly string[];
  /** The English name, used by the English screens and docs. */
  readonly en: string;
}

/** Makes a label; the number and the variants are optional because most labels have none. */
export function label(printed: string, en: string, rest: { number?: string; variants?: readonly string[] } = {}): Label {
  return { printed, en, number: rest.number ?? '', variants: rest.variants ?? [] };
}

/** The label as the form prints it, with its number: `1.属于国家秘密`. */
export function printedLabel(of: Label): string {
  return of.number + of.printed;
}
