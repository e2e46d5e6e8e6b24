/** Progress on standard error: how many of how many, how fast, how long still. Shown on a terminal and for work of some length only. */
import { Presets, SingleBar } from 'cli-progress';

/** A bar that counts documents; `step` after each, `stop` at the end. */
export interface Progress {
  step(): void;
  stop(): void;
}

const FEW = 20;

/** Starts a bar; short work and output to a file get none. */
export function startProgress(total: number): Progress {
  if (total <= FEW || !process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} · {speed}/s · {eta_formatted}', stream: process.stderr, etaBuffer: 50, fps: 4 },
    Presets.shades_classic,
  );
  const started = Date.now();
  let done = 0;
  bar.start(total, 0, { speed: '—' });
  return {
    step: () => {
      done += 1;
      bar.increment({ speed: Math.round(done / Math.max((Date.now() - started) / 1000, 0.001)) });
    },
    stop: () => bar.stop(),
  };
}
