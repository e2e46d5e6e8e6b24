/** Progress where there is no terminal: a line now and then, with rate and time left. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../server/cli/progressBar.ts';

afterEach(() => vi.useRealTimers());

function startInLog(total: number): { written: string[]; step: () => void } {
  const written: string[] = [];
  const stream = { isTTY: false, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream;
  return { written, step: startProgress(total, { lang: 'zh', stream }).step };
}

describe('progress in a log', () => {
  it('is a line every ten seconds, with rate and time left', () => {
    vi.useFakeTimers();
    const { written, step } = startInLog(1000);
    for (let i = 0; i < 250; i += 1) {
      vi.advanceTimersByTime(100);
      step();
    }
    // Ten a second: after 10 and after 20 seconds; 900 and 800 are left.
    expect(written).toEqual(['已处理 100/1000，每秒 10 份，约剩 1 分 30 秒\n', '已处理 200/1000，每秒 10 份，约剩 1 分 20 秒\n']);
  });

  it('says nothing of short work', () => {
    vi.useFakeTimers();
    const { written, step } = startInLog(1000);
    for (let i = 0; i < 1000; i += 1) {
      vi.advanceTimersByTime(5);
      step();
    }
    expect(written).toEqual([]);
  });

  it('follows the speed of the last files, not of those that were passed over at first', () => {
    vi.useFakeTimers();
    const { written, step } = startInLog(100_600);
    for (let i = 0; i < 100_000; i += 1) step();
    for (let i = 0; i < 600; i += 1) {
      vi.advanceTimersByTime(200);
      step();
    }
    // Five a second for two minutes after a rush.
    expect(written.at(-1)).toContain('每秒 5.0 份，约剩 10 秒');
  });
});
