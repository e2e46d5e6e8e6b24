/** Titles as they are met; who and when are written out by hand. */
import { describe, expect, it } from 'vitest';
import { find, identifyText } from './identifyText.ts';

describe('identify', () => {
  it.each([
    ['高青县民政局2020年政府信息公开工作年度报告', '高青县民政局', 2020],
    ['宿迁市人民政府2024年政府信息公开工作年度报告', '宿迁市人民政府', 2024],
    ['2024年宿迁市人民政府政府信息公开工作年度报告', '宿迁市人民政府', 2024],
    ['沭阳县发展和改革局2023年政府信息公开年度报告', '沭阳县发展和改革局', 2023],
    ['杭州市市场监督管理局2019年度政府信息公开工作报告', '杭州市市场监督管理局', 2019],
    ['住建局2020年信息公开工作年度报告', '住建局', 2020],
    ['区教育局2022年政府信息公开工作年度报告', '区教育局', 2022],
    ['西藏自治区政府国资委2020政府信息公开工作年度报告', '西藏自治区政府国资委', 2020],
    ['昌图县七家子镇2023年政府信息公开 工作告年度报', '昌图县七家子镇', 2023],
    ['2023 年 高青县 民政局 政府信息公开工作年度报告', '高青县民政局', 2023],
    ['标题：高青县民政局2021年度政府信息公开工作年度报告', '高青县民政局', 2021],
    ['高青县民政局2022年政府信息公开工作年度报告（修订）', '高青县民政局', 2022],
    ['国家税务总局芜湖市镜湖区税务局2022年政府信息公开工作年度报告', '国家税务总局芜湖市镜湖区税务局', 2022],
    ['高青县民政局2020年度政务公开工作年度报告', '高青县民政局', 2020],
    ['高青县民政局23年度政府信息公开工作年度报告', '高青县民政局', 2023],
    ['【年度报告】高青县民政局2023年政府信息公开工作年度报告', '高青县民政局', 2023],
    ['高青县民政局2023年政府信息公开工作年度报告_高青县人民政府', '高青县民政局', 2023],
    ['高青县民政局关于报送2022年政府信息公开工作年度报告的报告', '高青县民政局', 2022],
    ['2022年政府信息公开工作年度报告-高青县民政局', '高青县民政局', 2022],
    ['高青县民政局2022年政府信息公开工作年度...', '高青县民政局', 2022],
    ['高青县民政局2022年政府信息公开…', '高青县民政局', 2022],
    ['高青县民政局2022年政府信息公幵工作年度报告', '高青县民政局', 2022],
    ['高青县民政局2022年政府伯息公开工作年度报告', '高青县民政局', 2022],
  ])('reads %s', (title, agencyName, year) => {
    expect(find(title)).toMatchObject({ agencyName, year });
  });

  it('joins a title that is broken into two lines', () => {
    expect(find('2024 年上海市科委政府信息公开工作', '年度报告')).toMatchObject({ agencyName: '上海市科委', year: 2024 });
  });

  it('takes the agency from the line above a title that names none', () => {
    expect(find('高平市人民政府办公室', '2022年政府信息公开工作年度报告')).toMatchObject({
      agencyName: '高平市人民政府办公室',
      year: 2022,
    });
  });

  it('finds no agency where a title names none', () => {
    expect(find('2022年政府信息公开工作年度报告', '一、总体情况')).toMatchObject({ agencyName: null, year: 2022 });
  });

  it('takes the publisher from the data above an article when the title names no agency', () => {
    const lines = ['发布机构：高青县民政局', '发布日期：2023-01-20', '2022年政府信息公开工作年度报告'];
    expect(find(...lines).agencyName).toBe('高青县民政局');
  });

  it('takes the compiler from the preamble when nothing else names the agency', () => {
    expect(find('2022年政府信息公开工作年度报告', '本报告由高青县民政局办公室综合编制。').agencyName).toBe('高青县民政局');
  });

  // Sites print the day above the article: the first year on a page is not that of the report.
  it('does not take the day at the top of a page for the year', () => {
    expect(find('2019年12月3日 星期二', '天津市河北区人民政府2022年政府信息公开工作年度报告').year).toBe(2022);
  });

  it.each(['2019年12月3日 星期二 晴 -2℃～7℃', '2026-01-05', '星期五'])('joins no banner %s to a title in two lines', (banner) => {
    expect(find(banner, '2023 年高青县民政局政府信息公开工作', '年度报告')).toMatchObject({ agencyName: '高青县民政局', year: 2023 });
  });

  it('takes the year from the period that the preamble states when the title has none', () => {
    const title = '区政务服务办政府信息公开工作年度报告';
    expect(find(title, '本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。').year).toBe(2025);
    expect(find(title, '数据统计期限为2024 年 1 月 1 日至 12 月 31 日').year).toBe(2024);
  });

  it('reads a period whose 年 was dropped', () => {
    expect(find('镇政府信息公开工作年度报告', '自20231月1日至202312月31日止').year).toBe(2023);
  });

  it('takes no year from a period of two years', () => {
    expect(find('镇政府信息公开工作年度报告', '自2022年1月1日至2023年12月31日止').year).toBeNull();
  });

  it('knows neither who nor when in a text without a title', () => {
    expect(find('高青县民政局', '规章', '0')).toEqual({ title: null, agencyName: null, year: null });
  });

  it.each([
    '根据要求，现公布2022年政府信息公开工作年度报告。',
    '关于编制2022年政府信息公开工作年度报告的通知',
    '一、政府信息公开工作年度报告',
    '我市2022年政府信息公开工作年度报告发布',
    '《高青县2022年政府信息公开工作年度报告》出炉',
    '2022年政府信息公开工作年度报告编制培训会',
    '政府信息公开年报专栏',
    '政府信息公开...',
    `${'高青县'.repeat(30)}2022年政府信息公开工作年度报告`,
  ])('takes %s for no title', (line) => {
    expect(find(line).title).toBeNull();
  });

  it.each([
    ['《高青县民政局2023年政府信息公开工作年度报告》'],
    ['名称：高青县民政局2023年政府信息公开工作年度报告'],
    ['| 标题 | 高青县民政局2023年政府信息公开工作年度报告 | |'],
    ['高青县民政局2023年政府信息公开工作年度报告.docx'],
    ['按照条例要求，现将高青县民政局2023年政府信息公开工作年度报告予以公布。'],
  ])('finds who and when in %s', (line) => {
    expect(find(line)).toMatchObject({ agencyName: '高青县民政局', year: 2023 });
  });

  it('stops the compiler where the sentence goes on', () => {
    expect(find('本报告由上饶市教育局结合有关数据编制。').agencyName).toBe('上饶市教育局');
  });

  it('says where the title stands', () => {
    expect(identifyText('', '高青县民政局2020年政府信息公开工作年度报告').title?.place.line).toBe(2);
  });
});
