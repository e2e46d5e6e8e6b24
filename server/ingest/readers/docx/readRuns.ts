/** The content of a Word paragraph → its text as a reader sees it. Notes, comments and field codes are not in it. */
import { isTag, type ChildNode, type Element } from 'domhandler';
import { childOf, elementsOf, isOn, ownText } from '../zip/parseXml.ts';
import { seenInside, type WordNotes } from './seenInside.ts';

// Raised text is a mark on what stands before it and never part of a number; the marks of one note may be several runs.
const RAISED = '\ue000';
const LOWERED = '\ue001';
const UNREADABLE = '\ufffd';

/** Fonts whose characters are pictures: their codes mean nothing in any other font. */
const PICTURE_FONTS = /^(?:symbol|webdings|wingdings)/i;

/** What the pieces of a run stand for. Whatever is not here is looked into. */
const PIECES: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
  'w:instrText': '',
  'w:delText': '',
  'w:delInstrText': '',
  'w:pgNum': '',
  'w:rt': '',
};

/** Reads paragraph after paragraph: fields run over several. */
export class RunReading {
  private readonly notes: WordNotes;
  private readonly hidesFields: boolean;
  private readonly foundBox: (content: Element) => void;
  /** The fields that are open: in the `code` of a field nothing is shown, not even the results of fields inside it. */
  private readonly fields: ('code' | 'result')[] = [];

  constructor(notes: WordNotes, hidesFields: boolean, foundBox: (content: Element) => void) {
    this.notes = notes;
    this.hidesFields = hidesFields;
    this.foundBox = foundBox;
  }

  get hasOpenField(): boolean {
    return this.fields.length > 0;
  }

  /** The text of runs and of what they are wrapped in. A line break is `\n`. */
  readInline(nodes: readonly ChildNode[]): string {
    let text = '';
    for (const element of nodes.filter(isTag)) {
      if (element.name === 'w:r') text += this.readRun(element);
      else if (element.name === 'm:oMath') text += this.readFormula(element);
      else text += this.readInline(seenInside(element));
    }
    return text;
  }

  private readRun(run: Element): string {
    const format = childOf(run, 'w:rPr');
    if (isOn(childOf(format, 'w:vanish'))) return '';
    const text = this.readPieces(run.children);
    if (text.trim() === '') return text;
    if (isOn(childOf(format, 'w:strike')) || isOn(childOf(format, 'w:dstrike'))) {
      this.notes.struck.push(text.trim());
      return '';
    }
    const isRaised = /^su(?:per|b)script$/.test(childOf(format, 'w:vertAlign')?.attribs['w:val'] ?? '');
    return isRaised ? RAISED + text + LOWERED : text;
  }

  private readPieces(nodes: readonly ChildNode[]): string {
    return nodes
      .filter(isTag)
      .map((piece) => this.readPiece(piece))
      .join('');
  }

  private readPiece(piece: Element): string {
    switch (piece.name) {
      case 'w:t':
        return this.isShown ? ownText(piece).replace(/[\ue000\ue001]/g, UNREADABLE) : '';
      case 'w:fldChar':
        this.turnField(piece.attribs['w:fldCharType'] ?? '');
        return '';
      case 'w:sym':
        return this.isShown ? this.readSymbol(piece) : '';
      case 'w:ruby':
        return this.readInline(childOf(piece, 'w:rubyBase')?.children ?? []);
      case 'm:oMath':
        return this.readFormula(piece);
      case 'w:txbxContent':
        this.foundBox(piece);
        return '';
      case 'w:object':
        this.notes.unread.add('embedded');
        return '';
      case 'a:blip':
      case 'v:imagedata':
        this.notes.pictures += 1;
        return '';
      default:
        return Object.hasOwn(PIECES, piece.name)
          ? this.isShown
            ? (PIECES[piece.name] ?? '')
            : ''
          : this.readPieces(this.insidePiece(piece));
    }
  }

  /** Of two drawings of one thing the one with a text box counts: older programs are given a picture of it, or nothing. */
  private insidePiece(piece: Element): readonly ChildNode[] {
    const choice = piece.name === 'mc:AlternateContent' ? childOf(piece, 'mc:Choice') : null;
    return choice && holdsBox(choice) ? choice.children : seenInside(piece);
  }

  private get isShown(): boolean {
    return !this.hidesFields || !this.fields.includes('code');
  }

  private turnField(type: string): void {
    if (type === 'begin') this.fields.push('code');
    if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
    if (type === 'end') this.fields.pop();
  }

  private readSymbol({ attribs }: Element): string {
    const code = Number.parseInt(attribs['w:char'] ?? '', 16);
    const isPrivate = code >= 0xe000 && code <= 0xf8ff;
    if (code > 0x20 && code <= 0xffff && !isPrivate && !PICTURE_FONTS.test(attribs['w:font'] ?? '')) return String.fromCharCode(code);
    this.notes.unread.add('symbol');
    return UNREADABLE;
  }

  /** A formula in one line is its text; what stands above or below something else means more than its digits say. */
  private readFormula(formula: Element): string {
    if (!this.isShown) return '';
    if (elementsOf(formula).every(({ name }) => name === 'm:r' || name === 'm:ctrlPr')) {
      return elementsOf(formula)
        .flatMap(elementsOf)
        .map((piece) => (piece.name === 'm:t' || piece.name === 'w:t' ? ownText(piece) : ''))
        .join('');
    }
    this.notes.unread.add('formula');
    return UNREADABLE;
  }
}

function holdsBox(element: Element): boolean {
  return elementsOf(element).some((child) => child.name === 'w:txbxContent' || holdsBox(child));
}

/** A paragraph of one run. Raised text is put in brackets: `5²` is 5 with a note, not 52. */
export function paragraphXml(text: string): string {
  const marked = text.replaceAll(LOWERED + RAISED, '').replace(/\ue000\s*[[(（［【]?(.*?)[\])）］】]?\s*\ue001/gs, '（$1）');
  const lines = marked.split('\n').map((line) => (line ? `<w:t xml:space="preserve">${escapeXml(line)}</w:t>` : ''));
  return `<w:p><w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
}

// Characters that XML cannot hold would break the converter.
function escapeXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, UNREADABLE)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
