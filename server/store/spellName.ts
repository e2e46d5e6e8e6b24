/** A Chinese name → its syllables in letters without tones: 高青县 → gao, qing, xian. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { PLACE_READINGS } from '../domain/placeReadings.ts';

let told = false;

/** One syllable for each character, ü as v; letters and digits stay together as they are. `bare` has nothing else (`bareText`). */
export function spellName(bare: string): string[] {
  if (!told) customPinyin({ ...PLACE_READINGS });
  told = true;
  return pinyin(bare, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((syllable) => syllable.toLowerCase());
}
