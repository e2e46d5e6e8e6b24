/** What an import keeps of each document, and what it knows of it when it comes again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openKeeper, type KeptDocument } from '../../server/cli/keepDocuments.ts';
import { makeFinding } from '../../server/domain/checkCatalogue.ts';
import type { CheckedReport, RejectedDocument } from '../../server/domain/report.ts';
import { readerVersion } from '../../server/ingest/readerVersion.ts';
import { tooSlow } from '../../server/ingest/workers/readFailures.ts';
import { readDataset } from '../../server/store/datasetStore.ts';
import { prepareFindKnown } from '../../server/store/knownDocuments.ts';
import { closeDatabase, openDatabase } from '../../server/store/openDatabase.ts';
import { listWaiting } from '../../server/store/saveSetAside.ts';
import { makeReport } from '../helpers/makeReport.ts';
import { makeFolder } from './runCli.ts';

let path = '';
beforeEach(() => {
  path = join(makeFolder(), 'new.sqlite');
});

const agencyUncertain = makeFinding('agencyUncertain', { zh: '有多个同名地区', en: 'several regions' });
const notReport = makeFinding('notReport', { zh: '没有找到统计表。', en: 'No table.' });

function rejection(sha256: string, finding = notReport): RejectedDocument {
  const document = { path: `${sha256}.html`, sha256, mediaType: 'text/html', encoding: null, bytes: 7, source: null, date: null };
  return { isReport: false, document, findings: [finding] };
}

/** Keeps documents in one import. */
function keep(...documents: (CheckedReport | RejectedDocument)[]): KeptDocument[] {
  const keeper = openKeeper(path);
  const kept = documents.map((report) => {
    const known = keeper.isKnown(report.document.sha256);
    return keeper.keep(known ? { known: report.document } : { report });
  });
  keeper.close();
  return kept;
}

const statuses = (kept: KeptDocument[]): string[] => kept.map(({ status }) => status);

describe('an import', () => {
  it('says the same of every document when it comes again', () => {
    const documents = [makeReport({ bytes: 'a' }), makeReport({ bytes: 'b', year: null }), rejection('c')];
    const first = keep(...documents);
    const second = keep(...documents);
    expect(statuses(first)).toEqual(['created', 'needs-review', 'rejected']);
    expect(statuses(second)).toEqual(['unchanged', 'needs-review', 'rejected']);
    const said = (kept: KeptDocument[]) =>
      kept.map(({ agencyName, year, uncertain, findings }) => ({ agencyName, year, uncertain, findings }));
    expect(said(second)).toEqual(said(first));
  });

  it.each([{ before2019: true }, { forms: { proactive: null, requests: null, disputes: null } }])(
    'stores no report without figures: %o',
    (parts) => {
      const report = { ...makeReport({ findings: [notReport] }), ...parts };
      expect(keep(report)).toMatchObject([{ status: 'rejected', reportId: null, findings: [notReport] }]);
    },
  );

  it('keeps a report with a name whose region is not certain out of the figures', () => {
    const [kept] = keep(makeReport({ agency: '城关镇人民政府', regionCode: null, findings: [agencyUncertain] }));
    expect(kept).toMatchObject({ status: 'needs-review', uncertain: ['agency'], agencyName: '城关镇人民政府', year: 2024 });
    const db = openDatabase(path);
    expect(readDataset(db)).toMatchObject({ version: 0, reports: 0, agencies: 0 });
    expect(listWaiting(db)).toMatchObject([{ uncertain: ['agency'], agencyName: '城关镇人民政府', year: 2024 }]);
    closeDatabase(db);
  });

  it('keeps a corrected report as a revision, and an older one that comes again changes nothing', () => {
    const [older, newer] = [
      makeReport({ bytes: 'older', facts: { newRequests: 1 } }),
      makeReport({ bytes: 'newer', facts: { newRequests: 2 } }),
    ];
    expect(keep(older, newer, older).map(({ status, revision }) => [status, revision])).toEqual([
      ['created', 1],
      ['revised', 2],
      ['unchanged', 1],
    ]);
    const db = openDatabase(path);
    expect(db.$client.prepare('select new_requests from facts').pluck().all()).toEqual([2]);
    closeDatabase(db);
  });

  it('stores a report that was set aside by an earlier version of reading, and forgets that it was', () => {
    keep(makeReport({ bytes: 'a', year: null }), makeReport({ bytes: 'first' }));
    const db = openDatabase(path);
    db.$client.exec(`update waiting_reports set reader_version = ${readerVersion - 1}`);
    closeDatabase(db);
    expect(statuses(keep(makeReport({ bytes: 'a', year: 2022 })))).toEqual(['created']);
    const after = openDatabase(path);
    expect(listWaiting(after)).toEqual([]);
    closeDatabase(after);
  });

  it('says of bytes that are stored already that they are, whatever a second reading leaves open', () => {
    const certain = makeReport({ bytes: 'a' });
    const open = { ...certain, findings: [agencyUncertain] };
    keep(certain);
    const keeper = openKeeper(path);
    expect(keeper.keep({ report: open })).toMatchObject({ status: 'unchanged', revision: 1, uncertain: [] });
    keeper.close();
    const db = openDatabase(path);
    expect(listWaiting(db)).toEqual([]);
    closeDatabase(db);
  });

  it('reads again what was rejected by another version of reading, or for want of time', () => {
    keep(makeReport(), rejection('late', tooSlow(1000)), rejection('other'));
    const db = openDatabase(path);
    const find = (version: number) => prepareFindKnown(db, version, new Set(['tooSlow']));
    expect([find(readerVersion)('late'), find(readerVersion)('other')]).toEqual([null, { kind: 'REJECTED', findings: [notReport] }]);
    expect(find(readerVersion + 1)('other')).toBeNull();
    closeDatabase(db);
  });

  it('makes no database for rejections alone, and remembers them with the first report', () => {
    keep(rejection('c'));
    expect(existsSync(path)).toBe(false);
    keep(rejection('c'), makeReport());
    const db = openDatabase(path);
    expect(db.$client.prepare('select sha256 from rejected_documents').pluck().all()).toEqual(['c']);
    closeDatabase(db);
  });

  it('does not remember a file that could not be read', () => {
    keep(makeReport(), rejection(''));
    const db = openDatabase(path);
    expect(db.$client.prepare('select count(*) from rejected_documents').pluck().get()).toBe(0);
    closeDatabase(db);
  });
});
