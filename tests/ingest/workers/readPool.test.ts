/** Reading in threads: a document that costs too much, or on which the program fails, is refused; the others go on. */
import { afterEach, describe, expect, it } from 'vitest';
import { limits } from '../../../server/config.ts';
import { openReadPool, type ReadPool, type ThreadLimits } from '../../../server/ingest/workers/readPool.ts';
import { buildReportHtml } from '../buildReportHtml.ts';

const GOOD = buildReportHtml({ title: '高青县民政局2024年政府信息公开工作年度报告' });
// Well inside the limits of cells and bytes, and still the work of some tenths of a second and some hundred megabytes.
const HEAVY = `<table>${'<tr><td>申请</td></tr>'.repeat(180_000)}</table>`;
const HASH = 'a'.repeat(64);

let pool: ReadPool | undefined;
afterEach(() => pool?.close());

function open(changed: Partial<ThreadLimits> = {}): ReadPool {
  pool = openReadPool({ ...limits, ...changed }, 1);
  return pool;
}

/** Reads a text and gives whether it is a report, and the first check. */
async function read(from: ReadPool, text: string): Promise<[boolean, string | undefined]> {
  const { isReport, findings } = await from.read({ path: 'x.html', bytes: Buffer.from(text) }, HASH);
  return [isReport, findings[0]?.check];
}

describe('the threads that read', { timeout: 120_000 }, () => {
  it('give back a report whole, with its maps', async () => {
    const report = await open().read({ path: 'x.html', bytes: Buffer.from(GOOD) }, HASH);
    if (!report.isReport) throw new Error('The report was refused.');
    expect(report.cells.get('requests.granted.total')).toMatchObject({ value: 0, status: 'REPORTED' });
    expect(report.document.path).toBe('x.html');
  });

  it('end a document that takes too long, and read the next', async () => {
    // The thread is up already, so that only the document is timed.
    const slow = open({ documentMs: 40 });
    await slow.read({ path: 'x.txt', bytes: Buffer.from('晴') }, HASH);
    const refused = await slow.read({ path: 'heavy.html', bytes: Buffer.from(HEAVY) }, HASH);
    expect(refused.findings[0]).toMatchObject({ check: 'tooSlow', severity: 'ERROR' });
    expect(refused.document).toMatchObject({ path: 'heavy.html', sha256: HASH, bytes: Buffer.byteLength(HEAVY) });
    expect((await read(slow, ''))[1]).toBe('emptyDocument');
  });

  it('end a document that takes too much memory, and read the next', async () => {
    const small = open({ threadMegabytes: 60 });
    const refused = await small.read({ path: 'heavy.html', bytes: Buffer.from(HEAVY) }, HASH);
    expect(refused.findings[0]).toMatchObject({ check: 'readerFailed', severity: 'ERROR' });
    expect(refused.findings[0]?.message.zh).toContain('60 MB');
    expect(await read(small, GOOD)).toEqual([true, undefined]);
  });

  it('refuse a document on which the program fails, and read the next', async () => {
    const broken = open();
    const refused = await broken.read({ path: 'x.html', bytes: { length: 5 } as Uint8Array }, HASH);
    expect(refused).toMatchObject({ isReport: false, findings: [{ check: 'readerFailed' }] });
    expect(await read(broken, GOOD)).toEqual([true, undefined]);
  });

  it('do not count the time that a document waits for a thread', async () => {
    const one = open({ documentMs: 10_000 });
    const all = await Promise.all(Array.from({ length: 40 }, () => read(one, GOOD)));
    expect(all).toEqual(Array.from({ length: 40 }, () => [true, undefined]));
  });
});
