/** Townships whose counties were looked up by hand in the division codes of 2023. */
import { describe, expect, it } from 'vitest';
import { countiesWithTownship } from '../../server/directory/townships.ts';

const codesOf = (name: string): string[] => countiesWithTownship(name).map(({ code }) => code);

describe('countiesWithTownship', () => {
  it.each([
    ['鹤游镇', '500231'],
    ['鹤游镇人民政府', '500231'],
    ['南石头街道办事处', '440105'],
    ['虎门镇', '441900'],
  ])('finds the only county of %s', (name, code) => {
    expect(codesOf(name)).toEqual([code]);
  });

  it('finds every county that has a township of the name', () => {
    expect(codesOf('新添镇').sort()).toEqual(['511822', '621124']);
  });

  it.each(['区财政局', '镇', '高青县高城镇', 'constructor', ''])('finds none for %s', (name) => {
    expect(codesOf(name)).toEqual([]);
  });
});
