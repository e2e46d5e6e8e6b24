/**
 * Names of places without their kind, such as 毕节 for 毕节市: words as well, so that only what follows shows that a place is meant, and of
 * which rank. 会同财政局 is 会同 with another organ; 毕节监管分局 is one of 毕节市.
 */
import type { Rank } from '../domain/agency.ts';
import { findOrgan } from './organs/findOrgan.ts';

/** What may follow a short name. */
interface Sign {
  readonly after: RegExp;
  /** The ranks that a region must have; null for any. */
  readonly ranks: readonly Rank[] | null;
  /** True where only a region in it, named behind it, shows that a place is meant: 江苏淮安市. */
  readonly needsBelow?: boolean;
}

const CITIES: readonly Rank[] = ['PROVINCE', 'PREFECTURE'];

const SIGNS: readonly Sign[] = [
  {
    after: /^(?:调查总队|消防救援总队|出入境边防检查总站|监管局|银保?监局|保监局|证监局|通信管理局|海事局$|监管办|地震局)/,
    ranks: ['PROVINCE'],
  },
  { after: /^(?:监管分局|银保?监分局|保监分局|中心支行|消防救援支队)/, ranks: ['PREFECTURE'] },
  { after: /^监管支局/, ranks: ['COUNTY', 'PREFECTURE'] },
  { after: /^(?:调查队|支行|消防救援大队)/, ranks: ['PREFECTURE', 'COUNTY'] },
  { after: /^(?:住房公积金|公共资源交易)/, ranks: CITIES },
  { after: /^(?:综合|海关|海事|(?:国家|地方)?税务|监管|证监|分行|出入境边防|自由贸易试验区|人民政府|政府)/, ranks: null },
  { after: /^(?:国家)?(?:级)?(?:经济|高新|经开|综合保税|保税)/, ranks: null },
  {
    after: /^[\u4e00-\u9fff]{2,10}(?:开发区|高新区|经开区|实验区|试验区|示范区|度假区|园区|保税区|港务区|合作区|新区|新城|科技城|商务区)/,
    ranks: CITIES,
  },
  { after: /^[\u4e00-\u9fff]{2,8}(?:市|县|区|旗|自治州)/, ranks: null, needsBelow: true },
];
// Behind the name of a system led from the centre any short name is one of a place: 国家矿山安全监察局山西局.
const BRANCH: Sign = { after: /^(?:局|监察局|监管办公室|总部|营业管理部|总队|分局|特派员办事处)$/, ranks: CITIES };
const ORGAN_END = /(?:厅|局|委|委员会|办公室|办)$/;

/** What shows that a short name before `after` is a place: the signs that fit, the most telling first; empty when it is a word. */
export function signsOfPlace(after: string, isBranch: boolean): readonly Sign[] {
  const found = [...(isBranch ? [BRANCH] : []), ...SIGNS].filter((sign) => sign.after.test(after));
  // 广西人社厅: provinces are called so everywhere.
  if (found.length === 0 && ORGAN_END.test(after) && findOrgan(after)) return [{ after: ORGAN_END, ranks: ['PROVINCE'] }];
  return found;
}
