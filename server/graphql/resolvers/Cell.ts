/** A cell: its address is taken from its field path. */
import { addressOf } from '../../domain/form.ts';
import { placeIn } from '../placeIn.ts';
import { SECTION_NAMES } from '../sectionNames.ts';
import type { CellResolvers } from './../types.generated.ts';

export const Cell: CellResolvers = {
  section: ({ field }) => SECTION_NAMES[addressOf(field).section],
  row: ({ field }) => addressOf(field).row,
  column: ({ field }) => addressOf(field).column,
  place: (cell) => placeIn(cell),
};
