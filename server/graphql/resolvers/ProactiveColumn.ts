/** A number column of a clause of section two. */
import { printedLabel } from '../../domain/label.ts';
import type { ProactiveColumnResolvers } from './../types.generated.ts';

export const ProactiveColumn: ProactiveColumnResolvers = {
  label: ({ head }) => printedLabel(head),
  labelEn: ({ head }) => head.en,
};
