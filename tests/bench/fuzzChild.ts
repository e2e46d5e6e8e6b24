/** A process that reads spoiled documents for fuzzBench, one at each order. When it hangs or dies, the bench knows at which. */
import { readFileSync, writeFileSync } from 'node:fs';
import { makeCase, spoilCase } from '../ingest/fuzz/fuzzCases.ts';
import { faultOfAnswer, SUBJECTS } from '../ingest/fuzz/subjects.ts';
import { readFile } from '../ingest/readFile.ts';

/** One case, with all of its spoilings or with some. */
export interface FuzzOrder {
  readonly subject: string;
  readonly seed: number;
  readonly n: number;
  readonly only?: readonly number[];
}

/** What became of it. */
export interface FuzzAnswer {
  readonly cpuMs: number;
  readonly bytes: number;
  readonly fault: string | null;
  /** The highest memory of the process while it read; where the system does not tell, since it began. */
  readonly peakMegabytes: number;
}

/** Linux keeps the highest memory and lets a process begin anew. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Other systems know only one peak.
  }
}

function peakOf(): number {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes) return Math.round(Number(kilobytes) / 1024);
  } catch {
    // As above.
  }
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

async function tryCase({ subject: name, seed, n, only }: FuzzOrder): Promise<FuzzAnswer> {
  const subject = SUBJECTS.find((one) => one.name === name);
  if (!subject) throw new Error(`There is no reader “${name}”.`);
  const bytes = await spoilCase(await makeCase(subject, seed, n), only);
  forgetPeak();
  const before = process.cpuUsage();
  let fault: string | null;
  try {
    fault = faultOfAnswer(await readFile(bytes));
  } catch (error) {
    fault = `threw: ${error instanceof Error ? error.stack : String(error)}`;
  }
  const { user, system } = process.cpuUsage(before);
  return { cpuMs: Math.round((user + system) / 1000), bytes: bytes.length, fault, peakMegabytes: peakOf() };
}

process.on('message', (order: FuzzOrder) => void tryCase(order).then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit());
