/**
 * Progress on standard error: how many of how many, how fast, how long still. A bar on a terminal; elsewhere, such as in a log,
 * a line now and then when the work is long.
 */
import { Presets, SingleBar } from 'cli-progress';

/** Counts what is done. */
export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Call before something is written to the terminal, so that it does not stand in the middle of the bar. */
  readonly makeRoom: () => void;
  readonly stop: () => void;
}

/** Where progress is written, and in which language. */
export interface ProgressOptions {
  readonly lang: 'zh' | 'en';
  readonly stream?: NodeJS.WriteStream;
  /** Milliseconds between two lines where there is no terminal. */
  readonly lineMs?: number;
}

const FEW = 20;
const LINE_MS = 10_000;

/** Starts counting `total` files. A few files on a terminal get no bar. */
export function startProgress(total: number, { lang, stream = process.stderr, lineMs = LINE_MS }: ProgressOptions): Progress {
  if (!stream.isTTY) return startLines(total, lang, stream, lineMs);
  return total <= FEW ? { step: () => undefined, makeRoom: () => undefined, stop: () => undefined } : startBar(total, lang, stream);
}

function startBar(total: number, lang: 'zh' | 'en', stream: NodeJS.WriteStream): Progress {
  const left = lang === 'zh' ? '约剩' : 'left';
  const format = `{bar} {value}/{total} · {speed}/s · ${left} {left}`;
  const bar = new SingleBar({ format, stream, fps: 4 }, Presets.shades_classic);
  const rate = measureRate(total);
  bar.start(total, 0, { speed: '—', left: '—' });
  return {
    step: () => {
      const { speed, secondsLeft } = rate.step();
      bar.increment({ speed: describeSpeed(speed), left: describeSeconds(secondsLeft, lang) });
    },
    makeRoom: () => {
      if (process.stdout.isTTY) stream.write('\r\u001b[K');
    },
    stop: () => bar.stop(),
  };
}

function startLines(total: number, lang: 'zh' | 'en', stream: NodeJS.WriteStream, lineMs: number): Progress {
  const rate = measureRate(total);
  let next = Date.now() + lineMs;
  return {
    step: () => {
      const { done, speed, secondsLeft } = rate.step();
      if (Date.now() < next || done === total) return;
      next = Date.now() + lineMs;
      const left = describeSeconds(secondsLeft, lang);
      stream.write(
        lang === 'zh'
          ? `已处理 ${done}/${total}，每秒 ${describeSpeed(speed)} 份，约剩 ${left}\n`
          : `${done}/${total} done, ${describeSpeed(speed)} per second, about ${left} left\n`,
      );
    },
    makeRoom: () => undefined,
    stop: () => undefined,
  };
}

const WINDOW_MS = 30_000;
const SAMPLE_MS = 500;

/** Files by second over the last half minute, so that what was passed over quickly at first soon does not count; and the seconds left. */
function measureRate(total: number): { step: () => { done: number; speed: number; secondsLeft: number } } {
  const samples = [{ at: Date.now(), done: 0 }];
  let [done, speed] = [0, 0];
  return {
    step: () => {
      done += 1;
      const at = Date.now();
      if (at - (samples.at(-1)?.at ?? 0) >= SAMPLE_MS) {
        samples.push({ at, done });
        while (samples.length > 2 && at - (samples[0]?.at ?? at) > WINDOW_MS) samples.shift();
        const first = samples[0] ?? { at, done: 0 };
        speed = ((done - first.done) / (at - first.at)) * 1000;
      }
      return { done, speed, secondsLeft: speed > 0 ? (total - done) / speed : NaN };
    },
  };
}

const describeSpeed = (speed: number): string => (speed === 0 ? '—' : speed.toFixed(speed < 10 ? 1 : 0));

function describeSeconds(seconds: number, lang: 'zh' | 'en'): string {
  if (!Number.isFinite(seconds)) return '—';
  const [minutes, rest] = [Math.floor(seconds / 60), Math.ceil(seconds % 60)];
  if (lang === 'zh') return minutes > 0 ? `${minutes} 分 ${rest} 秒` : `${rest} 秒`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}
