/** Why a report has its scope, in words for its reader. */
import type { Scope, ScopeBasis, UnitType } from '../domain/agency.ts';
import type { Text } from '../domain/finding.ts';

const WHAT: Readonly<Record<Scope, Text>> = {
  SINGLE_AGENCY: { zh: '只含本机关的数字', en: 'It holds the figures of this organ alone' },
  LEVEL_GOVERNMENT: {
    zh: '含本级政府及其部门的数字，不含下级',
    en: 'It holds the figures of this government and its departments, not of those below',
  },
  REGION_CONSOLIDATED: { zh: '含本地区各级行政机关的数字', en: 'It holds the figures of all organs of the region' },
  VERTICAL_SYSTEM: { zh: '含本系统下级机构的数字', en: 'It holds the figures of this organ and of its branches' },
  UNKNOWN: { zh: '不能确定含谁的数字，因此不计入任何合计', en: 'Whose figures it holds is not known, so no sum counts it' },
};

const KIND: Readonly<Partial<Record<UnitType, Text>>> = {
  GOVERNMENT: {
    zh: '正文没有写明；政府的年度报告通常汇总本地区各机关的数字',
    en: 'the text does not say; reports of governments usually sum up the organs of the region',
  },
  ZONE: {
    zh: '正文没有写明；该管委会管理整个县级区域',
    en: 'the text does not say; this zone governs the whole county',
  },
};
const OF_ITS_OWN: Text = { zh: '这类机关的年度报告只写本机关', en: 'organs of this kind report on themselves alone' };

const WHY: Readonly<Record<ScopeBasis, Text>> = {
  WORDING: { zh: '正文这样写明', en: 'the text says so' },
  UNIT_TYPE: OF_ITS_OWN,
  ARITHMETIC: {
    zh: '与同年、同地区各机关的数字核对得出',
    en: 'its figures were held against those of the organs of the region in the same year',
  },
  GIVEN: { zh: '由人工或数据文件指定', en: 'a person or the data file said so' },
  NONE: { zh: '正文没有写明，也不能从机关类型推断', en: 'the text does not say, and the kind of unit does not tell' },
};

const CONTRADICTED: Text = {
  zh: '本地区有一个机关的新收申请比它还多，它不可能含全部数字',
  en: 'one organ of the region alone received more requests than it reports, so it cannot hold them all',
};

/** What the scope means and what decided it. */
export function describeScope(scope: Scope, basis: ScopeBasis, unitType: UnitType): Text {
  const why = basis === 'UNIT_TYPE' ? (KIND[unitType] ?? OF_ITS_OWN) : WHY[basis];
  const because = basis === 'ARITHMETIC' && scope === 'UNKNOWN' ? CONTRADICTED : why;
  return { zh: `${WHAT[scope].zh}：${because.zh}。`, en: `${WHAT[scope].en}: ${because.en}.` };
}
