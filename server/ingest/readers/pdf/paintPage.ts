/**
 * The operator list of a page → the characters and lines it paints. One walk over the commands: reading text and lines from the
 * same list costs half of reading them apart, and keeps every character where it stands instead of in strings that run over cells.
 */
import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiply, parseMatrix, type Matrix } from './matrix.ts';
import { addThinBox, paintPath, type PageRules } from './paintPath.ts';
import type { PaintedPage } from './pageContent.ts';
import { TextPainting, type FontFacts } from './paintText.ts';

/** A page as pdf.js hands it on. */
export interface PageCommands {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Takes points of the page's own system to points of the page as shown. */
  readonly toPage: Matrix;
  readonly commands: readonly number[];
  readonly args: readonly unknown[];
  /** What is known of a font by its name. */
  readonly fontOf: (name: string) => FontFacts | null;
  /** False for a layer that is switched off. */
  readonly isShown: (layer: unknown) => boolean;
}

type Handler = (args: readonly unknown[]) => void;

/** Walks over the commands. */
export function paintPage(page: PageCommands, ops: typeof OPS): PaintedPage {
  const painting = new PagePainting(page, ops);
  for (const [i, command] of page.commands.entries()) {
    const args = page.args[i];
    painting.handlers.get(command)?.(Array.isArray(args) ? args : []);
  }
  const { number, width, height } = page;
  const { marks, unseen, fonts } = painting.text;
  return { number, width, height, marks, unseen, fonts: fonts.uses, ...painting.rules };
}

const num = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

class PagePainting {
  readonly text = new TextPainting();
  readonly rules: PageRules = { level: [], upright: [] };
  readonly handlers: ReadonlyMap<number, Handler>;
  private readonly page: PageCommands;
  private readonly ops: typeof OPS;
  private toPage: Matrix;
  private readonly saved: { toPage: Matrix; text: TextPainting['state'] }[] = [];
  /** For every marked content that is open, whether it is shown. */
  private readonly layers: boolean[] = [];

  constructor(page: PageCommands, ops: typeof OPS) {
    this.page = page;
    this.ops = ops;
    this.toPage = page.toPage;
    this.handlers = new Map([...this.stateHandlers(), ...this.textHandlers()]);
  }

  private stateHandlers(): [number, Handler][] {
    const { ops } = this;
    return [
      [ops.save, () => this.save()],
      [ops.restore, () => this.restore()],
      [ops.transform, (args) => this.transform(args)],
      [
        ops.paintFormXObjectBegin,
        ([matrix]) => {
          this.save();
          this.transform(matrix);
        },
      ],
      [ops.paintFormXObjectEnd, () => this.restore()],
      [
        ops.beginAnnotation,
        ([, , transform, matrix]) => {
          this.save();
          this.toPage = this.page.toPage;
          this.transform(transform);
          this.transform(matrix);
        },
      ],
      [ops.endAnnotation, () => this.restore()],
      [ops.beginMarkedContent, () => void this.layers.push(true)],
      [ops.beginMarkedContentProps, ([tag, layer]) => void this.layers.push(tag !== 'OC' || this.page.isShown(layer))],
      [ops.endMarkedContent, () => void this.layers.pop()],
      [ops.constructPath, (args) => this.paint(args)],
      // A picture of one dot is drawn out into a line.
      [ops.paintSolidColorImageMask, () => this.isShown() && addThinBox(this.unitBox(), this.rules)],
    ];
  }

  private textHandlers(): [number, Handler][] {
    const { ops, text } = this;
    return [
      [ops.beginText, () => text.begin()],
      [ops.setCharSpacing, ([n]) => text.set({ charSpacing: num(n) })],
      [ops.setWordSpacing, ([n]) => text.set({ wordSpacing: num(n) })],
      [ops.setHScale, ([n]) => text.set({ stretch: num(n) / 100 })],
      [ops.setLeading, ([n]) => text.set({ leading: -num(n) })],
      [ops.setFont, ([name, size]) => text.set({ font: this.page.fontOf(String(name)) ?? text.state.font, size: num(size) })],
      [ops.setTextRenderingMode, ([n]) => text.set({ mode: num(n) })],
      [ops.setTextRise, ([n]) => text.set({ rise: num(n) })],
      [ops.setTextMatrix, ([matrix]) => text.begin(matrix)],
      [ops.moveText, ([x, y]) => text.moveLine(num(x), num(y))],
      [
        ops.setLeadingMoveText,
        ([x, y]) => {
          text.set({ leading: num(y) });
          text.moveLine(num(x), num(y));
        },
      ],
      [ops.nextLine, () => text.nextLine()],
      [ops.showText, ([glyphs]) => Array.isArray(glyphs) && this.isShown() && text.show(glyphs, this.toPage)],
    ];
  }

  private save(): void {
    this.saved.push({ toPage: this.toPage, text: this.text.state });
  }

  private restore(): void {
    const saved = this.saved.pop();
    if (!saved) return;
    this.toPage = saved.toPage;
    this.text.state = saved.text;
  }

  private transform(numbers: unknown): void {
    const matrix = parseMatrix(numbers);
    if (matrix) this.toPage = multiply(this.toPage, matrix);
  }

  private isShown(): boolean {
    return !this.layers.includes(false);
  }

  private paint([how, data]: readonly unknown[]): void {
    const { ops } = this;
    const path: unknown = Array.isArray(data) ? data[0] : null;
    const stroke = how === ops.stroke || how === ops.closeStroke;
    const fill = how === ops.fill || how === ops.eoFill;
    const both = how === ops.fillStroke || how === ops.eoFillStroke || how === ops.closeFillStroke || how === ops.closeEOFillStroke;
    if (!(path instanceof Float32Array) || !(stroke || fill || both) || !this.isShown()) return;
    paintPath(path, { stroke: stroke || both, fill: fill || both }, this.toPage, this.rules);
  }

  private unitBox(): { left: number; right: number; top: number; bottom: number } {
    const [a, b, c, d, e, f] = this.toPage;
    const xs = [e, e + a, e + c, e + a + c];
    const ys = [f, f + b, f + d, f + b + d];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }
}
