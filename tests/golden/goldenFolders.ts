/** Where the goldens lie, and the table of them for people. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/packageRoot.ts';
import { extensionOf, type GoldenCase } from './goldenCase.ts';

export const GOLDEN = join(packageRoot, 'tests', 'golden');

/** The folder of a document of the corpus. */
export const corpusFolder = (name: string): string => `corpus-${name.replaceAll('.', '-')}`;

/** Writes README.md: which way of varying is shown by which case. */
export function writeReadme(cases: readonly GoldenCase[]): void {
  const rows = cases.map((of) => `| ${of.covers.replaceAll('|', '\\|')} | [${of.name}](${of.name}) | ${extensionOf(of)} |`);
  const text = `# Golden documents

One folder for each document: \`input.*\` is the document, \`report.json\` what is read of it. The documents are made up by
\`tests/ingest/build\` from the cases in this folder; the folders \`corpus-*\` belong to real documents that lie beside the
repository and are not copied. In \`report.json\` a row of the form is one line: numbers; \`(0)\` for a blank that the sums show to be
zero; \`blank\`, \`not_applicable\` (such as /) or \`text "…"\` where there is no number; \`-\` for a cell that was not found.

The test holds every number against the numbers that the document was made of, or that were read by hand. After a change in
reading run \`node --import tsx tests/golden/writeGoldens.ts\` and read the difference before you commit it.

| What varies | Case | Format |
| --- | --- | --- |
${rows.join('\n')}
`;
  writeFileSync(join(GOLDEN, 'README.md'), text);
}
