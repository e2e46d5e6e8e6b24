/** Short lines → the title of the report: printed on one to three lines, perhaps among links to other reports. */
import type { Place } from '../../domain/cell.ts';
import type { Line } from './readPieces.ts';
import { agencyIn, barePart, isTitle, mayBePart, yearIn } from './titleParts.ts';

/** A title with the year and the agency that it names. */
export interface Title {
  /** As printed, without white space. */
  readonly text: string;
  readonly year: number | null;
  readonly agency: string | null;
  readonly place: Place;
}

/** What is known of the report before its title is chosen. */
export interface TitleHints {
  /** The year of the figures, where the text states it. */
  readonly year: number | null;
}

const LINES_OF_TITLE = 3;
const NAME_END =
  /(?:政府|局|委员会|办公室|办公厅|委|厅|镇|乡|街道|办事处|管委会|分局|支队|大队|中心|海关|站|院|队|馆|会|省|市|县|区|旗|州)$/;

/**
 * The title: the first of those that say most. Links to other pages name no agency or no year; where the text states the
 * year of its figures, a title of that year is the report's own, and one of another year is a link.
 */
export function findTitle(lines: readonly Line[], { year }: TitleHints): Title | null {
  const titles = listTitles(lines);
  const scoreOf = (title: Title): number =>
    (title.year === null ? 0 : 2) + (title.agency === null ? 0 : 1) + (year !== null && year === title.year ? 4 : 0);
  const best = Math.max(...titles.map(scoreOf));
  return titles.find((title) => scoreOf(title) === best) ?? null;
}

/** Every title on the page, in reading order. */
export function listTitles(lines: readonly Line[]): Title[] {
  return lines.flatMap((line, i) => {
    const text = barePart(line.text);
    const whole = isTitle(text) ? text : joinFollowing(lines, i);
    if (whole === null) return [];
    const own = withLineAbove(parse(whole, line.place), lines[i - 1]?.text ?? '');
    return [isTitle(text) ? withLineBelow(own, lines[i + 1]?.text ?? '') : own];
  });
}

/** A title that begins on this line and ends one or two lines below. */
function joinFollowing(lines: readonly Line[], start: number): string | null {
  let joined = barePart(lines[start]?.text ?? '');
  if (!mayBePart(joined)) return null;
  for (let next = start + 1; next < start + LINES_OF_TITLE; next++) {
    const line = lines[next]?.text ?? '';
    // A line that is a title by itself begins its own; what stands above it is joined by withLineAbove.
    if (!line || isTitle(barePart(line)) || !mayBePart(line)) return null;
    joined += line;
    if (isTitle(joined)) return joined;
  }
  return null;
}

/** Agency or year on the line above a title that lacks them. */
function withLineAbove(title: Title, above: string): Title {
  const line = above.replace(/^(?:发布机构|发布机关|发布单位|公开机构|发文机关):/, '');
  const name = line.replace(/20[0-3]\d(?:年度|年)?$/, '');
  const isMissing = (title.agency === null && name !== '') || (title.year === null && name !== line);
  const isName = name === '' || (name.length <= 30 && NAME_END.test(name) && !name.includes(':'));
  if (!isMissing || !isName || isTitle(line) || (title.agency !== null && name !== '')) return title;
  return parse(line + title.text, title.place);
}

/** A cover prints the agency below the title. */
function withLineBelow(title: Title, below: string): Title {
  return title.agency === null && below.length <= 30 && NAME_END.test(below) && mayBePart(below) && !isTitle(below)
    ? { ...title, agency: below }
    : title;
}

function parse(text: string, place: Place): Title {
  return { text, year: yearIn(text), agency: agencyIn(text), place };
}
