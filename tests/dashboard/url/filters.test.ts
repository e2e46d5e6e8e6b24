import { describe, expect, it } from 'vitest';
import type { LocationQuery } from 'vue-router';
import { DEFAULT_FILTERS, formatFilters, parseFilters, type Filters } from '../../../dashboard/src/url/filters';
import { buildQuestion } from '../../../dashboard/src/url/question';

const changed: Filters = {
  region: '320000',
  basis: 'REPORTED',
  rank: 'PREFECTURE',
  from: 2021,
  to: 2024,
  panel: 'ALL',
  tables: ['outcomes'],
};

describe('filters of the address', () => {
  it('come back as they were written', () => {
    for (const filters of [DEFAULT_FILTERS, changed, { ...DEFAULT_FILTERS, basis: 'BOTTOM_UP' as const }]) {
      expect(parseFilters(formatFilters(filters) as LocationQuery)).toEqual(filters);
    }
  });

  it('leave defaults out', () => expect(formatFilters(DEFAULT_FILTERS)).toEqual({}));

  it('leave the rank out where no rank is asked', () => {
    expect(formatFilters({ ...changed, basis: 'BOTTOM_UP' })).toEqual({
      region: '320000',
      basis: 'bottom-up',
      from: '2021',
      to: '2024',
      panel: 'all',
      table: 'outcomes',
    });
  });

  it('drop what is unknown and keep the rest', () => {
    const query = {
      region: '32',
      basis: 'guess',
      rank: 'village',
      from: 'twenty',
      to: '2024',
      panel: 'some',
      table: 'volumes.pie',
      colour: 'red',
    };
    expect(parseFilters(query)).toEqual({ ...DEFAULT_FILTERS, to: 2024, tables: ['volumes'] });
  });

  it('turn years that stand the wrong way round', () =>
    expect(parseFilters({ from: '2024', to: '2020' })).toMatchObject({ from: 2020, to: 2024 }));

  it('take the first of a repeated key', () => expect(parseFilters({ region: ['310000', '320000'] }).region).toBe('310000'));
});

describe('buildQuestion', () => {
  it('sends a rank with REPORTED only', () => {
    expect(buildQuestion(changed)).toEqual({
      where: { years: { from: 2021, to: 2024 }, under: ['320000'] },
      basis: 'REPORTED',
      rank: 'PREFECTURE',
      compare: [{ yearsBack: 1, panel: 'ALL' }],
    });
    expect(buildQuestion({ ...changed, basis: 'BOTTOM_UP' }).rank).toBeNull();
  });

  it('asks for everything when nothing is filtered', () => expect(buildQuestion(DEFAULT_FILTERS).where).toEqual({}));
});
