/** A clause of section two. */
import { printedLabel } from '../../domain/label.ts';
import type { ProactiveBlockResolvers } from './../types.generated.ts';

export const ProactiveBlock: ProactiveBlockResolvers = {
  clause: ({ clause }) => printedLabel(clause),
  clauseEn: ({ clause }) => clause.en,
};
