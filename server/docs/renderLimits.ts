/** docs/limits.md: what one document, or one archive, may cost at most, and what is said beyond it. */
import { limits } from '../config.ts';

/** What a limit is of, its unit, and what happens past it. */
interface LimitText {
  readonly of: string;
  readonly past: string;
}

const REFUSED = 'refused: `tooLarge`';
const CUT = 'the rest is not read: `cutAtLimit`';

const TEXTS: Readonly<Record<keyof typeof limits, LimitText>> = {
  documentBytes: { of: 'bytes of one document', past: REFUSED },
  cells: { of: 'cells of all tables of one document together', past: CUT },
  elements: { of: 'elements of a page: cells, paragraphs and all others', past: CUT },
  depth: { of: 'nesting of elements', past: `${CUT}; Word files and workbooks are refused: \`damagedDocument\`` },
  span: { of: 'rows or columns that one cell spans', past: 'the cell spans no further: `cutAtLimit`' },
  pdfPages: { of: 'pages of a PDF', past: CUT },
  pdfCommands: { of: 'drawing commands of one page of a PDF', past: `that page and ${CUT}` },
  pdfLines: { of: 'ruling lines of one page of a PDF, after their pieces are joined', past: `that page and ${CUT}` },
  pdfCharacters: { of: 'characters of all pages of a PDF', past: CUT },
  proseCharacters: {
    of: 'characters of running text that are held against the tables',
    past: 'what follows is not held against them: `cutAtLimit`',
  },
  documentMs: { of: 'milliseconds that a document may take in a thread', past: 'ended: `tooSlow`; the next import tries again' },
  threadMegabytes: { of: 'megabytes of memory for JavaScript in a thread', past: 'ended: `readerFailed`; the next import tries again' },
  wordPieces: { of: 'paragraphs and cells of a Word file', past: CUT },
  packageBytes: { of: 'bytes of all XML parts of a Word or Excel file, inflated', past: REFUSED },
  archiveFileBytes: { of: 'bytes of an archive as it comes', past: REFUSED },
  archiveMembers: { of: 'files of an archive, with those of archives inside it', past: REFUSED },
  archiveBytes: { of: 'bytes of all files of an archive, inflated', past: `the rest is ${REFUSED}` },
  archiveDepth: { of: 'archives inside archives; 1 is an archive of documents alone', past: `what lies deeper is ${REFUSED}` },
  inflationRatio: { of: 'times that a packed file may grow, beyond its first megabyte', past: `that file is ${REFUSED}` },
  expectedAgencies: { of: 'lines of a list of agencies that must report', past: 'the list is refused' },
  segmentSteps: {
    of: 'steps of the search that tells run-together digits apart',
    past: 'the cells stay empty: `ambiguousRun`',
  },
};

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

/** The page. */
export function renderLimits(): string {
  const rows = Object.entries(TEXTS).map(
    ([name, { of, past }]) => `| \`${name}\` | ${number(limits[name as keyof typeof limits])} | ${of} | ${past} |`,
  );
  return `# Limits

<!-- Written from server/config.ts and server/docs/renderLimits.ts by \`npm run generate\`. -->

What comes in is not trusted: it may be huge, broken or made to do harm. Every document is read under the limits of
\`server/config.ts\`, which are far above any real report. A document past one is cut or refused with a finding that names the limit
([checks.md](checks.md) says what each means); it never throws, and the other documents go on.

| Limit | At most | Of | Past it |
| --- | ---: | --- | --- |
${rows.join('\n')}

\`tests/ingest/limits.test.ts\` holds a document that just keeps each limit against one that goes just past it; \`tests/ingest/fuzz\`
and \`npm run bench:fuzz\` try spoiled documents and bombs on every reader.
`;
}
