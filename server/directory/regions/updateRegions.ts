/**
 * Writes `regions.json` from the code list of `@vant/area-data`: `npm run update:regions` after the yearly change of divisions. What the list
 * still carries although it was dissolved is left out by `changes.ts`; new changes are added there by hand first (docs/regions.md).
 */
import { areaList } from '@vant/area-data';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { customPinyin, pinyin } from 'pinyin-pro';
import { packageRoot } from '../../packageRoot.ts';
import { PLACE_READINGS } from '../../domain/placeReadings.ts';
import { REGION_CHANGES } from './changes.ts';
import { ZONES_WITHOUT_CODE } from './zones.ts';

// Headings of the list that are no divisions, and places below which it lists towns.
const PSEUDO = /^(?:县|市辖区|省直辖县|自治区直辖县级行政区划)$/;
const WITH_TOWNS = /^(?:4419|4420|4604|6202|7|81|82)/;
// Entries of its own making: no authority gives these codes. 659… and 4690… are real.
const OWN_MAKING = /^(?:(?!659|4690)\d{4}9\d|320112|321150)$/;

customPinyin({ ...PLACE_READINGS });

/** A name in letters, a word for each character. */
const spell = (name: string): string => pinyin(name, { toneType: 'none', type: 'array', v: true }).join(' ');

const dissolved = new Set(REGION_CHANGES.filter(({ code, successors }) => !successors.includes(code)).map(({ code, name }) => code + name));

const rows = Object.entries({ ...areaList.province_list, ...areaList.city_list, ...areaList.county_list })
  .filter(([code, name]) => !PSEUDO.test(name) && !dissolved.has(code + name) && !OWN_MAKING.test(code))
  // 110100 北京市 repeats the municipality.
  .filter(([code, name]) => !(code.endsWith('0100') && name === areaList.province_list[`${code.slice(0, 2)}0000`]))
  .filter(([code]) => code.endsWith('00') || !WITH_TOWNS.test(code))
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([code, name]) => JSON.stringify([code, name, spell(name)]));

const { version } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@vant/area-data/package.json'), 'utf8')) as {
  version: string;
};
const file = join(packageRoot, 'server', 'directory', 'regions', 'regions.json');
const today = new Date().toISOString().slice(0, 10);
const zones = ZONES_WITHOUT_CODE.map(({ code, name }) => JSON.stringify([code, spell(name.replace(/[^\u4e00-\u9fff]/g, ''))]));
writeFileSync(
  file,
  `{ "source": "@vant/area-data ${version}", "written": "${today}", "regions": [\n${rows.join(',\n')}\n], "zones": [\n${zones.join(',\n')}\n] }\n`,
);
process.stderr.write(`${rows.length} divisions written to regions.json\n`);
