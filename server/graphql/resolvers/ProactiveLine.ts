/** A line of section two. */
import { printedLabel } from '../../domain/label.ts';
import type { ProactiveLineResolvers } from './../types.generated.ts';

export const ProactiveLine: ProactiveLineResolvers = {
  label: ({ label }) => printedLabel(label),
  labelEn: ({ label }) => label.en,
};
