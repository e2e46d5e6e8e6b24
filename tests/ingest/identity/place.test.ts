/** Where an agency is when its name does not tell: the site, the notice that the report follows, the only township of the name. */
import { describe, expect, it } from 'vitest';
import { identifyText } from './identifyText.ts';

const REPORT = '2022年政府信息公开工作年度报告';
const NOTICE = `根据《高青县人民政府办公室关于做好${REPORT}编制和发布工作的通知》要求，编制本报告。`;

const who = (...lines: string[]): { name: string | null; regionCode: string | null } => {
  const { name, regionCode } = identifyText(...lines).agency;
  return { name, regionCode };
};
const checks = (...lines: string[]): string[] => identifyText(...lines).findings.map(({ check }) => check);

describe('the place of an agency', () => {
  it('is that of the office whose notice a bureau follows', () => {
    expect(who(`县民政局${REPORT}`, NOTICE)).toEqual({ name: '高青县民政局', regionCode: '370322' });
    expect(who(`民政局${REPORT}`, NOTICE)).toEqual({ name: '高青县民政局', regionCode: '370322' });
    expect(who(`高城镇${REPORT}`, NOTICE)).toEqual({ name: '高青县高城镇人民政府', regionCode: '370322' });
  });

  it('is not that of a city whose notice goes to its districts too', () => {
    const notice = NOTICE.replace('高青县', '淄博市');
    expect(who(`区民政局${REPORT}`, notice).name).toBeNull();
    expect(who(`民政局${REPORT}`, notice).name).toBeNull();
    expect(who(`市民政局${REPORT}`, notice).name).toBe('淄博市民政局');
  });

  it('is told where nobody is named, and the office that sent the notice is not taken for the agency', () => {
    expect(who(REPORT, NOTICE)).toEqual({ name: null, regionCode: '370322' });
    expect(who('天津市河北区人民政府', '2019年12月3日星期二', REPORT)).toEqual({ name: null, regionCode: '120105' });
    expect(checks(REPORT, NOTICE)).toEqual(['agencyUncertain']);
  });

  it('is that of the only township of the name, with a finding', () => {
    const title = `鹤游镇${REPORT}`;
    expect(who(title)).toEqual({ name: '垫江县鹤游镇人民政府', regionCode: '500231' });
    expect(checks(title)).toEqual(['regionInferred']);
  });

  it('is not that of a township in another place than the text speaks of', () => {
    expect(who(`鹤游镇${REPORT}`, '我镇认真落实高青县各项要求。').name).toBeNull();
  });

  it('is that of the township in the place that the text speaks of, where several bear the name', () => {
    expect(who(`新添镇${REPORT}`).name).toBeNull();
    expect(who(`新添镇${REPORT}`, '我镇落实定西市各项要求。')).toEqual({ name: '临洮县新添镇人民政府', regionCode: '621124' });
  });

  it('is no city for a township on the site of the city', () => {
    expect(who('芜湖市人民政府', `籍山镇${REPORT}`)).toEqual({ name: '南陵县籍山镇人民政府', regionCode: '340223' });
    expect(who('芜湖市人民政府', `无此名镇${REPORT}`).name).toBeNull();
  });

  it('is the whole country for an organ of the State Council', () => {
    expect(who(`教育部${REPORT}`)).toEqual({ name: '中华人民共和国教育部', regionCode: '100000' });
  });
});

describe('a report that the office of a government compiled', () => {
  const compiled = '本报告由高青县人民政府办公室编制。';

  it('is that of the office when the office speaks', () => {
    expect(who(REPORT, compiled, '我办认真做好信息公开工作。').name).toBe('高青县人民政府办公室');
  });

  it('is that of the government when all organs are counted', () => {
    expect(who(REPORT, compiled, '2022年，全县各级行政机关共收到申请30件。').name).toBe('高青县人民政府');
    expect(who(REPORT, '本报告由高青县人民政府办公室汇总各镇、县直各部门年度报告编制而成。').name).toBe('高青县人民政府');
  });

  it('is nobody’s when the text does not tell', () => {
    expect(who(REPORT, compiled).name).toBeNull();
  });
});
