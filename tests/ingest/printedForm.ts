/** The tables as the notices print them, typed out once more: documents for tests must not be made with the labels that are under test. */
import type { FormVersion } from '../../server/domain/form.ts';

export const APPLICANTS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
] as const;
export const APPLICANT_LABELS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** A row of section three: its field, its label and the label of the group that it stands under. */
export interface PrintedRow {
  readonly row: string;
  readonly label: string;
  readonly group: string | null;
}

const row = (id: string, label: string, group: string | null = null): PrintedRow => ({ row: id, label, group });

const BEFORE_OTHER: readonly PrintedRow[] = [
  row('newRequests', '一、本年新收政府信息公开申请数量'),
  row('carriedOverIn', '二、上年结转政府信息公开申请数量'),
  row('granted', '（一）予以公开'),
  row('partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  row('deniedStateSecret', '1.属于国家秘密', '（三）不予公开'),
  row('deniedLegalProhibition', '2.其他法律行政法规禁止公开', '（三）不予公开'),
  row('deniedSecurityStability', '3.危及“三安全一稳定”', '（三）不予公开'),
  row('deniedThirdPartyRights', '4.保护第三方合法权益', '（三）不予公开'),
  row('deniedInternalAffairs', '5.属于三类内部事务信息', '（三）不予公开'),
  row('deniedProcessInfo', '6.属于四类过程性信息', '（三）不予公开'),
  row('deniedEnforcementFile', '7.属于行政执法案卷', '（三）不予公开'),
  row('deniedAdministrativeInquiry', '8.属于行政查询事项', '（三）不予公开'),
  row('unableNotHeld', '1.本机关不掌握相关政府信息', '（四）无法提供'),
  row('unableMustCreate', '2.没有现成信息需要另行制作', '（四）无法提供'),
  row('unableStillUnclear', '3.补正后申请内容仍不明确', '（四）无法提供'),
  row('notProcessedPetition', '1.信访举报投诉类申请', '（五）不予处理'),
  row('notProcessedDuplicate', '2.重复申请', '（五）不予处理'),
  row('notProcessedPublication', '3.要求提供公开出版物', '（五）不予处理'),
  row('notProcessedExcessive', '4.无正当理由大量反复申请', '（五）不予处理'),
  row('notProcessedConfirmation', '5.要求行政机关确认或重新出具已获取信息', '（五）不予处理'),
];
const OTHER: Record<FormVersion, readonly PrintedRow[]> = {
  FORM2019: [row('otherHandling', '（六）其他处理')],
  FORM2021: [
    row('otherNotSupplemented', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '（六）其他处理'),
    row('otherFeeUnpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '（六）其他处理'),
    row('otherMisc', '3.其他', '（六）其他处理'),
  ],
};
const AFTER_OTHER = [row('totalConcluded', '（七）总计'), row('carriedOverOut', '四、结转下年度继续办理')];

/** The rows of section three in printed order. */
export const printedRows = (form: FormVersion): readonly PrintedRow[] => [...BEFORE_OTHER, ...OTHER[form], ...AFTER_OTHER];

/** A clause of section two: its heads and its lines, each with the fields of its numbers. */
export interface PrintedClause {
  readonly clause: string;
  readonly heads: readonly string[];
  readonly lines: readonly { readonly label: string; readonly fields: readonly string[] }[];
}

const ITEM_HEADS = ['上一年项目数量', '本年增/减', '处理决定数量'];
const items = (label: string, name: string): PrintedClause['lines'][number] => ({
  label,
  fields: [`${name}ItemsPrev`, `${name}ItemsChange`, `${name}Decisions`],
});
const counts = (label: string, name: string, ends: readonly string[]): PrintedClause['lines'][number] => ({
  label,
  fields: ends.map((end) => name + end),
});
const PUBLISHED = ['Produced', 'NewlyPublished', 'PublishedTotal'];
const IN_FORCE = ['Issued', 'Repealed', 'InForce'];

/** The clauses of section two in printed order. */
export const CLAUSES: Record<FormVersion, readonly PrintedClause[]> = {
  FORM2019: [
    {
      clause: '第二十条第（一）项',
      heads: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
      lines: [counts('规章', 'rules', PUBLISHED), counts('规范性文件', 'normativeDocs', PUBLISHED)],
    },
    {
      clause: '第二十条第（五）项',
      heads: ITEM_HEADS,
      lines: [items('行政许可', 'licensing'), items('其他对外管理服务事项', 'otherService')],
    },
    { clause: '第二十条第（六）项', heads: ITEM_HEADS, lines: [items('行政处罚', 'penalty'), items('行政强制', 'coercion')] },
    {
      clause: '第二十条第（八）项',
      heads: ITEM_HEADS.slice(0, 2),
      lines: [{ label: '行政事业性收费', fields: ['feeItemsPrev', 'feeItemsChange'] }],
    },
    {
      clause: '第二十条第（九）项',
      heads: ['采购项目数量', '采购总金额'],
      lines: [{ label: '政府集中采购', fields: ['procurementProjects', 'procurementAmount'] }],
    },
  ],
  FORM2021: [
    {
      clause: '第二十条第（一）项',
      heads: ['本年制发件数', '本年废止件数', '现行有效件数'],
      lines: [counts('规章', 'rules', IN_FORCE), counts('行政规范性文件', 'normativeDocs', IN_FORCE)],
    },
    { clause: '第二十条第（五）项', heads: ['本年处理决定数量'], lines: [{ label: '行政许可', fields: ['licensingDecisions'] }] },
    {
      clause: '第二十条第（六）项',
      heads: ['本年处理决定数量'],
      lines: [
        { label: '行政处罚', fields: ['penaltyDecisions'] },
        { label: '行政强制', fields: ['coercionDecisions'] },
      ],
    },
    {
      clause: '第二十条第（八）项',
      heads: ['本年收费金额（单位：万元）'],
      lines: [{ label: '行政事业性收费', fields: ['administrativeFeeAmount'] }],
    },
  ],
};

export const DISPUTE_GROUPS = ['reconsideration', 'litigationDirect', 'litigationPostReview'] as const;
export const DISPUTE_OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
export const DISPUTE_LABELS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
