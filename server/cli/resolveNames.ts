/** Names of agencies → who they are, printed for people or as JSON; the work is in server/directory/resolveAgency.ts. */
import { createInterface } from 'node:readline';
import { matchRegion } from '../directory/matchRegion.ts';
import { findRegion, type Region } from '../directory/regions/allRegions.ts';
import { resolveAgency, type AgencyResolution } from '../directory/resolveAgency.ts';
import { EXIT } from './exitCodes.ts';

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

/** Why a region that is given cannot be used. */
function describeRegionProblem(text: string, candidates: readonly Region[]): string {
  if (candidates.length === 0)
    return `没有地区“${text}”。请用六位代码或全称，例如 370322 或 高青县。 There is no region “${text}”. Use a code of six characters or a full name, such as 370322 or 高青县.`;
  const list = candidates.map(({ path, code }) => `${path} ${code}`).join('、');
  return `“${text}”可以指多个地区：${list}。请用代码。 “${text}” may mean several regions: ${list}. Use a code.`;
}
