/** Systems that are led from the centre: what names of their branches begin with, and the kind of organ that a branch is. */

/** A system; `organ` is null where its branches are of no kind of the catalogue, or of several. */
export interface CentralSystem {
  readonly name: string;
  readonly organ: string | null;
}

const SYSTEMS: readonly CentralSystem[] = [
  { name: '国家税务总局', organ: 'TAXATION' },
  { name: '国家统计局', organ: 'SURVEY_TEAM' },
  { name: '中国人民银行', organ: 'CENTRAL_BANK' },
  { name: '人民银行', organ: 'CENTRAL_BANK' },
  { name: '人行', organ: 'CENTRAL_BANK' },
  { name: '国家外汇管理局', organ: null },
  { name: '国家金融监督管理总局', organ: 'FINANCIAL_REGULATION' },
  { name: '中国银行保险监督管理委员会', organ: 'FINANCIAL_REGULATION' },
  { name: '中国银保监会', organ: 'FINANCIAL_REGULATION' },
  { name: '中国证券监督管理委员会', organ: null },
  { name: '中国证监会', organ: null },
  { name: '国家矿山安全监察局', organ: null },
  { name: '国家能源局', organ: 'ENERGY' },
  { name: '中国气象局', organ: 'METEOROLOGY' },
  { name: '国家邮政局', organ: 'POSTAL_ADMINISTRATION' },
  { name: '财政部', organ: 'FINANCE' },
  { name: '中华人民共和国', organ: null },
];

/** The system that a name begins with, when more follows; null for other names. */
export function findCentralSystem(name: string): CentralSystem | null {
  return SYSTEMS.find((system) => name.length > system.name.length && name.startsWith(system.name)) ?? null;
}
