/** Where the goldens lie, and the table of them for people. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/packageRoot.ts';
import { extensionOf, type GoldenCase } from './goldenCase.ts';

export const GOLDEN = join(packageRoot, 'tests', 'golden');

/** The folder of a document of the corpus. */
export const corpusFolder = (name: string): string => `corpus-${name.replaceAll('.', '-')}`;

/** What the documents of the corpus show. */
const OF_THE_CORPUS: Readonly<Record<string, string>> = {
  'blank-form-2021.docx': 'the empty form as a Word file',
  'gaoqing-mzj-2020.txt': 'the form of 2019, a value a line, a total left blank',
  'hongze-2023.pdf': 'sections of two forms in one PDF, totals printed 0, a misprinted label',
  'pingtan-2013-localtax-prose-only.txt': 'before 2019: prose alone',
  'pingtan-2015-oldform-stat-table.txt': 'before 2019: the table of indicators',
  'pingtan-2019.page.txt': 'digits run together and partly separated, labels glued to them, an amount without a separator',
  'pingtan-2019.tables.html': 'the same tables drawn, cells of two kinds, spaces behind numbers',
  'pingtan-2020.page.txt': 'outcomes that do not add up, a negative change glued to its neighbour',
  'pingtan-2021.page.txt': 'digits run together with two readings that the columns decide',
  'pingtan-2022.page.txt': 'a misprinted heading, digits parted in section four alone',
  'shanghai-kewei-2024.md': 'numbering that restarts, values before their labels, a total missing',
  'shanghai-office-2019.html': 'blank totals and zeros, an odd grid, prose that contradicts the tables',
};

/** Writes README.md: which way of varying is shown by which case. */
export function writeReadme(cases: readonly GoldenCase[]): void {
  const row = (covers: string, name: string, format: string): string =>
    `| ${covers.replaceAll('|', '\\|')} | [${name}](${name}) | ${format} |`;
  const rows = [
    ...cases.map((of) => row(of.covers, of.name, extensionOf(of))),
    ...Object.entries(OF_THE_CORPUS).map(([name, covers]) => row(covers, corpusFolder(name), name.slice(name.lastIndexOf('.') + 1))),
  ];
  const text = `# Golden documents

One folder for each document: \`input.*\` is the document, \`report.json\` what is read of it. The documents are made up by
\`tests/ingest/build\` from the cases in this folder; the folders \`corpus-*\` belong to real documents that lie beside the
repository and are not copied. In \`report.json\` a row of the form is one line: numbers; \`(0)\` for a blank that the sums show to be
zero; \`blank\`, \`not_applicable\` (such as /) or \`text "…"\` where there is no number; \`-\` for a cell that was not found.

\`report.json\` is what the program reads, and no truth by itself. The truth is what the document was made of: for every made-up
document the test holds each number that was read against the number that the builder was given (\`checkAgainstTruth.ts\`, which knows no
reader), wants a finding for each that is missing, and holds agency, year and what the prose contradicts against the case. A document of
the corpus is held against figures that were read by hand. After a change in reading run \`node --import tsx tests/golden/writeGoldens.ts\` and read the difference before you commit it.

PDFs do not lie in their folders: nobody can read one in a diff, and the builder makes the same bytes at every run. Word files and
workbooks do: their libraries put times and names by chance into them; the test reads both the file that was kept and one that is made
anew.

What no case shows: tables that are pictures without any text (nothing is there to be read: \`scannedDocument\`), and numbers that agree
with no reading of their document but only with that of another year.

| What varies | Case | Format |
| --- | --- | --- |
${rows.join('\n')}
`;
  writeFileSync(join(GOLDEN, 'README.md'), text);
}
