/** Made-up reports as documents in one call: a web page drawn in any of the ways that are met, or text with one value a line. */
import type { LabelNoise } from './build/labelNoise.ts';
import { PLAIN_LAYOUT, type Layout } from './build/layout.ts';
import { layoutReport } from './build/layoutReport.ts';
import type { MadeUpReport } from './build/madeUpReport.ts';
import { writeHtml, type Noise } from './build/writeHtml.ts';
import { writeText } from './build/writeText.ts';
import { APPLICANTS } from './printedForm.ts';

export type { MadeUpReport } from './build/madeUpReport.ts';
export type { Noise } from './build/writeHtml.ts';

const MILD: readonly LabelNoise[] = ['plain', 'broken', 'innerSpace', 'halfWidth', 'plain'];

/** A layout whose labels are printed with the noise that every page may have. */
function mildLayout(noise: Noise): Layout {
  const labels = noise.map((turn) => MILD[Math.abs(turn) % MILD.length] ?? 'plain');
  return { ...PLAIN_LAYOUT, labels, requests: Math.abs(noise[0] ?? 0) % 2 === 0 ? 'standard' : 'groupsRepeated' };
}

/** The report as a web page. */
export function buildReportHtml(report: MadeUpReport, noise: Noise = []): string {
  return writeHtml(layoutReport(report, mildLayout(noise)), noise);
}

/** The report as text with one value a line; a blank cell leaves no line behind. */
export function buildReportText(report: MadeUpReport, noise: Noise = []): string {
  let at = 0;
  const put = (text: string): string =>
    [text, `\t${text}`, ` \u3000${text}`, `${text} `, `\u00a0${text}\n`][
      noise.length === 0 ? 0 : Math.abs(noise[at++ % noise.length] ?? 0) % 5
    ] ?? text;
  return writeText(layoutReport(report), 'valueALine').split('\n').map(put).join('\n');
}

/** The texts of a row of section three, from its seven values. */
export function requestCells(row: string, values: readonly (string | number)[]): Record<string, string> {
  return Object.fromEntries(APPLICANTS.map((applicant, i) => [`requests.${row}.${applicant}`, String(values[i] ?? '')]));
}
