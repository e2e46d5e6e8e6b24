import { describe, expect, it } from 'vitest';
import { arrangePage, type Piece } from '../../../../server/ingest/readers/pdf/arrangePage.ts';
import { textOfCell } from '../../../../server/ingest/readers/pdf/joinText.ts';
import { normalChar } from '../../../../server/ingest/readers/pdf/normalChar.ts';
import type { Glyph, Mark, PageContent, Rule } from '../../../../server/ingest/readers/pdf/pageContent.ts';
import { turnPage } from '../../../../server/ingest/readers/pdf/turnPage.ts';

let run = 0;

/** Characters of 10 pt from a point on; digits are half as wide as high. */
function write(text: string, left: number, bottom: number, apart = 0): Glyph[] {
  let at = left;
  run += 1;
  return [...text].map((char) => {
    const width = /[ -~]/.test(char) ? 5 : 10;
    const glyph: Glyph = { char, left: at, right: at + width, top: bottom - 10, bottom, size: 10, turn: 0, run };
    at += width + apart;
    return glyph;
  });
}

const rule = (at: number, from: number, to: number): Rule => ({ at, from, to });
const LIMITS = { cells: 1000, lines: 1000 };

function pageOf(glyphs: readonly Glyph[], level: readonly Rule[] = [], upright: readonly Rule[] = []): PageContent {
  return { number: 1, width: 300, height: 400, glyphs, level, upright, unseen: 0 };
}

function rowsOf(pieces: readonly Piece[]): string[][] {
  const table = pieces.find((piece) => piece.kind === 'table');
  return Array.from({ length: table?.rows ?? 0 }, (_, at) => table?.cells.filter(({ top }) => top === at).map(({ text }) => text) ?? []);
}

const LINES = [rule(50, 20, 220), rule(70, 20, 220), rule(90, 20, 220)];
const WALLS = [rule(20, 50, 90), rule(120, 50, 90), rule(170, 50, 90), rule(220, 50, 90)];

describe('a drawn table', () => {
  it('gives each cell the text that stands in it', () => {
    const glyphs = [
      ...write('规章', 25, 66),
      ...write('0', 140, 66),
      ...write('12', 190, 66),
      ...write('许可', 25, 86),
      ...write('7', 190, 86),
    ];
    expect(rowsOf(arrangePage(pageOf(glyphs, LINES, WALLS), LIMITS).pieces)).toEqual([
      ['规章', '0', '12'],
      ['许可', '', '7'],
    ]);
  });

  it('is one cell where a wall is missing', () => {
    const walls = WALLS.map((wall) => (wall.at === 170 ? rule(170, 70, 90) : wall));
    const pieces = arrangePage(pageOf(write('总计', 150, 66), LINES, walls), LIMITS).pieces;
    expect(rowsOf(pieces)[0]).toEqual(['', '总计']);
  });

  it('is closed where its lines end when it has no outer lines', () => {
    const inner = WALLS.filter(({ at }) => at > 20 && at < 220);
    const glyphs = [...write('规章', 25, 66), ...write('3', 190, 66)];
    expect(rowsOf(arrangePage(pageOf(glyphs, LINES, inner), LIMITS).pieces)[0]).toEqual(['规章', '', '3']);
  });

  it('leaves a number that one command painted over a line in the cell of its middle', () => {
    expect(rowsOf(arrangePage(pageOf(write('1234567', 125, 66), LINES, WALLS), LIMITS).pieces)[0]).toEqual(['', '1234567', '']);
    expect(rowsOf(arrangePage(pageOf(write('12345678', 140, 66), LINES, WALLS), LIMITS).pieces)[0]).toEqual(['', '12345678', '']);
  });

  it('has no number where digits of several commands run over a line without a gap', () => {
    const glyphs = [...write('123', 155, 66), ...write('45', 170, 66)];
    const [, first, second] = rowsOf(arrangePage(pageOf(glyphs, LINES, WALLS), LIMITS).pieces)[0] ?? [];
    expect(first).toMatch(/\ufffd$/);
    expect(second).toMatch(/\ufffd$/);
  });

  it('with more boxes than may be read is not read', () => {
    expect(arrangePage(pageOf([], LINES, WALLS), { cells: 3, lines: 1000 }).cut).toBe('cells');
    expect(arrangePage(pageOf([], LINES, WALLS), { cells: 1000, lines: 3 }).cut).toBe('lines');
  });
});

describe('a table without lines', () => {
  it('has its numbers beside the label of their line, each in its column', () => {
    const glyphs = [
      ...write('1.甲乙', 20, 60),
      ...write('1', 120, 60),
      ...write('2', 160, 60),
      ...write('3', 200, 60),
      ...write('2.丙丁', 20, 90),
      ...write('4', 120, 90),
      ...write('5', 200, 90),
    ];
    expect(rowsOf(arrangePage(pageOf(glyphs), LIMITS).pieces)).toEqual([
      ['1.甲乙', '1', '2', '3'],
      ['2.丙丁', '4', '', '5'],
    ]);
  });

  it('has no whole number where numbers may run on in the next line', () => {
    const glyphs = [
      ...write('4.保护第三方', 20, 60),
      ...write('合法权益', 20, 73.5),
      ...write('908', 120, 60),
      ...write('910', 160, 60),
      ...write('62', 120, 73.5),
      ...write('05', 160, 73.5),
    ];
    const values = rowsOf(arrangePage(pageOf(glyphs), LIMITS).pieces)
      .flat()
      .filter((text) => /\d{2}/.test(text));
    expect(values).toHaveLength(4);
    expect(values.every((text) => text.endsWith('\ufffd'))).toBe(true);
  });
});

describe('the text of a cell', () => {
  it('joins the lines of a label, also with one character a line', () => {
    expect(textOfCell([...write('结果', 0, 10), ...write('维持', 0, 24)], 25, 40)).toBe('结果维持');
    expect(
      textOfCell(
        [...'三、本年度'].flatMap((char, i) => write(char, 0, 10 + 12 * i)),
        12,
        80,
      ),
    ).toBe('三、本年度');
  });

  it('joins a number that filled its line and parts numbers that did not', () => {
    expect(textOfCell([...write('9097', 0, 10), ...write('62', 0, 23)], 26, 40)).toBe('909762');
    expect(textOfCell([...write('12', 0, 10), ...write('34', 0, 23)], 60, 40)).toBe('12 | 34');
    expect(textOfCell([...write('12', 0, 10), ...write('34', 30, 10)], 60, 20)).toBe('12 | 34');
  });

  it('is no number where one digit was painted over another', () => {
    expect(textOfCell([...write('5', 0, 10), ...write('7', 1, 10)], 30, 20)).toBe('5\ufffd7');
  });
});

describe('a character', () => {
  it.each([
    ['⼀', '一'],
    ['⺠', '民'],
    ['⻓', '长'],
    ['（', '（'],
    ['7', '7'],
  ])('%s is %s', (given, meant) => expect(normalChar(given)).toBe(meant));
});

describe('a page as painted', () => {
  const mark = (char: string, x: number, y: number, along: [number, number], up: [number, number]): Mark => ({
    char,
    x,
    y,
    alongX: along[0],
    alongY: along[1],
    upX: up[0],
    upY: up[1],
    vertical: false,
    run: 1,
    font: 'f',
  });
  const turned = (marks: Mark[]): Glyph[] => [
    ...turnPage({ number: 1, width: 300, height: 400, marks, fonts: new Map(), level: [], upright: [], unseen: 0 }).glyphs,
  ];

  it('is turned so that its text runs to the right', () => {
    // Text that runs upwards: the second character stands higher on the sheet.
    const glyphs = turned([mark('1', 100, 300, [0, -5], [-10, 0]), mark('2', 100, 295, [0, -5], [-10, 0])]);
    expect(textOfCell(glyphs, 100, 20)).toBe('12');
    expect(glyphs.every(({ turn }) => turn === 0)).toBe(true);
  });

  it('has false bold once, two equal digits twice, and no watermark', () => {
    const level: [number, number] = [5, 0];
    expect(turned([mark('1', 10, 50, level, [0, -10]), mark('1', 10.4, 50, level, [0, -10])])).toHaveLength(1);
    expect(turned([mark('1', 10, 50, level, [0, -10]), mark('1', 15, 50, level, [0, -10])])).toHaveLength(2);
    expect(turned([mark('1', 10, 50, level, [0, -10]), mark('9', 80, 90, [4, -3], [-6, -8])]).map(({ char }) => char)).toEqual(['1']);
  });
});
