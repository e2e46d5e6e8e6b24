/** The pages about the interchange format show what the program really reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS } from '../../server/ingest/readers/interchange/csvColumns.ts';
import { packageRoot } from '../../server/packageRoot.ts';
import { readExport } from '../cli/export/roundTrip.ts';

const page = readFileSync(join(packageRoot, 'docs/interchange.md'), 'utf8');
const examples = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\n\`\`\``, 'g'))].map(([, text = '']) => text);

describe('docs/interchange.md', () => {
  it('shows a short report, a report in full and a CSV that are read', async () => {
    const shown = [...examples('json'), ...examples('csv')];
    expect(shown).toHaveLength(3);
    for (const example of shown) {
      const [report] = await readExport(example);
      expect(report).toMatchObject({ isReport: true, agency: { name: '高青县民政局' }, year: 2020 });
      expect(report?.isReport && report.cells.get('requests.granted.naturalPerson')?.value).toBe(2);
    }
  });

  it('names every column', () => {
    for (const column of CSV_COLUMNS) expect(page).toContain(`| \`${column}\` |`);
  });
});

describe('docs/interchange.schema.json', () => {
  it('names every part of a report and lets nothing else in', () => {
    const schema = JSON.parse(readFileSync(join(packageRoot, 'docs/interchange.schema.json'), 'utf8')) as {
      properties: object;
      additionalProperties: boolean;
    };
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['document', 'agency', 'forms', 'requests', 'findings']));
    expect(schema.additionalProperties).toBe(false);
  });
});
