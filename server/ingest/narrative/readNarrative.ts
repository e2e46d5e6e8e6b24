/**
 * SourceDocument → the figures and the period that its running text states. Read sentence by sentence with a small grammar
 * (`grammar.ts`); what the grammar does not understand is left unsaid, since a false alarm costs more than a missed one.
 */
import type { Narrative, NarrativeFigure, StatedPeriod } from '../../domain/narrative.ts';
import type { ReadLimits, SourceDocument } from '../readers/sourceDocument.ts';
import { findPeriods } from './findPeriods.ts';
import { listParagraphs, type Paragraph } from './listParagraphs.ts';
import { readSentence } from './readSentence.ts';
import type { SentenceContext } from './sentenceState.ts';
import type { SentenceState } from './sentenceState.ts';

// A sentence without an end is cut, so that the time is that of the length of the text.
const SENTENCE = /[^。！？!?]{1,2000}/g;
const LONGEST_HEADING = 40;
const LONGEST_PHRASE = 60;
const REQUESTS = /依申请|公开申请|申请公开|申请.{0,4}(?:情况|办理|处理)/;
const DISPUTES = /复议|诉讼/;

/** Reads the running text, up to a limit; `reportYear` is the year of the report, null when it is not known. */
export function readNarrative(
  document: SourceDocument,
  reportYear: number | null,
  { proseCharacters }: Pick<ReadLimits, 'proseCharacters'>,
): Narrative & { readonly isCut: boolean } {
  const figures: NarrativeFigure[] = [];
  const periods: StatedPeriod[] = [];
  let heading = '';
  let characters = 0;
  let isCut = false;
  for (const paragraph of listParagraphs(document)) {
    characters += paragraph.text.length;
    isCut = characters > proseCharacters;
    if (isCut) break;
    if (isHeading(paragraph)) heading = paragraph.text;
    figures.push(...readParagraph(paragraph, heading, reportYear));
    periods.push(...findPeriods(paragraph));
  }
  return { figures, periods, isCut };
}

function isHeading({ text }: Paragraph): boolean {
  return text.length <= LONGEST_HEADING && !/[。！？；，]/.test(text) && !/\d件/.test(text);
}

function readParagraph(paragraph: Paragraph, heading: string, reportYear: number | null): NarrativeFigure[] {
  const figures: NarrativeFigure[] = [];
  let said = heading;
  let previous: SentenceState | null = null;
  for (const { 0: sentence, index } of paragraph.text.matchAll(SENTENCE)) {
    const context: SentenceContext = {
      reportYear,
      topic: REQUESTS.test(said) ? 'requests' : null,
      namesDisputes: DISPUTES.test(said) && /公开/.test(said),
      previous,
    };
    const read = readSentence(sentence, context);
    previous = read.state;
    for (const found of read.figures) {
      figures.push({
        quantity: found.meaning.quantity,
        readings: found.meaning.readings,
        value: found.value,
        lowest: found.lowest,
        highest: found.highest,
        isSure: found.isSure,
        scopeHint: found.scopeHint,
        place: paragraph.placeAt(index + found.at),
        raw: sentence
          .slice(found.clauseStart, found.end)
          .slice(0, LONGEST_PHRASE)
          .replace(/^[、：:]/, ''),
      });
    }
    said = said === heading && said.length <= LONGEST_HEADING ? said + sentence.slice(0, LONGEST_PHRASE) : said;
  }
  return figures;
}
