import { describe, expect, it } from 'vitest';
import { readSource } from '../../../server/ingest/readers/readSource.ts';
import { buildReportHtml } from '../buildReportHtml.ts';
import { LIMITS, read, readAsReport } from '../readAsReport.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a page', () => {
  it('that is a text in a program reads like the page', async () => {
    const page = buildReportHtml({ cells: { 'proactive.penaltyDecisions': '37' } });
    const report = await readAsReport(`var report = ${JSON.stringify(page.replaceAll('<td>', '<td class="x">'))};`);
    expect(report.cells.get('proactive.penaltyDecisions')?.value).toBe(37);
  });

  it('keeps no number that it strikes out, and says so', async () => {
    const page = buildReportHtml({ cells: { 'proactive.penaltyDecisions': '90817263' } });
    const report = await readAsReport(page.replace('90817263', '<s>4</s>5'));
    expect(report.cells.get('proactive.penaltyDecisions')?.value).toBe(5);
    expect(report.findings.map(({ check }) => check)).toContain('unreadPart');
  });

  it('that is refused keeps what its reader noticed', async () => {
    const { findings } = await read('<p>新闻</p><p><s>旧</s></p>');
    expect(findings.map(({ check }) => check)).toEqual(['notReport', 'unreadPart']);
  });
});

describe('comma-separated text', () => {
  const LINES = ['第二十条第（一）项,,,', '信息内容,本年制发件数,本年废止件数,现行有效件数', '规章,1,,5', '行政规范性文件,2,1,9'];

  it('is a table whose blanks are seen', async () => {
    const { mediaType, content } = await readSource(bytesOf(LINES.join('\n')), LIMITS);
    expect(mediaType).toBe('text/csv');
    expect('blocks' in content && content.blocks.map(({ kind }) => kind)).toContain('table');
    const report = await readAsReport(`高青县民政局2023年政府信息公开工作年度报告,,,\n${LINES.join('\n')}`);
    expect(report.cells.get('proactive.rulesRepealed')).toMatchObject({ value: null, status: 'BLANK' });
    expect(report.cells.get('proactive.rulesInForce')?.value).toBe(5);
  });

  it('is not what prose with its commas in half width is', async () => {
    const line = '(一)主动公开。我镇公开信息10条,其中政策3条,其他7条。';
    const text = [line, line, '(二)依申请公开。收到申请1件,办结1件,无结转。下一步,加强培训,提高'].join('\n');
    expect((await readSource(bytesOf(text), LIMITS)).mediaType).toBe('text/plain');
  });

  it('is not what prose with a few commas is', async () => {
    const prose = '本年度,我局共受理申请3件.\n答复3件,没有结转.\n其中网上申请2件,信函1件,均已办结.';
    expect((await readSource(bytesOf(prose), LIMITS)).mediaType).toBe('text/plain');
  });
});
