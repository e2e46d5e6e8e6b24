/** Writes the reference pages of docs/ from the catalogues. Run by `npm run generate`; a test fails when a page is stale. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../packageRoot.ts';
import { renderChecks } from './renderChecks.ts';
import { renderDataDictionary } from './renderDataDictionary.ts';
import { renderInterchange, renderInterchangeSchema } from './renderInterchange.ts';
import { renderLimits } from './renderLimits.ts';
import { renderMetrics } from './renderMetrics.ts';

/** The pages by their path below the package. */
export const REFERENCE_PAGES: Readonly<Record<string, () => string>> = {
  'docs/checks.md': renderChecks,
  'docs/data-dictionary.md': renderDataDictionary,
  'docs/interchange.md': renderInterchange,
  'docs/interchange.schema.json': renderInterchangeSchema,
  'docs/limits.md': renderLimits,
  'docs/metrics.md': renderMetrics,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, render] of Object.entries(REFERENCE_PAGES)) writeFileSync(join(packageRoot, path), render());
}
