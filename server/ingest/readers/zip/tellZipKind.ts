/** The names in a ZIP → what kind of document it is: office documents are ZIPs too, and their names end in anything. */

/** `archive` is a ZIP of documents; the others are one document each. */
export type ZipKind = 'docx' | 'xlsx' | 'xlsb' | 'pptx' | 'odf' | 'ofd' | 'archive';

// Word writes document2.xml into some files that came through the web, and a part may stand in any case.
const MAIN_PARTS: readonly (readonly [ZipKind, RegExp])[] = [
  ['docx', /^word\/document\d*\.xml$/i],
  ['xlsx', /^xl\/workbook\d*\.xml$/i],
  ['xlsb', /^xl\/workbook\.bin$/i],
  ['pptx', /^ppt\/presentation\d*\.xml$/i],
];

/** The kind by the names alone. */
export function tellZipKind(names: readonly string[]): ZipKind {
  const holds = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (holds(/^\[Content_Types\]\.xml$/i)) {
    const kind = MAIN_PARTS.find(([, part]) => holds(part))?.[0];
    if (kind) return kind;
  }
  if (holds(/^OFD\.xml$/i)) return 'ofd';
  // The part `mimetype` comes first in OpenDocument, and its content names one of several kinds that are refused alike.
  return holds(/^mimetype$/) && holds(/^content\.xml$/) && holds(/^META-INF\/manifest\.xml$/i) ? 'odf' : 'archive';
}
