/**
 * A process of the reading bench: it reads the documents of one folder with the built server as users run it, or with the bare library
 * of their format, so many at each order. Plain JavaScript, so that nothing but the built server is loaded, and a process for each, so
 * that neither the memory nor the compiled code of one stands in the figures of another.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const [role, format, folder] = process.argv.slice(2);
const documents = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
const built = (path) => import(new URL(`../../dist/server/${path}`, import.meta.url).href);

async function openCheerio() {
  const { load } = await import('cheerio');
  return (bytes) => load(Buffer.from(bytes));
}

/** The bare library on the bytes of a format; it does the same work for each document, no more. */
const LIBRARIES = {
  HTML: openCheerio,
  'HTML pasted from Word': openCheerio,
  Word: async () => {
    const { default: mammoth } = await import('mammoth');
    return (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  },
  Excel: async () => {
    const { default: ExcelJS } = await import('exceljs');
    return (bytes) => new ExcelJS.Workbook().xlsx.load(bytes.buffer);
  },
  PDF: async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    // Without its character maps pdf.js gives up on Chinese fonts that are not in the file, and is fast at that.
    const cMapUrl = join(import.meta.dirname, '../../node_modules/pdfjs-dist/cmaps/');
    return async (bytes) => {
      const task = getDocument({ data: bytes, verbosity: 0, cMapUrl, cMapPacked: true });
      const pdf = await task.promise;
      for (let page = 1; page <= pdf.numPages; page++) await (await pdf.getPage(page)).getOperatorList();
      await task.destroy();
    };
  },
};

/** As the command line reads a file: one of several documents is taken apart. */
async function openReader() {
  const [{ limits }, { findExpander }, { readReport }] = await Promise.all([
    built('config.js'),
    built('ingest/readers/expanders.js'),
    built('ingest/readReport.js'),
  ]);
  return async (bytes) => {
    const expander = findExpander(bytes);
    if (!expander) return readReport({ path: 'document', bytes }, limits);
    for await (const document of expander.expand({ path: 'file', pieces: [bytes] }, limits)) await readReport(document, limits);
  };
}

async function openThreads() {
  const [{ limits }, { openReadPool }] = await Promise.all([built('config.js'), built('ingest/workers/readPool.js')]);
  const pool = openReadPool(limits, availableParallelism());
  return (bytes) => pool.read({ path: 'document', bytes }, 'hash');
}

const open = { library: LIBRARIES[format], reader: openReader, threads: openThreads }[role];
const read = await open();
const nth = (at) => Uint8Array.from(documents[at % documents.length]);
let done = 0;

process.on('message', async (count) => {
  const before = process.cpuUsage();
  const started = performance.now();
  if (role === 'threads') await Promise.all(Array.from({ length: count }, (_, i) => read(nth(done + i))));
  else for (let i = 0; i < count; i++) await read(nth(done + i));
  done += count;
  const { user, system } = process.cpuUsage(before);
  const { rss } = process.memoryUsage();
  process.send({
    processorMs: (user + system) / 1000,
    seconds: (performance.now() - started) / 1000,
    megabytes: rss / 1024 / 1024,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  });
});
process.send('ready');
