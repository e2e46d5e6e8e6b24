/**
 * The table of agency names: who each is, written from knowledge of the field (a code of GB/T 2260 each, of the time where a year is given).
 * All of it must be told right; a name that needs a person must be left to one.
 */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ORGANS } from '../../server/directory/organs/organCatalogue.ts';
import { REGIONS } from '../../server/directory/regions/allRegions.ts';
import { resolveAgency } from '../../server/directory/resolveAgency.ts';

type Row = Readonly<
  Record<'printedName' | 'hint' | 'year' | 'name' | 'regionCode' | 'rank' | 'unitType' | 'organ' | 'status' | 'trap', string>
>;

const rows = parse(readFileSync(join(import.meta.dirname, 'agencyNames.csv')), { columns: true }) as Row[];
const hintsOf = ({ hint, year }: Row): object => ({ within: hint || null, here: hint || null, year: year ? Number(year) : null });
const whole = ({ printedName, ...row }: Row): string => {
  const { regionCode, rank, unitType, organ, status } = resolveAgency(printedName, hintsOf({ printedName, ...row }));
  return [printedName, regionCode ?? '', rank ?? '', unitType, organ ?? '', status].join(' ');
};

describe('the table of agency names', () => {
  it('has at least 600, of every province, every kind of organ and every unit type but UNKNOWN', () => {
    const resolved = rows.filter(({ status }) => status === 'resolved');
    const provinces = [...REGIONS.values()].filter(({ rank, code }) => rank === 'PROVINCE' && !/^[78]/.test(code)).map(({ code }) => code);
    expect(rows.length).toBeGreaterThanOrEqual(600);
    expect(provinces.filter((code) => !resolved.some(({ regionCode }) => regionCode.startsWith(code.slice(0, 2))))).toEqual([]);
    expect(ORGANS.map(({ code }) => code).filter((code) => !resolved.some(({ organ }) => organ === code))).toEqual([]);
  });

  it('is told right, all that can be told', () => {
    const resolved = rows.filter(({ status }) => status === 'resolved');
    const expected = resolved.map(({ printedName, regionCode, rank, unitType, organ, status }) =>
      [printedName, regionCode, rank, unitType, organ, status].join(' '),
    );
    expect(resolved.map(whole)).toEqual(expected);
  });

  it('is left to a person where the name does not tell', () => {
    const open = rows.filter(({ status }) => status === 'needs-review');
    expect(open.length).toBeGreaterThan(5);
    expect(open.filter((row) => resolveAgency(row.printedName, hintsOf(row)).status === 'resolved')).toEqual([]);
  });
});
