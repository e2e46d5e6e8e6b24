/** The text of a search → what the store looks for, with what the directory knows: short names of regions, names of organs. */
import { bareText, wordsOf } from '../domain/searchText.ts';
import { findOrgan } from '../directory/organs/findOrgan.ts';
import { ORGANS } from '../directory/organs/organCatalogue.ts';
import { organsMeantBy, organsNamedBy, ownNamesOf } from '../directory/organs/organsNamedBy.ts';
import { expandShortName } from '../directory/regions/expandShortName.ts';
import type { AgencySearch } from '../store/agencySearch.ts';
import { spellName } from '../store/spellName.ts';

/** Several words must all match; a text without a letter or character looks for nothing, and everything is found. */
export function toAgencySearch(search: string): AgencySearch {
  const words = wordsOf(search);
  const whole = words.join('');
  return {
    words: words.map((text) => ({ text, ...expandShortName(text), organs: [...organsNamedBy(text), ...organsCalled(text)] })),
    whole,
    beginnings: expandShortName(whole).beginnings,
    meantOrgans: [...new Set(words.flatMap((word) => (/^[a-z]+$/.test(word) ? organsSpelled(word) : organsMeantBy(word))))],
  };
}

/** 发改局 and 科委 mean the organs that are called so for short, whatever their names are. */
function organsCalled(text: string): string[] {
  const organ = /^\p{Script=Han}{2,}$/u.test(text) ? findOrgan(text) : null;
  return organ ? [organ.code] : [];
}

let spelled: readonly { readonly code: string; readonly pinyin: readonly string[] }[] | null = null;

/** Codes of the organs whose usual name begins with the pinyin, of two syllables at least: minzheng. */
function organsSpelled(letters: string): string[] {
  if (letters.length < 5) return [];
  spelled ??= ORGANS.map((organ) => ({
    code: organ.code,
    pinyin: ownNamesOf(organ).map((name) => spellName(bareText(name)).join('')),
  }));
  return spelled.filter(({ pinyin }) => pinyin.some((name) => name.startsWith(letters))).map(({ code }) => code);
}
