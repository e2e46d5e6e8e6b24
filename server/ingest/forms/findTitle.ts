/** The title of a report, the year in it and the name of the agency that it carries. */
import type { Place } from '../../domain/cell.ts';
import type { SourceDocument } from '../readers/sourceDocument.ts';
import { simplify } from '../tables/bareLabel.ts';
import { halfWidth } from '../tables/parseCell.ts';

/** What the title and the text around it say about who and when. */
export interface ReportTitle {
  /** The title as printed, without white space; null when none was found. */
  readonly title: string | null;
  /** The name that the title carries before 年度 or 政府信息公开; null when neither title nor text carries one. */
  readonly agencyName: string | null;
  readonly year: number | null;
  readonly place: Place | null;
}

interface Line {
  readonly text: string;
  readonly place: Place;
}

const LOOKED_AT = 400;
const LONGEST_TITLE = 70;
const TITLE = /(?:信息|政务)公开(?:工作)*(?:年度)?(?:工作)?(?:报告|年报|年度报|告年度报)/;
// Sentences, numbered headings, notices and the path of a page only mention a report.
const NO_TITLE = /[。；>›»]|^(?:根据|按照|本报告|关于印发)|^[一二三四五六]、|通知|当前位置/;
const YEAR = /(20[0-3]\d)(?:年度|年|度|(?=政府|信息|政务))/;
const PERIOD = /(20[0-3]\d)年?1月1日.{0,8}?(20[0-3]\d)?年?12月31日/;
const PUBLISHER = /^(?:发布机构|发布机关|发布单位|公开机构|信息来源|来源)[:：](.{2,40})$/;
const COMPILER = /由([^,，。；由]{2,30}?)(?:办公室)?(?:结合|综合|汇总|编制|组织编制)/;
const ANNOUNCED = /(?:现将|公布|发布|编制)《?([^,，。；《]{2,30}?20[0-3]\d年?(?:度)?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?报告)/;
// What stands round a title in lists of data and names of files.
const ROUND_TITLE = /^(?:标题|名称|题目|信息名称|文件名称)[:：]?|^《|》?(?:\.(?:docx?|pdf|html?))?$/g;
const NAME_END = /(?:政府|局|委员会|办公室|办公厅|委|厅|镇|乡|街道|办事处|管委会)$/;

/** Reads title and year from the first blocks of text. */
export function findTitle(document: SourceDocument): ReportTitle {
  const lines = document.blocks
    .filter((block) => block.kind === 'text')
    .slice(0, LOOKED_AT)
    .flatMap(({ text, place }) =>
      simplify(text)
        .split('|')
        .map((part) => ({ text: halfWidth(part.replace(/\s/g, '')), place })),
    );
  const period = statedPeriod(lines);
  const found = chooseTitle(listTitles(lines), period);
  const announced = found ? null : announcedTitle(lines);
  const title = found?.text ?? announced;
  return {
    title,
    agencyName: (title === null ? null : agencyInTitle(title)) ?? publisherIn(lines),
    year: (title === null ? null : yearIn(title)) ?? period,
    place: found?.place ?? null,
  };
}

/** Every line that reads like a title; it may run over two lines, and its agency may stand on the line above. */
function listTitles(lines: readonly Line[]): Line[] {
  return lines.flatMap(({ text, place }, i) => {
    const line = text.replace(ROUND_TITLE, '');
    if (isTitle(line)) return [{ text: withLineAbove(line, lines[i - 1]?.text), place }];
    const next = lines[i + 1]?.text ?? '';
    return next && line.length <= 40 && !NO_TITLE.test(line) && !isTitle(next) && isTitle(line + next)
      ? [{ text: line + next, place }]
      : [];
  });
}

/**
 * The first of those that say most: links to other pages name no agency or no year. Where the text states the period of its
 * figures, a title of that year is the report's own, and one of another year is a link.
 */
function chooseTitle(titles: readonly Line[], period: number | null): Line | null {
  const scoreOf = ({ text }: Line): number => {
    const year = yearIn(text);
    return (year === null ? 0 : 2) + (agencyInTitle(text) ? 1 : 0) + (period !== null && year === period ? 4 : 0);
  };
  const best = Math.max(...titles.map(scoreOf));
  return titles.find((title) => scoreOf(title) === best) ?? null;
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && TITLE.test(text) && !NO_TITLE.test(text);
}

/** An agency on a line of its own above a title that names none. */
function withLineAbove(title: string, above = ''): string {
  if (agencyInTitle(title)) return title;
  const name = PUBLISHER.exec(above)?.[1] ?? above;
  return name.length <= 30 && NAME_END.test(name) ? name + title : title;
}

function yearIn(title: string): number | null {
  const digits = YEAR.exec(title)?.[1] ?? /20[0-3]\d/.exec(title)?.[0];
  return digits ? Number(digits) : null;
}

/** 统计期限 in the preamble: from 1 January to 31 December of one year. */
function statedPeriod(lines: readonly Line[]): number | null {
  for (const { text } of lines) {
    const match = PERIOD.exec(text);
    if (match && (match[2] === undefined || match[2] === match[1])) return Number(match[1]);
  }
  return null;
}

/** A page without a title may still say which report it publishes. */
function announcedTitle(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const title = ANNOUNCED.exec(text)?.[1];
    if (title) return title;
  }
  return null;
}

/** What stands in a title besides the year and 政府信息公开工作年度报告. */
function agencyInTitle(title: string): string | null {
  const name = title
    .replace(TITLE, '')
    .replace(/政府$/, '')
    .replace(/20[0-3]\d(?:年度|年|度)?/g, '')
    .replace(/（.*?）|\(.*?\)|^[:：·\-—]+|[:：·\-—]+$/g, '')
    .replace(/(?:政府)?(?:信息|政务)公开.*$/, '')
    .replace(/(?<!人民)政府$/, (end, at: number) => (at > 0 ? '' : end));
  return name.length >= 2 && /[\u4e00-\u9fff]/.test(name) ? name : null;
}

/** The publisher in the data above an article, or the compiler named in the preamble. */
function publisherIn(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const name = PUBLISHER.exec(text)?.[1] ?? COMPILER.exec(text)?.[1];
    if (name) return name;
  }
  return null;
}
