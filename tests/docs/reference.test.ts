/** What must be documented is, and the pages written from the catalogues are fresh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../server/analytics/metrics/metricRegistry.ts';
import { REFERENCE_PAGES } from '../../server/docs/writeReference.ts';
import { CHECK_IDS } from '../../server/domain/checkCatalogue.ts';
import { packageRoot } from '../../server/packageRoot.ts';

const page = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

describe('reference pages', () => {
  it.each(Object.entries(REFERENCE_PAGES))('%s is fresh; if not, run `npm run generate`', (path, render) => {
    expect(page(path)).toBe(render());
  });

  it('name every check and every metric', () => {
    for (const id of CHECK_IDS) expect(page('docs/checks.md')).toContain(`## ${id}\n`);
    for (const { id } of METRICS) expect(page('docs/metrics.md')).toContain(id);
  });

  it('describe every folder of the server', () => {
    const architecture = page('docs/architecture.md');
    for (const folder of ['domain', 'directory', 'ingest', 'store', 'analytics', 'graphql', 'http', 'cli', 'sample', 'docs']) {
      expect(architecture).toContain(`\`server/${folder}\``);
    }
  });
});

describe('README', () => {
  it('gives the two commands', () => {
    const readme = page('README.md');
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });
});
