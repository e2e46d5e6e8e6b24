import { describe, expect, it } from 'vitest';
import { formatAgencies, parseAgencies, type AgenciesState } from '../../../dashboard/src/url/agenciesAddress';
import { formatCoverage, parseCoverage, type CoverageState } from '../../../dashboard/src/url/coverageAddress';
import { argumentsOf, isUnfiltered, NO_FILTERS, onlyRegion, parseDirectory } from '../../../dashboard/src/url/directoryFilters';

const FILTERS = {
  regions: ['320000', '370000'],
  ranks: ['PREFECTURE', 'COUNTY'] as const,
  unitTypes: ['DEPARTMENT'] as const,
  organs: ['CIVIL_AFFAIRS', 'EDUCATION'] as const,
  organGroups: [],
};

describe('the address of the agencies page', () => {
  it.each<[string, AgenciesState, Record<string, string>]>([
    ['nothing', { ...NO_FILTERS, search: '', order: null }, {}],
    [
      'everything',
      { ...FILTERS, search: 'gao qing', order: { by: 'NEW_REQUESTS', direction: 'ASC' } },
      {
        q: 'gao qing',
        region: '320000.370000',
        rank: 'prefecture.county',
        unit: 'department',
        organ: 'civil_affairs.education',
        sort: 'new_requests.asc',
      },
    ],
    ['a usual order', { ...NO_FILTERS, search: '', order: { by: 'NAME', direction: 'ASC' } }, { sort: 'name' }],
  ])('says %s, and reads it back', (_what, state, query) => {
    expect(formatAgencies(state)).toEqual(query);
    const read = parseAgencies(query);
    expect({ ...read, ranks: read.ranks.toSorted(), organs: read.organs.toSorted() }).toEqual({
      ...state,
      ranks: state.ranks.toSorted(),
      organs: state.organs.toSorted(),
    });
  });

  it('sorts numbers largest first unless told otherwise', () =>
    expect(parseAgencies({ sort: 'disclosure_rate' }).order).toEqual({ by: 'DISCLOSURE_RATE', direction: 'DESC' }));

  it('drops what is unknown and keeps the rest', () => {
    expect(
      parseAgencies({ q: 'x'.repeat(300), region: '32.370300.3703z1', rank: 'city.county', organ: 'magic', sort: 'colour.up' }),
    ).toEqual({ ...NO_FILTERS, search: 'x'.repeat(100), regions: ['370300', '3703Z1'], ranks: ['COUNTY'], order: null });
  });
});

describe('the address of the coverage page', () => {
  it.each<[CoverageState, Record<string, string>]>([
    [{ ...NO_FILTERS, level: 'PROVINCE', from: null, to: null }, {}],
    [
      { ...NO_FILTERS, regions: ['370300'], level: 'COUNTY', from: 2020, to: null },
      { by: 'county', region: '370300', from: '2020' },
    ],
  ])('says %j, and reads it back', (state, query) => {
    expect(formatCoverage(state)).toEqual(query);
    expect(parseCoverage(query)).toEqual(state);
  });

  it('knows no groups of organs', () => expect(parseCoverage({ group: 'social' }).organGroups).toEqual([]));
});

describe('filters', () => {
  it('take groups of organs only where no organ is chosen', () => {
    expect(parseDirectory({ group: 'social.economy' }).organGroups.toSorted()).toEqual(['ECONOMY', 'SOCIAL']);
    expect(parseDirectory({ group: 'social', organ: 'audit' })).toMatchObject({ organGroups: [], organs: ['AUDIT'] });
  });

  it('send null for what is not filtered', () =>
    expect(argumentsOf({ ...NO_FILTERS, ranks: ['COUNTY'] })).toEqual({
      under: null,
      ranks: ['COUNTY'],
      unitTypes: null,
      organs: null,
      organGroups: null,
    }));

  it('know whether they filter, and whether they are about one region', () => {
    expect(isUnfiltered(NO_FILTERS)).toBe(true);
    expect(isUnfiltered({ ...NO_FILTERS, regions: ['370000'] })).toBe(false);
    expect(onlyRegion({ ...NO_FILTERS, regions: ['370000'] })).toBe('370000');
    expect(onlyRegion(FILTERS)).toBeNull();
  });
});
