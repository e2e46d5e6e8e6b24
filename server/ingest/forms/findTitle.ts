/** The title of a report, the year in it and the name of the agency that it carries. */
import type { Place } from '../../domain/cell.ts';
import type { SourceDocument } from '../readers/sourceDocument.ts';

/** What the title and the text around it say about who and when. */
export interface ReportTitle {
  /** The title as printed, without white space; null when none was found. */
  readonly title: string | null;
  /** The name that the title carries before 年度 or 政府信息公开; null when it carries none. */
  readonly agencyName: string | null;
  readonly year: number | null;
  readonly place: Place | null;
}

const LONGEST_TITLE = 70;
const TITLE = /(?:信息|政务)公开(?:工作)*(?:年度)?(?:工作)?(?:报告|年报|年度报|告年度报)/;
const YEAR_IN_TITLE = /((?:20|２０)[0-3０-３]\d)(?:年度|年|度|(?=政府|信息|政务))/;
const PERIOD = /(20[0-3]\d)年?1月1日.{0,8}?(20[0-3]\d)?年?12月31日/;
const PUBLISHER = /^(?:发布机构|发布机关|发布单位|公开机构|信息来源|来源)[:：](.{2,40})$/;
const COMPILER = /由([^，。；由]{2,30}?)(?:办公室)?(?:综合|汇总|编制|组织编制)/;

/** Reads title and year; the text before the first table and its first 400 blocks are looked at. */
export function findTitle(document: SourceDocument): ReportTitle {
  const lines = document.blocks
    .filter((block) => block.kind === 'text')
    .slice(0, 400)
    .map(({ text, place }) => ({ text: text.replace(/\s/g, ''), place }));
  const found = findTitleLine(lines);
  const year = found ? yearIn(found.title) : null;
  const statedYear = year ?? statedPeriod(lines.map((line) => line.text));
  const inTitle = found ? agencyInTitle(found.title) : null;
  return {
    title: found?.title ?? null,
    agencyName: inTitle ?? publisherIn(lines.map((line) => line.text)),
    year: statedYear,
    place: found?.place ?? null,
  };
}

interface Line {
  readonly text: string;
  readonly place: Place;
}

/** A title may run over two or three short lines; sentences and links that only mention the report are no titles. */
function findTitleLine(lines: readonly Line[]): { title: string; place: Place } | null {
  for (const [i, { text, place }] of lines.entries()) {
    const line = text.replace(/^标题[:：]/, '');
    if (isTitle(line)) return { title: withLineBefore(line, lines[i - 1]?.text), place };
    const next = lines[i + 1]?.text;
    if (next && line.length <= 40 && !isTitle(next) && isTitle(line + next) && !/[。；]/.test(line)) return { title: line + next, place };
  }
  return null;
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && TITLE.test(text) && !/[。；]|^(?:根据|按照|本报告|关于印发)|^[一二三四五六]、|通知/.test(text);
}

/** An agency on a line of its own above a title that names none. */
function withLineBefore(title: string, before: string | undefined): string {
  const named = agencyInTitle(title);
  const isName = before && before.length <= 30 && /(?:政府|局|委员会|办公室|办公厅|委|厅|镇|乡|街道|办事处|管委会)$/.test(before);
  return !named && isName ? before + title : title;
}

function yearIn(title: string): number | null {
  const digits = YEAR_IN_TITLE.exec(title)?.[1] ?? /20[0-3]\d/.exec(title)?.[0];
  return digits ? Number(digits.normalize('NFKC')) : null;
}

/** 统计期限 in the preamble: from 1 January to 31 December of one year. */
function statedPeriod(lines: readonly string[]): number | null {
  for (const line of lines) {
    const match = PERIOD.exec(line);
    if (match && (match[2] === undefined || match[2] === match[1])) return Number(match[1]);
  }
  return null;
}

/** What stands in a title besides the year and 政府信息公开工作年度报告. */
function agencyInTitle(title: string): string | null {
  const name = title
    .replace(TITLE, '')
    .replace(/政府$/, '')
    .replace(/(?:20|２０)[0-3０-３][\d０-９](?:年度|年|度)?/g, '')
    .replace(/（.*?）|\(.*?\)|^[:：·\-—]+|[:：·\-—]+$/g, '')
    .replace(/(?:政府)?(?:信息|政务)公开.*$/, '')
    .replace(/(?<!人民)政府$/, (end, at: number) => (at > 0 ? '' : end));
  return name.length >= 2 && /[\u4e00-\u9fff]/.test(name) ? name : null;
}

/** The publisher in the data above an article, or the compiler named in the preamble. */
function publisherIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = PUBLISHER.exec(line)?.[1] ?? COMPILER.exec(line)?.[1];
    if (name) return name;
  }
  return null;
}
