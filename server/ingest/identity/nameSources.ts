/** Where a report names its agency, the most trusted first, and how each place is read. */
import type { Pieces } from './readPieces.ts';
import type { Title } from './findTitle.ts';

/** What a name was read from. */
export type NameSource =
  'TITLE' | 'ANNOUNCEMENT' | 'COMPILER' | 'SUBJECT' | 'STATEMENTS' | 'SIGNATURE' | 'PUBLISHER' | 'PATH' | 'CONTACT' | 'CHANNEL';

/** A name as printed. */
export interface PrintedName {
  readonly source: NameSource;
  readonly name: string;
  /** True when the sentence says that the reports of departments and places were put together. */
  readonly isCompiled?: boolean;
}

const NAME = '[\\u4e00-\\u9fff]{2,40}?';
const YEAR = '(?:20[0-3]\\d年?度?)?';
const REPORT = '(?:政府|政务)?(?:信息|政务)公开[工作年度底情况的]{0,10}(?:报告|年报)';

const ANNOUNCED = new RegExp(`(?:现将|公布|发布|公开|编制了?|制定|制作|撰写|形成)[《“]?${YEAR}(${NAME})${YEAR}${REPORT}`, 'g');
const COMPILER =
  /由([\u4e00-\u9fff]{2,40}?(?:政府办公[室厅])?)(?:办公室)?(?:结合|综合|汇总|根据|依据|按照|会同|负责|组织|牵头|统一|编制|编写|撰写)([^。;\n]{0,60})/g;
const COMPILED = /^[^。;,]{0,8}(?:各|全)[^。;]{0,20}(?:区|县|市|旗|镇|乡|街道|部门|单位|办)/;
const SUBJECT = new RegExp(
  `(?:结合|总结|涵盖|反映|汇总)${YEAR}(${NAME})(?:\\(以下简称[^)]*\\))?${YEAR}(?:政府|政务)?(?:信息|政务)公开(?:工作)?`,
  'g',
);
const UNIT_END = '(?:局|委员会|委|厅|办公室|办|中心|人民政府|镇|乡|街道|办事处|管委会|部|院|站|海关|大队|支队|总队|分行|支行|总局|署|社)';
const VERB =
  '(?:主动公开|共?收到|未收到|共?受理|共?办理|认真|高度重视|严格|(?<!政府)门户网站(?!$)|没有|始终|坚持|深入|全面|紧紧|紧扣|持续|积极|按照|进一步|切实|贯彻|围绕|依法|深化|不断|扎实|充分|通过|立足|在网站|以习近平)';
const STATEMENT = new RegExp(`(?:^|[\\n。;)、])(?:20[0-3]\\d年?度?(?:以来)?[,，]?)?([\\u4e00-\\u9fff]{1,28}?${UNIT_END})${VERB}`, 'gm');
// 武冈市交通运输局现向社会公布2023年…年度报告; a notice tells others to.
const ANNOUNCER = new RegExp(
  `(?:^|[\\n。;,，、》)])(${NAME}${UNIT_END})(?:现|特)*(?:将|向社会|(?:结合|根据|按照)[\\u4e00-\\u9fff]{2,16})?` +
    `(?:公布|发布|公开|编制|制作|制定|撰写|形成)了?(?:本(?:年度)?(?:报告|年报)|${YEAR}${REPORT})(?![^。;\\n]{0,24}通知)`,
  'gm',
);
const CONTACT = new RegExp(
  `(?:请与|请联系|联系单位:|请径与|请直接与|请致电)(${NAME}${UNIT_END})(?:办公室)?(?:[\\u4e00-\\u9fff]{0,10}[科股室处])?(?:联系|[(,，:])`,
  'g',
);
const CHANNEL = new RegExp(
  `(?:通过|在|登录|关注)[“"《]?(${NAME}${UNIT_END})[”"》]?(?:子网站|子站|官网|官方网站|政务网站|微信公众(?:号|平台)|官方微信|微博)`,
  'g',
);
const PUBLISHER =
  /(?:发布机构|发布机关|发布单位|公开机构|公开主体|公开责任部门|责任部门|发文机关|发文单位|信息来源|制作单位|编制单位|填报单位|单位名称|主办单位|来\s?源)\s*[:|]\s*([^\s|:,，]{2,40})/g;
const CAPTION = /^(?:单位|填报单位|报送单位)[:：]?([\u4e00-\u9fff]{4,30})(?:20[0-3]\d年?度?)?$/;
const DATE = /^(?:20[0-3]\d年)\d{1,2}月(?:\d{1,2}日)?$/;
const SIGNATURE_LINES = 25;
const PATH_LINES = 40;
const PATH = /[>»›].*[>»›]/;
const OF_UNIT = new RegExp(`${UNIT_END}$`);
const SELF = /^(?:我|本|该|各|全|其|以上|上述)|单位$|^(?:机关|政府|部门)$|本机关|[的了]/;

/** Every name, the most trusted first; within one source in reading order. */
export function listNames({ lines, rows, prose }: Pieces, title: Title | null): PrintedName[] {
  const captured = (source: NameSource, pattern: RegExp): PrintedName[] =>
    [...prose.matchAll(pattern)].map(([, name = '']) => ({ source, name }));
  const publishers = [
    ...rows.flatMap((row) => [...row.matchAll(PUBLISHER)].map(([, name = '']) => name)),
    ...lines.flatMap(({ text }) => CAPTION.exec(text)?.[1] ?? []),
  ];
  const names: PrintedName[] = [
    ...(title?.agency ? [{ source: 'TITLE' as const, name: title.agency }] : []),
    ...captured('ANNOUNCEMENT', ANNOUNCED),
    ...[...prose.matchAll(COMPILER)].flatMap(([whole, name = '', rest = '']) =>
      // 信息由大数据局按照要求发布 compiles no report.
      /编制|编写|撰写|报告|年报/.test(whole) ? [{ source: 'COMPILER' as const, name, isCompiled: COMPILED.test(rest) }] : [],
    ),
    ...captured('COMPILER', ANNOUNCER),
    ...captured('SUBJECT', SUBJECT),
    ...captured('STATEMENTS', STATEMENT),
    ...signatures(lines.map(({ text }) => text)).map((name) => ({ source: 'SIGNATURE' as const, name })),
    ...publishers.map((name) => ({ source: 'PUBLISHER' as const, name })),
    ...paths(lines.map(({ text }) => text)).map((name) => ({ source: 'PATH' as const, name })),
    ...captured('CONTACT', CONTACT),
    ...captured('CHANNEL', CHANNEL),
  ];
  return names.filter(({ name }) => !SELF.test(name));
}

/** The units in the path of a page, the deepest first: 首页>政务公开>区财政局>年度报告. */
function paths(lines: readonly string[]): string[] {
  const path = lines.slice(0, PATH_LINES).find((line) => PATH.test(line));
  const parts = path?.split(/[>»›]+/).toReversed() ?? [];
  return parts.filter((part) => part.length <= 30 && OF_UNIT.test(part));
}

/** A name at the end with the day below it. */
function signatures(lines: readonly string[]): string[] {
  const last = lines.slice(-SIGNATURE_LINES);
  return last.filter((line, i) => line.length <= 30 && DATE.test(last[i + 1] ?? ''));
}
