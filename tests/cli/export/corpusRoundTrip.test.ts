/** Real documents: what was read of them comes back from an export, row by row, with all that their readers noticed. */
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../server/store/openDatabase.ts';
import { hasCorpus, listCorpus, readCorpus, WHY_SKIPPED } from '../../ingest/corpus.ts';
import { read } from '../../ingest/readAsReport.ts';
import { dump, exportDatabase, importExport, save, type Format } from './roundTrip.ts';

describe.runIf(hasCorpus)(`the corpus${WHY_SKIPPED}`, () => {
  it.each(listCorpus('documents'))('%s comes back as it was read', { timeout: 60_000 }, async (name) => {
    const report = await read(readCorpus('documents', name));
    // What has no figures is not stored.
    if (!report.isReport || report.cells.size === 0) return expect(report.findings).not.toEqual([]);
    const db = openDatabase(':memory:');
    save(db, { ...report, agency: { ...report.agency, name: report.agency.name ?? '不明' }, year: report.year ?? 2020 });
    for (const format of ['json', 'csv'] satisfies Format[]) {
      expect(dump(await importExport(exportDatabase(db, format)))).toEqual(dump(db));
    }
  });
});
