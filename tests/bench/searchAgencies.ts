/** Makes a database of many agencies with names as they are: governments and townships of every region, then kinds of organ in every region. */
import { ORGANS } from '../../server/directory/organs/organCatalogue.ts';
import { REGIONS, type Region } from '../../server/directory/regions/allRegions.ts';
import { officialNameOf } from '../../server/directory/regions/regionNames.ts';
import { TOWNSHIPS } from '../../server/directory/townships.generated.ts';
import type { Rank, UnitType } from '../../server/domain/agency.ts';
import { fillAgencySearch } from '../../server/store/agencySearchIndex.ts';
import { openDatabase, type Database } from '../../server/store/openDatabase.ts';

/** An agency to be. */
export interface MadeAgency {
  readonly name: string;
  readonly regionCode: string;
  readonly unitType: UnitType;
  readonly rank: Rank;
  readonly organ: string | null;
}

/** The first `count` of them. */
export function makeAgencies(count: number): MadeAgency[] {
  const regions = [...REGIONS.values()];
  const governments = regions.map((region) => make(region, '人民政府', 'GOVERNMENT', region.rank, null));
  const townships = TOWNSHIPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...names] = line.split(' ');
      const region = REGIONS.get(code);
      if (!region) return [];
      return names.map((name) => {
        const isStreet = name.endsWith('街道');
        return make(region, name + (isStreet ? '办事处' : '人民政府'), isStreet ? 'SUBDISTRICT' : 'TOWNSHIP', 'TOWNSHIP', null);
      });
    });
  const organs = ORGANS.flatMap(({ code, zh }) => regions.map((region) => make(region, zh, 'DEPARTMENT', region.rank, code)));
  const made = [...governments, ...townships, ...organs];
  return [...new Map(made.map((agency) => [agency.name + agency.regionCode, agency])).values()].slice(0, count);
}

function make(region: Region, rest: string, unitType: UnitType, rank: Rank, organ: string | null): MadeAgency {
  return { name: officialNameOf(region) + rest, regionCode: region.code, unitType, rank, organ };
}

/** A database in memory with the agencies, each with a report of one year, without the evidence that searches do not touch. */
export function openAgencies(agencies: readonly MadeAgency[]): Database {
  const db = openDatabase(':memory:');
  const client = db.$client;
  client.exec(
    `insert into documents (id, path, sha256, media_type, bytes, imported_at) values (1, 'made', '${'0'.repeat(64)}', 'text/html', 1, '2024')`,
  );
  const agency = client.prepare('insert into agencies (id, name, region_code, unit_type, rank, organ) values (?, ?, ?, ?, ?, ?)');
  const report = client.prepare(
    `insert into reports (id, agency_id, year, revision, current, scope, scope_basis, document_id) values (?, ?, 2024, 1, 1, 'UNKNOWN', 'NONE', 1)`,
  );
  const fact = client.prepare(
    `insert into facts (report_id, agency_id, year, scope, unit_type, new_requests, total_concluded, granted, partially_granted)
     values (?, ?, 2024, 'UNKNOWN', ?, ?, ?, 1, 1)`,
  );
  client.transaction(() => {
    agencies.forEach(({ name, regionCode, unitType, rank, organ }, i) => {
      agency.run(i + 1, name, regionCode, unitType, rank, organ);
      report.run(i + 1, i + 1);
      fact.run(i + 1, i + 1, unitType, (i * 7919) % 1000, (i * 7907) % 1000);
    });
    fillAgencySearch(client);
  })();
  return db;
}
