/** The table that says the same as a chart, and its download: one model, so that screen and file cannot disagree. */
import type { FigureFlag, MissingReason } from '../gql/graphql';
import { formatCount, formatRate } from './formatters';
import type { Figure, Wording } from './figures';

/** A column with numbers. */
export interface TwinColumn {
  readonly key: string;
  readonly label: string;
  /** The unit in the head: 件, %. */
  readonly unit: string;
}

/** A cell: the text on the screen and the text in the file. */
export interface TwinCell {
  readonly text: string;
  readonly file: string;
}

/** A row with its head and what to know before using it. */
export interface TwinRow {
  readonly head: string;
  readonly cells: readonly TwinCell[];
  readonly note: string;
}

/** A table twin. */
export interface TwinTableModel {
  readonly caption: string;
  readonly rowHead: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly TwinRow[];
  readonly noteHead: string;
}

const NO_VALUE: TwinCell = { text: '—', file: '' };

/** A count in full; an absent one is a dash on the screen and empty in the file, its reason stands in the row's note. */
export function countCell(figure: Figure | null, wording: Wording): TwinCell {
  return figure?.value == null ? NO_VALUE : { text: formatCount(figure.value, wording.locale), file: String(figure.value) };
}

/** A ratio in percent, one decimal. */
export function rateCell(figure: Figure | null): TwinCell {
  return figure?.value == null ? NO_VALUE : { text: formatRate(figure.value), file: formatRate(figure.value) };
}

/** Why numbers of a row are missing and what to know of the others, each said once. */
export function noteOf(figures: readonly (Figure | null)[], wording: Wording): string {
  const reasons = new Set<MissingReason>();
  const flags = new Set<FigureFlag>();
  for (const figure of figures) {
    if (figure?.reason) reasons.add(figure.reason);
    figure?.flags.forEach((flag) => flags.add(flag));
  }
  const words = [...[...reasons].map((reason) => wording.t(`reason.${reason}`)), ...[...flags].map((flag) => wording.t(`flag.${flag}`))];
  return words.join(wording.t('list.separator'));
}
