/** The text of a page → its tree, with parse5, which mends what is not closed as browsers do. */
import { Parser } from 'parse5';
import type { PageElement } from './pageTree.ts';
import { TreeBuilder, type PageNodes } from './treeBuilder.ts';

/**
 * Parses a page. What parse5 documents for lines, `sourceCodeLocationInfo`, makes objects for every tag, text and attribute and takes
 * longer than all the rest, so the line is asked of the parser itself. parse5 makes no promise of that: its version is fixed, and the
 * lines are tested.
 */
export function parsePage(text: string): PageElement {
  const builder = new TreeBuilder();
  const { tokenizer, document } = new Parser<PageNodes>({ treeAdapter: builder });
  builder.lineNow = () => tokenizer.preprocessor.line;
  tokenizer.write(text, true);
  return document;
}
