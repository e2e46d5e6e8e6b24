/** A PDF where the package that pdf.js would draw with is missing, as on machines that it was not built for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLAIN_LAYOUT } from '../ingest/build/layout.ts';
import { layoutReport } from '../ingest/build/layoutReport.ts';
import { balanceReport } from '../ingest/build/madeUpReport.ts';
import { writePdf } from '../ingest/build/writePdf.ts';
import { makeFolder, runProgram } from './runCli.ts';

const HIDE_CANVAS = `const Module = require('node:module');
const resolve = Module._resolveFilename;
Module._resolveFilename = (id, ...rest) => {
  if (String(id).startsWith('@napi-rs/canvas')) throw new Error('hidden');
  return resolve(id, ...rest);
};`;

describe('a PDF without a canvas', () => {
  it('is read the same, with no warning', { timeout: 120_000 }, async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'hide.cjs'), HIDE_CANVAS);
    writeFileSync(join(folder, 'a.pdf'), await writePdf(layoutReport(balanceReport({}, [1, 2]).made, PLAIN_LAYOUT)));
    const args = ['check', '--json', 'a.pdf'];
    const env = { NODE_OPTIONS: `--require ${join(folder, 'hide.cjs')}` };
    const without = runProgram('dist/server/cli/gongkai.js', { folder, args, env });
    expect(without.stderr).not.toMatch(/warning|canvas|DOMMatrix/i);
    expect(JSON.parse(without.stdout)).toMatchObject({ isReport: true, year: 2023, agency: { name: '高青县民政局' } });
    expect(without.stdout).toBe(runProgram('dist/server/cli/gongkai.js', { folder, args }).stdout);
  });
});
