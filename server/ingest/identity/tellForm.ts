/** Which form a report follows where no figure could be read: by the labels that only one form prints. */
import type { FormVersion } from '../../domain/formVersion.ts';
import { compact, cleanText } from './cleanText.ts';
import type { SourceDocument } from '../readers/sourceDocument.ts';

/** What the form before 2019 prints; one of them shows its table. */
const OLD_TABLE = /政府信息公开情况统计表|按时办结数|被依法纠错数|统计指标|本期实际\s?本年累计/;
/** Heads of that table; two of them show it. */
const OLD_HEADS = /指标名称|计量单位|统计数/g;
/** Sections of reports before 2019, which had no fixed order; two of them are enough. */
const OLD_SECTIONS: readonly RegExp[] = [
  /(?:^|[一二三四五六七八九]、|包括|[、,;和])概述/m,
  /收费(?:及|和|、|与)?(?:减免)?(?:的)?情况/,
  /咨询(?:政府信息)?(?:的)?(?:处理)?情况|不予公开(?:政府信息)?及咨询|不予公开政府信息的情况/,
  /(?:申诉|投诉举报|举报)[^。;\n]{0,12}情况/,
  /(?:人员|机构)(?:和|及)?(?:经费|收支|建设)情况|支出(?:和|与)?(?:收费)?情况/,
  /主要问题[^。;\n]{0,30}附表/,
];
const PROACTIVE: Readonly<Record<FormVersion, RegExp>> = {
  FORM2019: /本年新(?:制作|公开)数量|对外公开总?数量|上一年项目数量|采购项目数量/,
  FORM2021: /本年(?:度)?制发件?数|本年(?:度)?废止件?数|现行有效|本年收费金额/,
};
/** The first year of the fixed form. */
const FIRST_YEAR = 2019;

/** True when a report follows the form before 2019: by its table or its sections; every report before 2019 does. */
export function isBefore2019(text: string, year: number | null): boolean {
  if (year !== null && year < FIRST_YEAR) return true;
  if (hasOldTable(text)) return true;
  return (year === null || year === FIRST_YEAR) && OLD_SECTIONS.filter((sign) => sign.test(text)).length >= 2;
}

/** True when the table of the form before 2019 is there. */
export function hasOldTable(text: string): boolean {
  return OLD_TABLE.test(text) || new Set(text.match(OLD_HEADS)).size >= 2;
}

/** The form of section two by its heads; null when none or both are there. */
export function tellProactiveForm(text: string): FormVersion | null {
  const found = (Object.keys(PROACTIVE) as FormVersion[]).filter((form) => PROACTIVE[form].test(text));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** All text of a document, tables too, without white space. */
export function textOf({ blocks }: SourceDocument): string {
  return blocks
    .map((block) =>
      compact(cleanText(block.kind === 'text' ? block.text : block.rows.map((row) => row.map((cell) => cell.text).join('\n')).join('\n'))),
    )
    .join('\n');
}
