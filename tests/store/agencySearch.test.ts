import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { ORGANS } from '../../server/directory/organs/organCatalogue.ts';
import { REGIONS } from '../../server/directory/regions/allRegions.ts';
import { officialNameOf } from '../../server/directory/regions/regionNames.ts';
import { bareText } from '../../server/domain/searchText.ts';
import { toAgencyFilter } from '../../server/graphql/toAgencyFilter.ts';
import { countFacets, listAgencies } from '../../server/store/listAgencies.ts';
import { spellName } from '../../server/store/spellName.ts';
import { openTestDatabase } from '../helpers/openTestDatabase.ts';

const PAGE = { offset: 0, limit: 500 };
const db = openTestDatabase([
  { agency: '高青县民政局', organ: 'CIVIL_AFFAIRS', printedName: '县民政部门' },
  { agency: '高青县人民政府', unitType: 'GOVERNMENT' },
  { agency: '高青县人民政府办公室', unitType: 'GENERAL_OFFICE' },
  { agency: '淄博市民政局', regionCode: '370300', rank: 'PREFECTURE', organ: 'CIVIL_AFFAIRS' },
  { agency: '淄博市生态环境局高青分局', organ: 'ECOLOGY_ENVIRONMENT' },
  { agency: '山东省民政厅', regionCode: '370000', rank: 'PROVINCE', organ: 'CIVIL_AFFAIRS' },
  { agency: '民政部', regionCode: null, rank: 'CENTRAL', unitType: 'MINISTRY', organ: 'CIVIL_AFFAIRS' },
  { agency: '沂源县民政局', regionCode: '370323', organ: 'CIVIL_AFFAIRS' },
  { agency: '高密市民政局', regionCode: '370785', organ: 'CIVIL_AFFAIRS' },
  { agency: '中国（上海）自由贸易试验区临港新片区管理委员会', regionCode: '31Z001', unitType: 'ZONE' },
  { agency: '乐陵市第2中学ABC校区', regionCode: '371481', unitType: 'AUTHORIZED_ORG' },
]);

function find(search: string): string[] {
  return listAgencies(db, toAgencyFilter({ search }), null, PAGE).rows.map(({ name }) => name);
}

describe('the search for agencies', () => {
  it.each([
    ['a whole name', '高青县民政局', ['高青县民政局']],
    ['a part of a name', '县人民政府', ['高青县人民政府', '高青县人民政府办公室']],
    ['one character', '厅', ['山东省民政厅']],
    ['an alias', '县民政部', ['高青县民政局']],
    ['pinyin of a whole name', 'gaoqingxianminzhengju', ['高青县民政局']],
    ['pinyin of a part, apart', 'yiyuanxian minzheng', ['沂源县民政局']],
    ['pinyin of a part, together', 'qingxianminzhengju', ['高青县民政局']],
    ['the beginning of a syllable', 'yiyuanxianm', ['沂源县民政局']],
    ['pinyin with a capital and tones', 'Yíyuán mín', ['沂源县民政局']],
    ['first letters', 'gqxmzj', ['高青县民政局']],
    ['first letters of a part', 'xmzj', ['高青县民政局', '沂源县民政局']],
    ['first letters of the short name', 'gqmzj', ['高青县民政局']],
    ['English of the organ and pinyin', 'civil affairs gaoqing', ['高青县民政局']],
    ['the short name of a region and an organ', '高青民政局', ['高青县民政局']],
    ['the same in pinyin', 'gaoqingminzhengju', ['高青县民政局']],
    ['a branch by the region it is in', '高青生态环境局', ['淄博市生态环境局高青分局']],
    ['Chinese and pinyin together', '沂源minzheng', ['沂源县民政局']],
    ['a reading that only places have', 'laoling', ['乐陵市第2中学ABC校区']],
    ['letters and digits of the name', '第2中学a', ['乐陵市第2中学ABC校区']],
    ['a name with brackets, without them', '上海自由贸易', ['中国（上海）自由贸易试验区临港新片区管理委员会']],
    ['a name longer than what is kept of its ends', '自由贸易试验区临港新片区管理', ['中国（上海）自由贸易试验区临港新片区管理委员会']],
    ['a letter alone where names begin', 'y', ['沂源县民政局']],
    ['what is not there', '民政局高青', []],
    ['words of which one is not there', '高青 zzz', []],
  ])('finds %s', (_, search, names) => expect(find(search)).toEqual(names));

  it('gives the kind of organ that is meant first, then the higher rank, then the shorter name', () => {
    const governments = ['高青县人民政府', '高青县人民政府办公室'];
    const organs = ['民政部', '山东省民政厅', '淄博市民政局', '高密市民政局', '高青县民政局', '沂源县民政局'];
    expect(find('民政')).toEqual([...organs, ...governments]);
    expect(find('minzheng').slice(0, 6)).toEqual(organs);
  });

  it('gives a name that begins with the text before one that only has it', () => {
    expect(find('高青')).toEqual(['高青县民政局', '高青县人民政府', '高青县人民政府办公室', '淄博市生态环境局高青分局']);
  });

  it('gives the whole name before the names that begin with it', () => expect(find('高青县人民政府')[0]).toBe('高青县人民政府'));

  it('takes a new alias and what is learned of an agency into account', () => {
    const changing = openTestDatabase([{ agency: '高青县民政局', year: 2022 }]);
    const search = (text: string): number => listAgencies(changing, toAgencyFilter({ search: text }), null, PAGE).total;
    expect([search('社会事务'), search('civil')]).toEqual([0, 0]);
    const next = openTestDatabase([
      { agency: '高青县民政局', year: 2022 },
      { agency: '高青县民政局', year: 2023, printedName: '高青社会事务局', organ: 'CIVIL_AFFAIRS' },
    ]);
    const later = (text: string): number => listAgencies(next, toAgencyFilter({ search: text }), null, PAGE).total;
    expect([later('社会事务'), later('civil')]).toEqual([1, 1]);
  });
});

describe('hostile searches', () => {
  it.each([
    '',
    ' ',
    '"',
    '*',
    '""*',
    '%',
    '_',
    '()',
    '（）',
    '^',
    ':',
    '-',
    '+',
    '😀',
    '\ud800',
    '\0',
    '→',
    '←',
    "'; drop table agencies; --".replace(/\w/g, ''),
  ])('takes %j for no word, and passes all', (search) => expect(listAgencies(db, toAgencyFilter({ search }), null, PAGE).total).toBe(11));

  it.each([
    '民政" OR "人民',
    '民政*',
    'NEAR(民政 高青)',
    'words:民政',
    '民政 AND NOT 高青',
    '{民政}',
    '民政^2',
    '→民政部←',
    '民政\0',
    "'民政'",
    '民政😀局',
  ])('finds words in %j and makes no error', (search) => expect(() => find(search)).not.toThrow());

  it('looks at the beginning of a text of 10,000 characters only', () => {
    const began = performance.now();
    expect(find('高青县'.repeat(3334))).toEqual([]);
    expect(find(`高青县人民政府办 ${' '.repeat(9000)}zzz`)).toEqual(['高青县人民政府办公室']);
    expect(find('a b c d e f g h '.repeat(700))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 60 })])('gives an answer to any text', (search) => {
    const filter = toAgencyFilter({ search });
    const { total } = listAgencies(db, filter, null, PAGE);
    const { unitTypes } = countFacets(db, filter);
    expect([...unitTypes.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});

describe('any part of a name', () => {
  const regions = [...REGIONS.values()];
  const anyName = fc
    .tuple(fc.constantFrom(...regions), fc.constantFrom(...ORGANS), fc.constantFrom('', '（筹）', '第2分局', 'A区分局', '·高新分局'))
    .map(([region, organ, tail]) => officialNameOf(region) + organ.zh + tail);
  const many = fc.sample(anyName, { numRuns: 300, seed: 42 });
  const made = openTestDatabase([...new Set(many)].map((agency) => ({ agency, regionCode: null })));
  const has = (search: string, name: string): boolean =>
    listAgencies(made, toAgencyFilter({ search }), null, PAGE).rows.some((agency) => agency.name === name);
  const anyPart = fc
    .tuple(fc.constantFrom(...many), fc.nat(), fc.nat())
    .map(([name, a, b]) => ({ name, from: a % name.length, length: 1 + (b % name.length) }));

  test.prop([anyPart])('finds the agency', ({ name, from, length }) => {
    const part = name.slice(from, from + length);
    // A letter alone is looked for where names begin.
    fc.pre(!/^[a-z]$/.test(bareText(part)));
    expect(has(part, name)).toBe(true);
  });

  test.prop([anyPart])('finds it by its pinyin and its first letters', ({ name, from, length }) => {
    const syllables = spellName(bareText(name)).slice(from, from + length);
    fc.pre(syllables.length > 1);
    expect(has(syllables.join(''), name)).toBe(true);
    expect(has(syllables.join(' '), name)).toBe(true);
    expect(has(syllables.map((syllable) => (/^[a-z]/.test(syllable) ? syllable[0] : syllable)).join(''), name)).toBe(true);
  });
});
