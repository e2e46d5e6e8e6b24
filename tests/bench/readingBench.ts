/**
 * `npm run bench:reading`: documents per second of each format on one core and on all, the share of time outside the parsing library,
 * the highest memory; for web pages the ratio to cheerio's bare `load`; and whether memory is flat over many documents (20,000, or as
 * many as the first argument says). Ratios are of one run: library and reader take turns on the same bytes.
 */
import { load } from 'cheerio';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import { availableParallelism } from 'node:os';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { limits } from '../../server/config.ts';
import { readReport } from '../../server/ingest/readReport.ts';
import { openReadPool } from '../../server/ingest/workers/readPool.ts';
import { FORMATS } from '../contracts/formats.ts';
import { PLAIN_LAYOUT } from '../ingest/build/layout.ts';
import { layoutReport } from '../ingest/build/layoutReport.ts';
import { balanceReport } from '../ingest/build/madeUpReport.ts';

const MANY = Number(process.argv[2] ?? 20_000);
const KINDS = 8;
const SECONDS = 3;

/** The bare library on the bytes of a format. */
const LIBRARIES: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  HTML: (bytes) => load(Buffer.from(bytes)),
  Word: (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
  Excel: (bytes) => new ExcelJS.Workbook().xlsx.load(Uint8Array.from(bytes).buffer),
  PDF: async (bytes) => {
    const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
    const pdf = await task.promise;
    for (let page = 1; page <= pdf.numPages; page++) {
      const opened = await pdf.getPage(page);
      await opened.getTextContent();
      await opened.getOperatorList();
    }
    await task.destroy();
  },
};

/** Different documents of one format: what is read twice in a row must not be the same. */
async function makeDocuments(write: (typeof FORMATS)[number]['write']): Promise<Uint8Array[]> {
  const layout = { ...PLAIN_LAYOUT, around: ['preamble', 'prose', 'metadataLines', 'footer'] } as const;
  const made = Array.from({ length: KINDS }, (_, i) => balanceReport({}, [3, 0, 0, 12 + i, 0, 1, 0, 25, 1250 + i]).made);
  return Promise.all(made.map((report) => write(layoutReport(report, layout))));
}

const nth = (documents: readonly Uint8Array[], at: number): Uint8Array => Uint8Array.from(documents[at % documents.length] ?? []);
const readOne = (bytes: Uint8Array): Promise<unknown> => readReport({ path: 'document', bytes }, limits);

/** Milliseconds of processor for one document, of the reader and of the library, taking turns. */
async function takeTurns(
  documents: readonly Uint8Array[],
  library: ((bytes: Uint8Array) => unknown) | undefined,
): Promise<[number, number]> {
  const spent: [number, number] = [0, 0];
  let rounds = 0;
  const run = async (turn: 0 | 1, work: (bytes: Uint8Array) => unknown): Promise<void> => {
    const before = process.cpuUsage();
    for (let i = 0; i < KINDS; i++) await work(nth(documents, i));
    const { user, system } = process.cpuUsage(before);
    // The first rounds are the compiler's.
    if (rounds >= 3) spent[turn] += (user + system) / 1000 / KINDS;
  };
  const until = performance.now() + SECONDS * 1000;
  while (rounds < 6 || performance.now() < until) {
    await run(0, readOne);
    if (library) await run(1, library);
    rounds += 1;
  }
  return [spent[0] / (rounds - 3), spent[1] / (rounds - 3)];
}

/** Documents per second with as many threads as there are cores. */
async function readOnAll(documents: readonly Uint8Array[]): Promise<number> {
  const pool = openReadPool(limits, availableParallelism());
  try {
    const readSome = (count: number): Promise<unknown> =>
      Promise.all(Array.from({ length: count }, (_, i) => pool.read({ path: 'document', bytes: nth(documents, i) }, 'hash')));
    await readSome(4 * KINDS);
    const started = performance.now();
    let done = 0;
    for (; performance.now() - started < SECONDS * 1000; done += 4 * KINDS) await readSome(4 * KINDS);
    return done / ((performance.now() - started) / 1000);
  } finally {
    await pool.close();
  }
}

const megabytes = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

for (const { name, write } of FORMATS) {
  const documents = await makeDocuments(write);
  const started = performance.now();
  let done = 0;
  const [own, library] = await takeTurns(documents, LIBRARIES[name]);
  for (const begun = performance.now(); performance.now() - begun < SECONDS * 1000; done++) await readOne(nth(documents, done));
  const rate = done / SECONDS;
  const all = await readOnAll(documents);
  const share =
    library > 0
      ? `, ${Math.max(0, 100 - (library / own) * 100).toFixed(0)} % outside the library (${(library / own).toFixed(2)} of its bare speed)`
      : '';
  console.log(
    `${name}: ${rate.toFixed(0)} documents/s on one core, ${all.toFixed(0)} on ${availableParallelism()}; ${own.toFixed(2)} ms each${share}; ${megabytes()} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  );
}

const pages = await makeDocuments(FORMATS.find(({ name }) => name === 'HTML')?.write ?? (async () => new Uint8Array()));
const heaps: number[] = [];
for (let i = 0; i < MANY; i++) {
  await readOne(nth(pages, i));
  if (i % Math.ceil(MANY / 5) === 0) heaps.push(process.memoryUsage().rss / 1024 / 1024);
}
console.log(`memory over ${MANY} web pages: ${heaps.map((size) => `${size.toFixed(0)} MB`).join(', ')}`);
