/** The formats that are text, by name. */
import type { PrintedBlock } from './printedBlock.ts';
import { writeHtml } from './writeHtml.ts';
import { writeMarkdown } from './writeMarkdown.ts';
import { TEXT_LAYOUTS, writeText, type TextLayout } from './writeText.ts';

/** A way to write blocks as the text of a document. */
export type TextFormat = 'html' | 'markdown' | TextLayout;
export const TEXT_FORMATS: readonly TextFormat[] = ['html', 'markdown', ...(Object.keys(TEXT_LAYOUTS) as TextLayout[])];

/** Writes blocks in a format that is text. Noise draws a page otherwise. */
export function writeAs(format: TextFormat, blocks: readonly PrintedBlock[], noise: readonly number[] = []): string {
  if (format === 'html') return writeHtml(blocks, noise);
  return format === 'markdown' ? writeMarkdown(blocks) : writeText(blocks, format);
}
