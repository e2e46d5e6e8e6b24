/** The year of a report: what may tell it, in which order, and what must never win over it. */
import { describe, expect, it } from 'vitest';
import { identifyText } from './identifyText.ts';

const TITLE = '高青县民政局2023年政府信息公开工作年度报告';
const NO_YEAR = '高青县民政局政府信息公开工作年度报告';
const PERIOD_2022 = '所列数据的统计期限自2022年1月1日起至2022年12月31日止。';
const yearOf = (...lines: string[]): number | null => identifyText(...lines).year;
const checksOf = (...lines: string[]): string[] => identifyText(...lines).findings.map(({ check }) => check);

describe('the year of a title', () => {
  it.each([
    ['高青县民政局二〇二三年政府信息公开工作年度报告', 2023],
    ['高青县民政局二○二○年政府信息公开工作年度报告', 2020],
    ['高青县民政局二零二一年政府信息公开工作年度报告', 2021],
    ['高青县民政局政府信息公开2022年度报告', 2022],
    ['2024年上海市政府信息公开工作年度报告', 2024],
    ['高青县民政局２０２２年政府信息公开工作作年度报告', 2022],
    ['高青縣民政局2022年政府信息公開工作年度報(bào)告', 2022],
  ])('is read from %s', (title, year) => {
    expect(yearOf(title)).toBe(year);
  });

  it('may stand on the line above', () => {
    expect(yearOf('高青县民政局2022年度', '政府信息公开工作年度报告')).toBe(2022);
  });
});

describe('a title without a year', () => {
  it.each([
    ['the period', '统计期限为2022.01.01-2022.12.31', 2022],
    ['the months', '数据统计周期为2022年1月至12月。', 2022],
    ['the preamble', '现将2022年度政府信息公开工作年度报告公布如下。', 2022],
    ['what the sentences speak of', '2022年,我局收到政府信息公开申请3件。2022年,我局主动公开信息20条。', 2022],
    ['the end of the year', '截至2022年12月31日,公开信息35条。', 2022],
    ['heads that were filled in', '处理决定数量(指2022年办件量)', 2022],
    ['the caption of a table', '填报单位:高青县民政局2022年度', 2022],
  ])('gets its year from %s', (_what, line, year) => {
    expect(yearOf(NO_YEAR, line)).toBe(year);
  });

  it('gets the year before the day of publication at last, and says so', () => {
    const lines = ['发布日期：2023-01-20', NO_YEAR, '我局认真做好工作。'];
    expect(yearOf(...lines)).toBe(2022);
    expect(checksOf(...lines)).toContain('yearInferred');
  });

  it('gets none from a day of publication late in the year, when reports are posted again', () => {
    expect(yearOf('发布日期：2025-10-20', NO_YEAR)).toBeNull();
  });

  it('gets none from days without a label, such as the day of the visit', () => {
    expect(yearOf('2019年12月3日 星期二', NO_YEAR, '打印时间 2025/12/30')).toBeNull();
  });

  it('gets none from sentences that speak of several years', () => {
    expect(yearOf(NO_YEAR, '2021年,我局收到申请3件。2022年,我局收到申请4件。')).toBeNull();
  });

  it('is not lent the year of a link to another report', () => {
    expect(yearOf(NO_YEAR, '我局认真做好工作。', '上一篇：高青县民政局2021年政府信息公开工作年度报告')).toBeNull();
  });
});

describe('a title whose year is not that of the stated period', () => {
  it('is believed when the sentences agree with it', () => {
    expect(yearOf(TITLE, PERIOD_2022, '2023年,我局收到政府信息公开申请3件。')).toBe(2023);
  });

  it('is not believed when the sentences agree with the period', () => {
    const lines = [TITLE, PERIOD_2022, '2022年,我局收到政府信息公开申请3件。'];
    expect(yearOf(...lines)).toBe(2022);
    expect(checksOf(...lines)).toContain('yearConflict');
  });

  it('leaves the year open when nothing decides, and names both', () => {
    const { year, findings } = identifyText(TITLE, PERIOD_2022);
    expect(year).toBeNull();
    const [finding] = findings.filter(({ check }) => check === 'yearUncertain');
    expect(finding?.message.zh).toContain('2023');
    expect(finding?.message.zh).toContain('2022');
  });
});
