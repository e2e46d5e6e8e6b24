/** Reads every bomb, one after the other, in a process whose memory the caller limits; prints a JSON line for each. */
import { read } from '../readAsReport.ts';
import { BOMBS } from './bombs.ts';

for (const [name, make] of Object.entries(BOMBS)) {
  const bytes = make();
  const started = performance.now();
  const report = await read(bytes);
  const checks = [...new Set(report.findings.map(({ check }) => check))];
  const milliseconds = Math.round(performance.now() - started);
  process.stdout.write(`${JSON.stringify({ name, bytes: bytes.length, isReport: report.isReport, checks, milliseconds })}\n`);
}
