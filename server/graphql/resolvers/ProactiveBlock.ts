/** A clause of section two. */
import { printedLabel } from '../../domain/label.ts';
import type { ProactiveBlockResolvers } from './../types.generated.ts';

export const ProactiveBlock: ProactiveBlockResolvers = {
  columns: ({ columns }) => columns.map(({ head }) => printedLabel(head)),
};
