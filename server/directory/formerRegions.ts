/**
 * Counties that became districts or cities of the same extent: their names before, under the code of today. Reports of
 * earlier years bear them. Regions that were divided or merged are not here: their names tell no region of today.
 */
import { REGIONS, type Region } from './regions/allRegions.ts';

/** Code of today and name before, one a word. Source: the changes of county-level divisions that the State Council approved. */
const BEFORE =
  '350405沙县 370114章丘市 370115济阳县 370116莱城区 370215即墨市 330112临安市 330111富阳市 330213奉化市 330604上虞市 331083玉环县 330305洞头县 ' +
  '320813洪泽县 320614海门市 320118高淳县 320117溧水县 320707赣榆县 510117郫县 510116双流县 510118新津县 511504宜宾县 511403彭山县 510705安县 ' +
  '500120璧山县 500151铜梁县 500152潼南县 500153荣昌县 500154开县 500155梁平县 500156武隆县 440117从化市 440118增城市 441204高要市 ' +
  '445103潮安县 445203揭东县 520204水城县 520281盘县 520304遵义县 520403平坝县 530304马龙县 530115晋宁县 530303沾益县 530403江川县 ' +
  '530481澄江县 610117高陵县 610118户县 610482彬县 610703南郑县 610881神木县 610803横山县 630106湟中县 360112新建县 360703南康市 ' +
  '360704赣县 361003东乡县 361104上饶县 361103广丰县 360404九江县 430112望城县 430182宁乡县 450110武鸣县 450206柳江县 450312临桂县 ' +
  '451203宜州市 451081靖西县 340210芜湖县 340212繁昌县 341882广德县 340882潜山县 340706铜陵县 211104大洼县 210214普兰店市 220113九台市 ' +
  '230113双城市 231086东宁县 410307偃师市 410308孟津县 411003许昌县 411603淮阳县 410212开封县 411203陕县 130110鹿泉市 130111栾城县 ' +
  '130109藁城市 130607满城县 130608清苑县 130609徐水县 130709崇礼县 130708万全县 130306抚宁县 131103冀州市 130408永年县 130407肥乡县 ' +
  '130505任县 130506南和县 130284滦县 130209唐海县 140404长治县 140405屯留县 140406潞城市 140703太谷县 140681怀仁县 ' +
  '371603沾化县 371403陵县 371003文登市 371703定陶县 371681邹平县 371503茌平县 370812兖州市 120117宁河县 120118静海县 120119蓟县 ' +
  '110118密云县 110119延庆县 310151崇明县 540103堆龙德庆县 540104达孜县';

/** The former names as regions: today's code and place, the name of the time. A name that is in use again is left out. */
export function listFormerRegions(): Region[] {
  const current = new Set([...REGIONS.values()].map(({ name }) => name));
  return BEFORE.split(' ').flatMap((entry) => {
    const name = entry.slice(6);
    const region = REGIONS.get(entry.slice(0, 6));
    return region && !current.has(name) ? [{ ...region, name, path: region.path.replace(region.name, name) }] : [];
  });
}
