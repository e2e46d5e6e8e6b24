/**
 * `npm run score:excerpts -- FOLDER`: how much of labelled beginnings of reports is told rightly. The folder holds the
 * texts and `labels.json`; the first line of a text, its address, is shown to the reader in the second of two rounds. Exit 1 below the targets.
 */
import { meetsTargets, scoreExcerpts, TARGETS, TARGETS_WITH_ADDRESS, type Measure } from '../ingest/scoreExcerpts.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function describe({ name, right, wrong, untold, misses }: Measure, targets: typeof TARGETS): string {
  const all = right + wrong + untold;
  const target = targets[name];
  const share = all === 0 ? '-' : percent(right / all);
  const aim = target === undefined ? (name === 'figures' ? 'target: none wrong' : 'no target') : `target ${percent(target)}`;
  return [
    `${name}: ${right}/${all} right (${share}), ${wrong} wrong, ${untold} not told; ${aim}`,
    ...misses.map((miss) => `   ${miss}`),
  ].join('\n');
}

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('Usage: npm run score:excerpts -- FOLDER_WITH_LABELS\n');
  process.exitCode = 2;
} else {
  for (const [what, withAddress, targets] of [
    ['Without the address of the page', false, TARGETS],
    ['With the address of the page', true, TARGETS_WITH_ADDRESS],
  ] as const) {
    const measures = await scoreExcerpts(folder, withAddress);
    process.stdout.write(`${what}:\n${measures.map((measure) => describe(measure, targets)).join('\n')}\n\n`);
    if (!meetsTargets(measures, targets)) process.exitCode = 1;
  }
}
