/**
 * Section three, 收到和处理政府信息公开申请情况: its rows and columns.
 * Source: 国办公开办函〔2019〕60号 (FORM2019) and 国办公开办函〔2021〕30号 (FORM2021); legal grounds in the Regulations of 2019.
 */
import { label, type Label } from './label.ts';
import { forEachForm, type FormVersion } from './formVersion.ts';

/** The columns: six kinds of applicant and the printed total. */
export const APPLICANTS = {
  naturalPerson: label('自然人', 'Natural persons'),
  commercialEnterprise: label('商业企业', 'Commercial enterprises'),
  researchInstitution: label('科研机构', 'Research institutions'),
  publicWelfareOrg: label('社会公益组织', 'Public-welfare organizations'),
  legalServiceOrg: label('法律服务机构', 'Legal-service organizations'),
  otherOrg: label('其他', 'Other organizations'),
  total: label('总计', 'Total', { variants: ['合计'] }),
} as const satisfies Record<string, Label>;

/** A column of section three. */
export type Applicant = keyof typeof APPLICANTS;
/** All columns in printed order, the total last. */
export const APPLICANT_IDS = Object.keys(APPLICANTS) as Applicant[];
/** The six kinds of applicant, without the total. */
export const APPLICANT_PARTS = APPLICANT_IDS.filter((id) => id !== 'total');

/** The four groups whose subtotals are computed; `otherHandling` is a printed row in FORM2019. */
export const OUTCOME_GROUPS = {
  denied: label('不予公开', 'Not disclosed', { number: '（三）' }),
  unableToProvide: label('无法提供', 'Unable to provide', { number: '（四）' }),
  notProcessed: label('不予处理', 'Not processed', { number: '（五）' }),
  otherHandling: label('其他处理', 'Other handling', { number: '（六）', variants: ['其他'] }),
} as const satisfies Record<string, Label>;

/** A group of outcome rows. */
export type OutcomeGroup = keyof typeof OUTCOME_GROUPS;
export const OUTCOME_GROUP_IDS = Object.keys(OUTCOME_GROUPS) as OutcomeGroup[];

/** A row of section three. */
export interface RequestRowDefinition {
  readonly label: Label;
  /** The group that it stands under, or null. */
  readonly group: OutcomeGroup | null;
  /** True for the leaf rows that （七）总计 adds up. */
  readonly outcome: boolean;
  readonly forms: readonly FormVersion[];
  /** Characters that tell this row from every other even where the rest of the label is cut or misprinted. */
  readonly mark: RegExp;
}

const BOTH: readonly FormVersion[] = ['FORM2019', 'FORM2021'];

function row(
  of: Label,
  mark: RegExp,
  rest: { group?: OutcomeGroup; outcome?: boolean; forms?: readonly FormVersion[] } = {},
): RequestRowDefinition {
  return { label: of, mark, group: rest.group ?? null, outcome: rest.outcome ?? true, forms: rest.forms ?? BOTH };
}

const only2021: readonly FormVersion[] = ['FORM2021'];

/** The rows in printed order. */
export const REQUEST_ROWS = {
  newRequests: row(label('本年新收政府信息公开申请数量', 'Requests newly received', { number: '一、' }), /本年(度)?新收/, {
    outcome: false,
  }),
  carriedOverIn: row(label('上年结转政府信息公开申请数量', 'Carried over from previous year', { number: '二、' }), /上(一)?年(度)?结转/, {
    outcome: false,
  }),
  granted: row(label('予以公开', 'Disclosed', { number: '（一）' }), /^予以公开/),
  partiallyGranted: row(
    label('部分公开（区分处理的，只计这一情形，不计其他情形）', 'Partially disclosed', { number: '（二）', variants: ['部分公开'] }),
    /^部分公开/,
  ),
  deniedStateSecret: row(label('属于国家秘密', 'State secrets', { number: '1.' }), /国家秘密/, { group: 'denied' }),
  deniedLegalProhibition: row(
    label('其他法律行政法规禁止公开', 'Prohibited by other laws or administrative regulations', {
      number: '2.',
      variants: ['其他法律行政止公开', '其他法律法规禁止公开'],
    }),
    /其他法律.*公开/,
    { group: 'denied' },
  ),
  deniedSecurityStability: row(label('危及“三安全一稳定”', 'Endangering security or social stability', { number: '3.' }), /三安全/, {
    group: 'denied',
  }),
  deniedThirdPartyRights: row(label('保护第三方合法权益', 'Third-party lawful rights and interests', { number: '4.' }), /第三方/, {
    group: 'denied',
  }),
  deniedInternalAffairs: row(label('属于三类内部事务信息', 'Internal affairs information', { number: '5.' }), /内部事务/, {
    group: 'denied',
  }),
  deniedProcessInfo: row(label('属于四类过程性信息', 'Process information', { number: '6.' }), /过程性/, { group: 'denied' }),
  deniedEnforcementFile: row(label('属于行政执法案卷', 'Administrative enforcement case files', { number: '7.' }), /执法案卷/, {
    group: 'denied',
  }),
  deniedAdministrativeInquiry: row(label('属于行政查询事项', 'Administrative inquiry matters', { number: '8.' }), /行政查询/, {
    group: 'denied',
  }),
  unableNotHeld: row(label('本机关不掌握相关政府信息', 'Information not held by this organ', { number: '1.' }), /不掌握/, {
    group: 'unableToProvide',
  }),
  unableMustCreate: row(label('没有现成信息需要另行制作', 'Would need to be created', { number: '2.' }), /现成信息|另行制作/, {
    group: 'unableToProvide',
  }),
  unableStillUnclear: row(label('补正后申请内容仍不明确', 'Still unclear after supplementation', { number: '3.' }), /补正后|仍不明确/, {
    group: 'unableToProvide',
  }),
  notProcessedPetition: row(label('信访举报投诉类申请', 'Petitions, reports or complaints', { number: '1.' }), /信访|举报投诉/, {
    group: 'notProcessed',
  }),
  notProcessedDuplicate: row(label('重复申请', 'Duplicate requests', { number: '2.' }), /^重复申请/, { group: 'notProcessed' }),
  notProcessedPublication: row(label('要求提供公开出版物', 'Publicly available publications', { number: '3.' }), /公开出版物/, {
    group: 'notProcessed',
  }),
  notProcessedExcessive: row(
    label('无正当理由大量反复申请', 'Excessive repeated requests without due reason', { number: '4.' }),
    /大量反复/,
    { group: 'notProcessed' },
  ),
  notProcessedConfirmation: row(
    label('要求行政机关确认或重新出具已获取信息', 'Asks to confirm or re-issue information already obtained', { number: '5.' }),
    /确认或重新出具|重新出具/,
    { group: 'notProcessed' },
  ),
  otherHandling: row(label('其他处理', 'Other handling', { number: '（六）' }), /^其他处理/, { forms: ['FORM2019'] }),
  otherNotSupplemented: row(
    label('申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'Not supplemented in time', {
      number: '1.',
      variants: ['逾期不补正'],
    }),
    /逾期不补正/,
    { group: 'otherHandling', forms: only2021 },
  ),
  otherFeeUnpaid: row(
    label('申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'Fee not paid in time', {
      number: '2.',
      variants: ['逾期不缴费', '逾期未缴费'],
    }),
    /收费通知|缴纳费用|逾期(不|未)缴费/,
    { group: 'otherHandling', forms: only2021 },
  ),
  otherMisc: row(label('其他', 'Miscellaneous', { number: '3.' }), /^其他$/, { group: 'otherHandling', forms: only2021 }),
  totalConcluded: row(label('总计', 'Total concluded', { number: '（七）' }), /^(总计|合计)$/, { outcome: false }),
  carriedOverOut: row(label('结转下年度继续办理', 'Carried over to next year', { number: '四、' }), /结转下(一)?年/, { outcome: false }),
} as const satisfies Record<string, RequestRowDefinition>;

/** A row of section three that some form prints. */
export type RequestRow = keyof typeof REQUEST_ROWS;
/** All rows in printed order. */
export const REQUEST_ROW_IDS = Object.keys(REQUEST_ROWS) as RequestRow[];

const ROWS_OF_FORM = forEachForm((form) =>
  REQUEST_ROW_IDS.filter((id) => (REQUEST_ROWS[id].forms as readonly FormVersion[]).includes(form)),
);

/** The rows that a form prints, in printed order. */
export function requestRowsOf(form: FormVersion): readonly RequestRow[] {
  return ROWS_OF_FORM[form];
}

/** The rows of a form that stand under a group; the group's own row when the form prints it as one row. */
export function groupRowsOf(form: FormVersion, group: OutcomeGroup): RequestRow[] {
  const rows = requestRowsOf(form);
  const own = rows.find((id) => id === group);
  return own ? [own] : rows.filter((id) => REQUEST_ROWS[id].group === group);
}
