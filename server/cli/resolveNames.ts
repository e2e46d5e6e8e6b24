/** Names of agencies → who they are, printed for people or as JSON; the work is in server/directory/resolveAgency.ts. */
import { createInterface } from 'node:readline';
import { matchRegion } from '../directory/matchRegion.ts';
import { findRegion, type Region } from '../directory/regions/allRegions.ts';
import { resolveAgency, type AgencyResolution } from '../directory/resolveAgency.ts';
import { EXIT } from './exitCodes.ts';
import { describeRegionProblem } from './resolveCommand.ts';

/** What the command line gave. */
export interface ResolveOptions {
  readonly hint?: string;
  readonly year?: number;
  readonly json?: boolean;
  readonly lang: 'zh' | 'en';
}

/** Prints a decision for each name. Gives the exit code. */
export async function resolveNames(names: readonly string[], options: ResolveOptions): Promise<number> {
  const hint = options.hint === undefined ? null : findHint(options.hint);
  if (hint !== null && 'problem' in hint) {
    process.stderr.write(`${hint.problem}\n`);
    return EXIT.wrongUse;
  }
  const hints = { within: hint?.code ?? null, here: hint?.code ?? null, year: options.year ?? null };
  let exit: number = EXIT.ok;
  for await (const name of listNames(names)) {
    const resolution = resolveAgency(name, hints);
    if (resolution.status !== 'resolved') exit = EXIT.someRejected;
    process.stdout.write(options.json ? `${toJson(name, resolution, options.lang)}\n` : describe(name, resolution, options.lang));
  }
  return exit;
}

/** The region of a code or of a full name; a problem when there is none, or several. */
function findHint(text: string): Region | { readonly problem: string } {
  const byCode = findRegion(text.toUpperCase());
  if (byCode) return byCode;
  const match = matchRegion(text);
  if (match?.region && match.rest === '') return match.region;
  return { problem: describeRegionProblem(text, match?.rest === '' ? match.candidates : []) };
}

async function* listNames(names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    if (name !== '-') yield name;
    else for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') yield line.trim();
  }
}

function toJson(printedName: string, resolution: AgencyResolution, language: 'zh' | 'en'): string {
  const { name, regionCode, rank, unitType, organ, confidence, candidates, reasons, status } = resolution;
  return JSON.stringify({
    ...{ printedName, name: status === 'resolved' ? name : null, regionCode, rank, unitType, organ, confidence },
    candidates: candidates.map(({ code, path, rank: of }) => ({ regionCode: code, path, rank: of })),
    ...{ reasons: reasons.map((reason) => reason[language]), status },
  });
}

function describe(printed: string, resolution: AgencyResolution, language: 'zh' | 'en'): string {
  const { name, regionCode, rank, unitType, organ, confidence, reasons, status } = resolution;
  const isOpen = status === 'needs-review';
  const head = isOpen ? { zh: '需要人工确定', en: 'needs a person' }[language] : (name ?? '');
  const facts = [regionCode, rank, unitType, organ].filter((fact) => fact !== null).join(' · ');
  return [`${printed} → ${head}`, `  ${facts} (${confidence})`, ...reasons.map((reason) => `  ${reason[language]}`), ''].join('\n');
}
