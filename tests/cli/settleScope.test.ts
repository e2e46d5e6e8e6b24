/** `gongkai settle --scope`: a stored report by agency and year, remembered, and offered for other years but never applied. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKeeper, type KeptDocument } from '../../server/cli/keepDocuments.ts';
import { settleReport, settleStoredReport, type SettleOptions } from '../../server/cli/settleReport.ts';
import { closeDatabase, openDatabase } from '../../server/store/openDatabase.ts';
import { makeReport, type ReportParts } from '../helpers/makeReport.ts';
import { makeFolder } from './runCli.ts';

let db = '';
let [stdout, stderr] = ['', ''];
beforeEach(() => {
  db = join(makeFolder(), 'a.sqlite');
  [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((stdout += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((stderr += String(text))));
});
afterEach(() => vi.restoreAllMocks());

const unknown = {
  agency: '淄博市人民政府',
  regionCode: '370300',
  rank: 'PREFECTURE',
  unitType: 'GOVERNMENT',
  scope: 'UNKNOWN',
  scopeBasis: 'NONE',
} as const;

function keep(parts: ReportParts): KeptDocument {
  const keeper = openKeeper(db);
  const kept = keeper.keep({ report: makeReport(parts) });
  keeper.close();
  return kept;
}

function scopes(): unknown {
  const database = openDatabase(db);
  const rows = database.$client.prepare('select year, scope, scope_basis from reports where current = 1 order by year').raw().all();
  closeDatabase(database);
  return rows;
}

const settle = (options: Partial<SettleOptions>): number => settleStoredReport({ lang: 'zh', db, ...options });

describe('settling a scope', () => {
  it('sets that of a stored report and offers it for another year, with the command that would set it', () => {
    expect(keep({ ...unknown, year: 2022 }).findings).toEqual([]);
    expect(settle({ agency: '淄博市人民政府', year: 2022, scope: 'REGION_CONSOLIDATED' })).toBe(0);
    expect(stdout).toContain('REGION_CONSOLIDATED');
    const [offered] = keep({ ...unknown, year: 2023 }).findings;
    expect(offered).toMatchObject({ check: 'scopeOffered', severity: 'INFO' });
    expect(offered?.message.zh).toContain('gongkai settle --agency 淄博市人民政府 --region 370300 --year 2023 --scope REGION_CONSOLIDATED');
    expect(scopes()).toEqual([
      [2022, 'REGION_CONSOLIDATED', 'GIVEN'],
      [2023, 'UNKNOWN', 'NONE'],
    ]);
  });

  it('is not offered where the report says its scope, nor after UNKNOWN was settled', () => {
    keep({ ...unknown, year: 2022 });
    settle({ agency: '淄博市人民政府', year: 2022, scope: 'UNKNOWN' });
    expect(keep({ ...unknown, year: 2023 }).findings).toEqual([]);
    settle({ agency: '淄博市人民政府', year: 2022, scope: 'REGION_CONSOLIDATED' });
    expect(keep({ ...unknown, year: 2024, scope: 'LEVEL_GOVERNMENT', scopeBasis: 'WORDING' }).findings).toEqual([]);
  });

  it('is remembered when a report that waited is settled with it', () => {
    const waiting = makeReport({
      ...unknown,
      agency: null,
      regionCode: null,
      unitType: 'UNKNOWN',
      rank: null,
      year: 2022,
      facts: { newRequests: 3 },
    });
    const keeper = openKeeper(db);
    keeper.keep({ report: waiting });
    keeper.close();
    const options = { agency: '淄博市人民政府', year: 2022, scope: 'REGION_CONSOLIDATED', lang: 'zh', db } as const;
    expect(settleReport(waiting.document.sha256, options)).toBe(0);
    expect(keep({ ...unknown, year: 2023 }).findings.map(({ check }) => check)).toEqual(['scopeOffered']);
  });

  it('says what is missing, and that there is no such report', () => {
    keep({ ...unknown, year: 2022 });
    expect(settle({ agency: '淄博市人民政府', year: 2022 })).toBe(2);
    expect(stderr).toContain('--scope');
    expect(settle({ agency: '淄博市人民政府', year: 2020, scope: 'UNKNOWN' })).toBe(1);
    expect(stderr).toContain('没有淄博市人民政府 2020 年');
    expect(settle({ agency: '城关镇人民政府', year: 2022, scope: 'UNKNOWN' })).toBe(2);
  });
});
