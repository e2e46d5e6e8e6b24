/**
 * The words that sentences about requests and disputes are made of, each group with a made-up example. Nothing outside of these
 * words is understood: a figure counts only where known words join it to what it counts. Used in both directions, before a
 * number (收到申请 12 件) and after it (12 件结转下年度), and after a negation (未收到申请).
 */

/** What a word means for the figure beside it. */
export type Role =
  // Words that change nothing, and words that say only that requests are meant.
  | 'filler'
  | 'topic'
  | 'application'
  // Words between two things that are counted together, or each for itself.
  | 'join'
  | 'each'
  | 'etc'
  | 'cumulative'
  | 'aside'
  // Who asks: people at large, one kind of applicant only, or the other.
  | 'people'
  | 'person'
  | 'legal'
  // A word that makes something else of the figure, so that nothing is read.
  | 'foreign'
  | KeyRole;

/** Words that name what is counted. */
export type KeyRole =
  | 'received'
  | 'newReceived'
  | 'answered'
  | 'handled'
  | 'carriedIn'
  | 'carriedOut'
  | 'carried'
  | OutcomeRole
  | DisputeRole
  | DisputeOutcomeRole
  | ApplicantRole
  | 'inForce'
  | 'normativeDocs'
  | 'fee';

export type OutcomeRole =
  | 'granted'
  | 'partiallyGranted'
  | 'denied'
  | 'unableToProvide'
  | 'unableNotHeld'
  | 'unableMustCreate'
  | 'unableStillUnclear'
  | 'notProcessed'
  | 'notProcessedPetition'
  | 'notProcessedDuplicate'
  | 'otherHandling';
export type DisputeRole = 'review' | 'suit' | 'directSuit' | 'postReviewSuit';
export type DisputeOutcomeRole = 'upheld' | 'corrected' | 'pending';
export type ApplicantRole =
  'naturalPerson' | 'organisations' | 'commercialEnterprise' | 'researchInstitution' | 'publicWelfareOrg' | 'legalServiceOrg';

/** A group of words of one role. */
export interface WordGroup {
  readonly role: Role;
  readonly words: readonly string[];
  /** A made-up sentence whose 7 is read through one of these words; null for words that carry no figure. */
  readonly example: string | null;
}

const group = (role: Role, words: string, example: string | null = null): WordGroup => ({ role, words: words.split(' '), example });

const combine = (...parts: readonly string[]): string[] =>
  parts.map((part) => part.split(' ')).reduce<string[]>((all, words) => all.flatMap((left) => words.map((word) => left + word)), ['']);

const LAST_YEAR = '上年 上年度 上一年 上一年度 去年';
const NEXT_YEAR = '下年 下年度 下一年 下一年度 次年 来年 明年';
const CARRY = '结转 转结 转入 遗留 顺延';

/** All words by role. */
export const WORD_GROUPS: readonly WordGroup[] = [
  group('received', '收到 接到 受理 接收 接受 收件 接件', '全年共收到政府信息公开申请 7 件。'),
  group('newReceived', '新收 新收到 新增 新受理 新接收 新接到', '本年新收政府信息公开申请 7 件。'),
  group(
    'answered',
    '办结 已办结 答复 已答复 回复 办毕 办理完毕 办理完结 完成答复 予以答复 办理答复 答复办结 办理办结',
    '全年共答复政府信息公开申请 7 件。',
  ),
  group('handled', '办理 处理', '全年共处理政府信息公开申请 7 件。'),
  {
    role: 'carriedIn',
    words: [...combine(LAST_YEAR, CARRY), ...combine('结转', LAST_YEAR)],
    example: '上年度结转政府信息公开申请 7 件。',
  },
  {
    role: 'carriedOut',
    words: [...combine('结转 转结 顺延 延至 延续 转 延期', ' 至 到 入', NEXT_YEAR), ...combine('下年 下年度 下一年 下一年度', '结转')],
    example: '另有 7 件结转下年度继续办理。',
  },
  group('carried', '结转 结转至 结转到 结转入 顺延至 顺延到 顺延 转至 转入 延至', '结转至2025年 7 件。'),

  group('granted', '予以公开 同意公开 准予公开 全部公开 给予公开 决定公开', '予以公开的 7 件，占 50%。'),
  group('partiallyGranted', '部分公开 予以部分公开 同意部分公开', '部分公开 7 件。'),
  group('denied', '不予公开 不同意公开 决定不予公开', '不予公开 7 件。'),
  group('unableToProvide', '无法提供 不能提供', '因本机关不掌握等原因无法提供 7 件。'),
  group('unableNotHeld', '不掌握 不掌握相关政府信息', '本机关不掌握相关政府信息 7 件。'),
  group('unableMustCreate', '没有现成信息 没有现成信息需要另行制作', '没有现成信息需要另行制作的 7 件。'),
  group('unableStillUnclear', '补正后仍不明确 补正后申请内容仍不明确', '补正后申请内容仍不明确的 7 件。'),
  group('notProcessed', '不予处理', '不予处理 7 件。'),
  group('notProcessedPetition', '信访举报投诉类 信访举报投诉类申请 信访、举报、投诉类申请', '信访举报投诉类申请 7 件。'),
  group('notProcessedDuplicate', '重复申请', '重复申请 7 件。'),
  group('otherHandling', '其他处理 作其他处理', '其他处理 7 件。'),

  group('review', '行政复议 复议', '因政府信息公开引发行政复议 7 件。'),
  group('suit', '行政诉讼 诉讼 起诉', '因政府信息公开引发行政诉讼 7 件。'),
  group(
    'directSuit',
    '未经复议直接起诉 未经行政复议直接起诉 未经复议直接提起诉讼 未经复议直接提起行政诉讼 直接起诉 直接提起诉讼 直接提起行政诉讼',
    '因政府信息公开申请未经复议直接起诉 7 件。',
  ),
  group(
    'postReviewSuit',
    '复议后起诉 复议后提起诉讼 复议后提起行政诉讼 经复议后起诉 经复议后提起诉讼',
    '涉及政府信息公开复议后起诉 7 件。',
  ),
  group('upheld', '维持 结果维持 予以维持 维持原行政行为 维持原具体行政行为 维持原决定', '政府信息公开行政复议结果维持 7 件。'),
  group('corrected', '纠正 结果纠正 被纠正 纠错 被纠错 予以纠正', '政府信息公开行政复议被纠错 7 件。'),
  group('pending', '尚未审结 未审结 正在审理 尚在审理 尚未结案', '政府信息公开行政诉讼尚未审结 7 件。'),

  group('naturalPerson', '自然人', '政府信息公开申请中，自然人申请 7 件。'),
  group(
    'organisations',
    '法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人或其它组织',
    '政府信息公开申请中，法人或其他组织申请 7 件。',
  ),
  group('commercialEnterprise', '商业企业', '政府信息公开申请中，商业企业申请 7 件。'),
  group('researchInstitution', '科研机构', '政府信息公开申请中，科研机构申请 7 件。'),
  group('publicWelfareOrg', '社会公益组织', '政府信息公开申请中，社会公益组织申请 7 件。'),
  group('legalServiceOrg', '法律服务机构', '政府信息公开申请中，法律服务机构申请 7 件。'),

  group('normativeDocs', '规范性文件 行政规范性文件', '现行有效行政规范性文件 7 件。'),
  group('inForce', '现行有效 现行有效的'),
  group('fee', '处理费 信息处理费 信息公开处理费 政府信息公开处理费 政府信息公开信息处理费', '全年收取信息处理费 7 元。'),

  group('join', '、 和 及 以及 与 或 或者 并 且 及其'),
  group('each', '均 都 全部 全 皆 各'),
  group('etc', '等 等原因 等情形 等情况 等理由'),
  group('cumulative', '累计 共累计 累计共'),
  // 投诉 beside an absence (未发生投诉、行政复议) means nothing here; before a number it is another kind of case.
  group('aside', '投诉 举报 申诉 信访 投诉举报 被举报'),
  group('foreign', '主动公开 已主动公开 主动 决定书 文书 裁决书 判决书 行政许可 代表 委员 建议 提案'),
  // An application may be for anything: what is applied for must have been said.
  group('application', '申请 申请件 申请书 申请表'),
  group(
    'topic',
    '依申请公开 依申请 依申请件 公开申请 信息公开申请 政府信息公开申请 政府信息依申请公开 信息依申请公开 ' +
      '依申请公开政府信息 申请公开政府信息 要求公开政府信息 申请公开信息 要求政府信息公开 申请政府信息公开 申请公开 依申请公开信息 ' +
      '主动要求公开政府信息 要求公开信息 依申请公开诉求 依申请公开事项 公开诉求',
  ),
  group('people', '公民 公众 社会公众 群众 人民群众 市民 社会各界'),
  group('person', '个人'),
  group('legal', '企业 单位 组织 其他组织 其它组织 法人 社会团体 公司'),
  group(
    'filler',
    '政府信息 政府信息公开 政务公开 信息公开 信息 公开 政府 相关政府信息 工作 事项 事宜 事务 件 办件 数 数量 总数 总量 总件数 件数 案件 案 ' +
      '的 了 有 为 是 共 共计 合计 总计 总共 一共 计 达 达到 又 已 分 各类 各种 任何 任何形式 形式 有效 涉及 涉及到 相关 有关 关于 因 由 对 针对 诉求 ' +
      '而 就 被 所 向 提起 提出 引发 引起 产生 发生 要求 申请人 我 本 本级 我局 我委 我镇 我乡 我办 我街道 我单位 我机关 本局 本镇 本单位 本机关 本街道 本行政机关 政府机关 行政机关 依法 依规 ' +
      '依法依规 及时 按 按照 依照 规定 程序 条例 《条例》 继续 进行 开展 至本年度 至本年 到本年 至今年 本年 本年度 全年 全年度 今年 当年 年度 ' +
      '情况 情形 方面 类 类型 新的 过 到 ： : “ ” ‘ ’ · - 书面 自 其余 剩余 剩 尚有 另有 还有 余下 共有 仅 仅有 只有 实际 收取 金额 总金额 费用',
  ),
];

/** Words by their last character, the longest first, for reading backwards; and by their first, for reading forwards. */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  WORD_GROUPS.flatMap(({ role, words }) => words.map((word) => [word, role] as const)),
);
const byLength = (a: string, b: string): number => b.length - a.length;
const indexBy = (charOf: (word: string) => string): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const word of [...ROLES.keys()].sort(byLength)) index.set(charOf(word), [...(index.get(charOf(word)) ?? []), word]);
  return index;
};
const WORDS_BY_END = indexBy((word) => word.at(-1) ?? '');
const WORDS_BY_START = indexBy((word) => word.charAt(0));

/** A word of the grammar, or a year, as it stands in a clause. */
export interface Token {
  readonly word: string;
  readonly role: Role | 'year';
}

const YEAR_AT_END = /20[0-3]\d年度?$/;
const YEAR_AT_START = /^20[0-3]\d年度?/;

/** The words before a number, in reading order, back to the first thing that is no word of the grammar, and what is left. */
export function readBackwards(text: string): { readonly tokens: readonly Token[]; readonly rest: string } {
  const tokens: Token[] = [];
  let rest = text;
  for (;;) {
    const year = YEAR_AT_END.exec(rest)?.[0];
    const word = year ?? WORDS_BY_END.get(rest.at(-1) ?? '')?.find((candidate) => rest.endsWith(candidate));
    if (!word) return { tokens: tokens.reverse(), rest };
    tokens.push({ word, role: year ? 'year' : (ROLES.get(word) ?? 'filler') });
    rest = rest.slice(0, -word.length);
  }
}

/** The words after a number or a negation, up to the first thing that is no word of the grammar, and what is left. */
export function readForwards(text: string): { readonly tokens: readonly Token[]; readonly rest: string } {
  const tokens: Token[] = [];
  let rest = text;
  for (;;) {
    const year = YEAR_AT_START.exec(rest)?.[0];
    const word = year ?? WORDS_BY_START.get(rest.charAt(0))?.find((candidate) => rest.startsWith(candidate));
    if (!word) return { tokens, rest };
    tokens.push({ word, role: year ? 'year' : (ROLES.get(word) ?? 'filler') });
    rest = rest.slice(word.length);
  }
}
