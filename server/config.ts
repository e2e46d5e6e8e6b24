/** The environment, read once and checked: every fault is told at once. The only reader of process.env in the server. */
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from './packageRoot.ts';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  GONGKAI_DB: z
    .string()
    .min(1)
    .default(join(packageRoot, 'data', 'gongkai.sqlite')),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
});

/** How the program is set up. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The path of the database file. */
  readonly databasePath: string;
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
}

/** Settings that cannot be used; the message lists all of them. */
export class ConfigError extends Error {
  constructor(faults: string) {
    super(`环境变量设置有误。 The settings in the environment cannot be used:\n${faults}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the settings; an empty variable counts as not set. `overrides`, from a command line, win over the environment.
 * Throws a ConfigError that names every fault.
 */
export function loadConfig(overrides: Readonly<Record<string, string>> = {}): Config {
  const given = Object.fromEntries(Object.entries({ ...process.env, ...overrides }).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(z.prettifyError(parsed.error));
  const { PORT, HOST, GONGKAI_DB, LOG_LEVEL } = parsed.data;
  return Object.freeze({ port: PORT, host: HOST, databasePath: GONGKAI_DB, logLevel: LOG_LEVEL });
}

/** Where the user stands: npm runs scripts in the package and keeps the user's folder in INIT_CWD. */
export function userFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

/** What one document may cost at most. */
export const limits = Object.freeze({
  /** Bytes of a document. */
  documentBytes: 50 * 1024 * 1024,
  /** Cells of all its tables together. */
  cells: 200_000,
  /** Elements of a page: cells, paragraphs and all others. */
  elements: 400_000,
  /** Nesting of elements. */
  depth: 512,
  /** Rows or columns that one cell may span. */
  span: 1000,
  /** Pages of a PDF. */
  pdfPages: 500,
  /** Drawing commands of one page of a PDF. */
  pdfCommands: 400_000,
  /** Ruling lines of one page of a PDF, after their pieces are joined. */
  pdfLines: 4000,
  /** Characters of all pages of a PDF. */
  pdfCharacters: 1_000_000,
  /** Characters of running text that are held against the tables; what follows is not. */
  proseCharacters: 500_000,
  /** Milliseconds that reading it may take. */
  documentMs: 60_000,
  /** Megabytes of memory for JavaScript in a thread that reads. */
  threadMegabytes: 1024,
  /** Paragraphs and cells of a Word file: a report has less than a thousand, and a Word file of 40,000 takes some ten seconds. */
  wordPieces: 40_000,
  /** Bytes of all XML parts of one Word or Excel file, inflated: a report has less than three million. */
  packageBytes: 16 * 1024 * 1024,
  /** Bytes of an archive as it comes: it is held in memory while its documents are read. */
  archiveFileBytes: 1024 * 1024 * 1024,
  /** Files in one archive, with those of the archives inside it. */
  archiveMembers: 20_000,
  /** Bytes of all files of one archive, inflated; they are read one after the other. */
  archiveBytes: 4 * 1024 * 1024 * 1024,
  /** How deep archives may stand inside archives: 1 is an archive of documents alone. */
  archiveDepth: 3,
  /** How many times its compressed size a file may become, beyond its first megabyte. Real documents stay under a hundred. */
  inflationRatio: 300,
  /** Lines of a list of agencies that must report: China has some 150,000 that do. */
  expectedAgencies: 200_000,
  /** Steps of the search that tells run-together digits apart; a table that needs more stays ambiguous. */
  segmentSteps: 50_000,
});
