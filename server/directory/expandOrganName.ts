/** The name of an organ as titles shorten it → its full name: 住建局 → 住房和城乡建设局. What may stand for several names stays. */

const SHORT_NAMES: Readonly<Record<string, string>> = {
  发改: '发展和改革',
  发展改革: '发展和改革',
  科技: '科学技术',
  科: '科学技术',
  工信: '工业和信息化',
  经信: '经济和信息化',
  民宗: '民族宗教事务',
  人社: '人力资源和社会保障',
  人力资源社会保障: '人力资源和社会保障',
  人力社保: '人力资源和社会保障',
  住建: '住房和城乡建设',
  住房城乡建设: '住房和城乡建设',
  农: '农业农村',
  卫健: '卫生健康',
  卫计: '卫生和计划生育',
  卫生计生: '卫生和计划生育',
  教: '教育',
  退役军人: '退役军人事务',
  市场监管: '市场监督管理',
  食药监: '食品药品监督管理',
  药监: '药品监督管理',
  安监: '安全生产监督管理',
  环保: '环境保护',
  国土: '国土资源',
  医保: '医疗保障',
  人防: '人民防空',
  国动: '国防动员',
  扶贫: '扶贫开发',
  金融监管: '金融监督管理',
};

/** Offices and committees that are called after their government. */
const OF_GOVERNMENT: Readonly<Record<string, string>> = {
  国资委: '人民政府国有资产监督管理委员会',
  国资局: '国有资产监督管理局',
  政务服务办: '人民政府政务服务办公室',
  政务办: '人民政府政务服务办公室',
  外办: '人民政府外事办公室',
  外事办: '人民政府外事办公室',
  侨办: '人民政府侨务办公室',
  合作交流办: '人民政府合作交流办公室',
  研究室: '人民政府研究室',
  残联: '残疾人联合会',
  供销社: '供销合作社',
  公积金中心: '住房公积金管理中心',
};

const ENDS: Readonly<Record<string, string>> = { 委: '委员会', 办: '办公室' };
// These words alone name an office only with their full end: 教委, 科委, 农委; 教局 is nothing.
const COMMITTEES_ONLY = new Set(['教', '科', '农']);

/** The full name of the organ; the name itself when it is not short. `rest` is what follows the region in a name. */
export function expandOrganName(rest: string): string {
  const own = rest.replace(/^(?:人民)?政府(?=.)/, '');
  const ofGovernment = OF_GOVERNMENT[own];
  if (ofGovernment) return ofGovernment;
  const [, words = '', end = ''] = /^(.+?)(委员会|办公室|局|厅|委|办)$/.exec(own) ?? [];
  const prefix = rest.slice(0, rest.length - own.length).replace(/^政府$/, '人民政府');
  const full = end && !(COMMITTEES_ONLY.has(words) && end !== '委') ? SHORT_NAMES[words] : undefined;
  // The end of a committee is written out where its words are known or more than two: 卫生健康委.
  const fullEnd = full || words.length > 2 ? (ENDS[end] ?? end) : end;
  return prefix + (end ? (full ?? words) + fullEnd : own);
}
