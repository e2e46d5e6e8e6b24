/**
 * Writes `regions.json` from the code list of `@vant/area-data`: `npm run update:regions` after the yearly change of divisions. What the list
 * still carries although it was dissolved is left out by `changes.ts`; new changes are added there by hand first (docs/regions.md).
 */
import { areaList } from '@vant/area-data';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { packageRoot } from '../../packageRoot.ts';
import { REGION_CHANGES } from './changes.ts';

// Headings of the list that are no divisions, and places below which it lists towns.
const PSEUDO = /^(?:县|市辖区|省直辖县|自治区直辖县级行政区划)$/;
const WITH_TOWNS = /^(?:4419|4420|4604|6202|7|81|82)/;
// Entries of its own making: no authority gives these codes. 659… and 4690… are real.
const OWN_MAKING = /^(?:(?!659|4690)\d{4}9\d|320112|321150)$/;

/** Characters that are read otherwise in names of places. */
const READINGS: Readonly<Record<string, string>> = {
  乐亭: 'laoting',
  乐陵: 'laoling',
  大埔: 'dabu',
  大城县: 'daichengxian',
  歙县: 'shexian',
  单县: 'shanxian',
  东阿: 'donge',
  蔚县: 'yuxian',
  尉犁: 'yuli',
  浚县: 'xunxian',
  洪洞: 'hongtong',
  繁峙: 'fanshi',
  筠连: 'junlian',
  荥经: 'yingjing',
  荥阳: 'xingyang',
  郫都: 'pidu',
  耒阳: 'leiyang',
  铅山: 'yanshan',
  六枝: 'luzhi',
  六合: 'luhe',
  吴堡: 'wubu',
  柞水: 'zhashui',
  宕昌: 'tanchang',
  鄄城: 'juancheng',
  茌平: 'chiping',
  牟平: 'muping',
  牟定: 'mouding',
  中牟: 'zhongmu',
  涡阳: 'guoyang',
  瀍河: 'chanhe',
  柘城: 'zhecheng',
  泌阳: 'biyang',
  渑池: 'mianchi',
  枞阳: 'zongyang',
  监利: 'jianli',
  黄陂: 'huangpi',
  武陟: 'wuzhi',
  临朐: 'linqu',
  台前: 'taiqian',
  丽水: 'lishui',
  长子县: 'zhangzixian',
  伽师: 'jiashi',
  巴音: 'bayin',
  儋州: 'danzhou',
  高要: 'gaoyao',
  番禺: 'panyu',
  硚口: 'qiaokou',
  猇亭: 'xiaoting',
  郧阳: 'yunyang',
  弋阳: 'yiyang',
};

const spell = (name: string): string[] => {
  const special = Object.keys(READINGS).find((part) => name.startsWith(part));
  const letters = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const whole = letters.join('');
  return [special ? (READINGS[special] ?? '') + letters.slice(special.length).join('') : whole, letters.map((one) => one[0]).join('')];
};

const dissolved = new Set(REGION_CHANGES.filter(({ code, successors }) => !successors.includes(code)).map(({ code, name }) => code + name));

const rows = Object.entries({ ...areaList.province_list, ...areaList.city_list, ...areaList.county_list })
  .filter(([code, name]) => !PSEUDO.test(name) && !dissolved.has(code + name) && !OWN_MAKING.test(code))
  // 110100 北京市 repeats the municipality.
  .filter(([code, name]) => !(code.endsWith('0100') && name === areaList.province_list[`${code.slice(0, 2)}0000`]))
  .filter(([code]) => code.endsWith('00') || !WITH_TOWNS.test(code))
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([code, name]) => JSON.stringify([code, name, ...spell(name)]));

const { version } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@vant/area-data/package.json'), 'utf8')) as {
  version: string;
};
const file = join(packageRoot, 'server', 'directory', 'regions', 'regions.json');
const today = new Date().toISOString().slice(0, 10);
writeFileSync(file, `{ "source": "@vant/area-data ${version}", "written": "${today}", "regions": [\n${rows.join(',\n')}\n] }\n`);
console.error(`${rows.length} divisions written to regions.json`);
