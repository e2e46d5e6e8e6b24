/**
 * `npm run score:excerpts -- FOLDER`: how much of labelled beginnings of reports is told rightly. The folder holds the
 * texts and `labels.json`; the first line of a text, its address, is not shown to the reader. Exit 1 below the targets.
 */
import { meetsTargets, scoreExcerpts, TARGETS, type Measure } from '../ingest/scoreExcerpts.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function describe({ name, right, wrong, untold, misses }: Measure): string {
  const all = right + wrong + untold;
  const target = TARGETS[name];
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
  const measures = await scoreExcerpts(folder);
  process.stdout.write(`${measures.map(describe).join('\n')}\n`);
  process.exitCode = meetsTargets(measures) ? 0 : 1;
}
