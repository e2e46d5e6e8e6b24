/** Reads every bomb, one after the other, in a process whose memory the caller limits; prints a JSON line for each. */
import { readFile } from '../readFile.ts';
import { BOMBS } from './bombs.ts';

for (const [name, make] of Object.entries(BOMBS)) {
  const bytes = make();
  const before = process.cpuUsage();
  const reports = await readFile(bytes);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = Math.round((user + system) / 1000);
  const checks = [...new Set(reports.flatMap(({ findings }) => findings.map(({ check }) => check)))];
  process.stdout.write(`${JSON.stringify({ name, bytes: bytes.length, documents: reports.length, checks, milliseconds })}\n`);
}
