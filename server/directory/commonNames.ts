/** Regions as they are commonly called where that is not their full name without its kind: 秀山县, 科右中旗, 巴州. */
import { REGIONS } from './regions/allRegions.ts';
import { shortNameOf } from './regions/regionNames.ts';

/** Code and name, one a word. Source: the common abbreviations of autonomous prefectures, counties and banners. */
const CALLED =
  '652700博州 652800巴州 653000克州 220721前郭县 230624杜蒙县 210921阜蒙县 211324喀左县 ' +
  '152221科右前旗 152222科右中旗 150521科左中旗 150522科左后旗 150722莫旗 150223达茂旗 150927察右中旗 150928察右后旗 150926察右前旗 ' +
  '350128平潭综合实验区 370211青岛西海岸新区 370211青岛市西海岸新区 370211西海岸新区 650104乌鲁木齐高新技术产业开发区(新市区) ' +
  '650104乌鲁木齐高新区(新市区) 650104乌鲁木齐高新技术产业开发区（新市区） 650104乌鲁木齐高新区（新市区） 152500锡盟 152900阿盟 150203昆区 650100乌市 152921阿左旗 152922阿右旗 150823乌前旗 150824乌中旗 150825乌后旗 152525东乌旗 152526西乌旗 152523苏左旗 152524苏右旗 ' +
  '150121土左旗 150221土右旗 150726新左旗 150727新右旗 150725陈旗';

/** Every common name with the code of its region; what is the full name of another region is left out. */
export function listCommonNames(): (readonly [name: string, code: string])[] {
  const derived = [...REGIONS.values()].flatMap((region) => {
    const [kind] = /(?<=自治)[州县旗]$|(?<=族)区$/.exec(region.name) ?? [];
    const short = kind ? shortNameOf(region) : null;
    if (!short || !kind) return [];
    // 彭水县, 彭水自治县, 管城区.
    return [short + kind, ...(kind === '区' ? [] : [`${short}自治${kind}`])].map((name) => [name, region.code] as const);
  });
  const full = new Set([...REGIONS.values()].map(({ name }) => name));
  const called = CALLED.split(' ').map((entry) => [entry.slice(6), entry.slice(0, 6)] as const);
  return [...derived, ...called].filter(([name]) => !full.has(name));
}
