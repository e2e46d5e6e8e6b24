/** The command that tells who a name means, run in this process. */
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolveNames, type ResolveOptions } from '../../server/cli/resolveNames.ts';

let [stdout, stderr] = ['', ''];
const run = (names: readonly string[], options: Partial<ResolveOptions> = {}): Promise<number> =>
  resolveNames(names, { lang: 'zh', ...options });
const json = async (name: string, options: Partial<ResolveOptions> = {}): Promise<Record<string, unknown>> => {
  await run([name], { json: true, ...options });
  return JSON.parse(stdout) as Record<string, unknown>;
};

beforeEach(() => {
  [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((stdout += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((stderr += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());

describe('gongkai resolve', () => {
  it('prints the whole decision as JSON', async () => {
    expect(await json('高青县民政局')).toEqual({
      ...{ printedName: '高青县民政局', name: '高青县民政局', regionCode: '370322', rank: 'COUNTY', unitType: 'DEPARTMENT' },
      ...{ organ: 'CIVIL_AFFAIRS', confidence: 0.98, candidates: [], status: 'resolved' },
      reasons: ['“高青县”是山东省淄博市高青县 370322。', '“民政局”是工作部门。', '业务属民政局一类（CIVIL_AFFAIRS）。'],
    });
  });

  it('leaves a name that may mean several to a person, with the candidates', async () => {
    const decision = await json('鼓楼区人民政府');
    expect(decision).toMatchObject({ name: null, regionCode: null, status: 'needs-review' });
    expect((decision.candidates as { regionCode: string }[]).map(({ regionCode }) => regionCode).toSorted()).toEqual([
      ...['320106', '320302', '350102', '410204'],
    ]);
    expect(decision.confidence).toBeLessThan(0.5);
  });

  it.each(['武昌区', '420106', '武汉市武昌区'])('takes %s as the place of the document', async (hint) => {
    expect(await json('区财政局', { hint })).toMatchObject({ name: '武汉市武昌区财政局', regionCode: '420106', status: 'resolved' });
  });

  it('reads a name in its year', async () => {
    expect(await json('东乡县民政局', { year: 2015 })).toMatchObject({ regionCode: '361029' });
  });

  it('says why in English too', async () => {
    expect((await json('区财政局', { hint: '420106', lang: 'en' })).reasons).toContain(
      'The name tells no place; the hint says 湖北省武汉市武昌区 420106.',
    );
  });

  it('ends with 0 when all are told, and with 1 when one is not', async () => {
    expect(await run(['高青县民政局', '上海市人民政府'])).toBe(0);
    expect(await run(['高青县民政局', '区财政局'])).toBe(1);
    expect(stdout).toContain('区财政局 → 需要人工确定');
  });

  it('reads names from standard input, one a line', async () => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from(['高青县民政局\n\n', '上海市人民政府\n']) as never);
    expect(await run(['-'], { json: true })).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it.each([
    ['月亮区', '没有地区“月亮区”'],
    ['999999', '没有地区“999999”'],
    ['鼓楼区', '可以指多个地区'],
  ])('refuses the hint %s and says what to do', async (hint, words) => {
    expect(await run(['区财政局'], { hint })).toBe(2);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
  });
});
