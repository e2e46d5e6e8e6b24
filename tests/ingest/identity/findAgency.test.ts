/** Who published a report: the places that may name it, how short names are completed, and when nobody is named. */
import { describe, expect, it } from 'vitest';
import { identifyText } from './identifyText.ts';

const REPORT = '2022年政府信息公开工作年度报告';
const nameOf = (...lines: string[]): string | null => identifyText(...lines).agency.name;

describe('a report whose title names no agency', () => {
  it.each([
    ['the announcement', `现公布高青县民政局${REPORT}。`],
    ['the announcement with the year first', '特向社会公布2022年高青县民政局政府信息公开年度报告。'],
    ['the compiler', '本报告由高青县民政局办公室结合工作情况编制。'],
    ['the subject of the preamble', '本报告总结高青县民政局2022年政府信息公开工作情况。'],
    ['the sentences', '2022年,高青县民政局收到政府信息公开申请3件。'],
    ['whom to ask', '如有疑问，请与高青县民政局办公室联系（电话：0）。'],
    ['who announces it', '依据《条例》，高青县民政局现向社会公布2022年政府信息公开工作年度报告。'],
    ['who compiles it', '按照通知要求，高青县民政局编制了2022年政府信息公开工作年度报告。'],
    ['who says that the report is its own', '按照通知要求，高青县民政局结合工作实际编制本报告。'],
    ['the path of the page', '首页 > 政务公开 > 高青县民政局 > 年度报告'],
    ['its own channel', '我局通过“高青县民政局”微信公众号公开信息。'],
  ])('is told by %s', (_what, line) => {
    expect(nameOf(REPORT, line)).toBe('高青县民政局');
  });

  it('is told by the signature above the day at the end', () => {
    expect(nameOf(REPORT, '一、总体情况', '高青县民政局', '2023年1月10日')).toBe('高青县民政局');
  });

  it('is told by the line below a title on a cover', () => {
    expect(nameOf(REPORT, '高平市人民政府办公室', '（2023年1月）')).toBe('高平市人民政府办公室');
  });

  it('is not told by the office that answers for the whole county', () => {
    expect(nameOf(REPORT, '如有疑问，请与高青县人民政府办公室联系（电话：0）。')).toBeNull();
  });

  it('is not told by the banner of the site, which heads every page', () => {
    expect(nameOf('天津市河北区人民政府', '2019年12月3日星期二', REPORT, '本机关收到政府信息公开申请3件。')).toBeNull();
  });

  it('is told where one character of the title is misread and the site tells the place', () => {
    expect(nameOf('http://www.linping.gov.cn/art/1.html', `临乎区人民政府${REPORT}`)).toBe('杭州市临平区人民政府');
    expect(nameOf(`临乎区人民政府${REPORT}`)).toBeNull();
  });

  it('is told by the address of the page where the name leaves the place to it', () => {
    expect(nameOf('http://www.gaoqing.gov.cn/', `县民政局${REPORT}`)).toBe('高青县民政局');
    expect(nameOf('http://www.gaoqing.gov.cn/', `市民政局${REPORT}`)).toBeNull();
  });

  it('is not told by an office that asks others for their reports', () => {
    expect(nameOf(REPORT, '按照高青县民政局编制2022年政府信息公开工作年度报告的通知，完成本报告。')).toBeNull();
  });

  it('is not told by a path that ends at another kind of unit', () => {
    expect(nameOf('首页 > 高青县民政局 > 年度报告', REPORT, '我镇认真做好工作。我镇收到申请3件。')).toBeNull();
  });

  it('is called by its full name where the title shortens it in a way that the text writes out', () => {
    const written = '寿县教育体育局结合工作实际编制本报告。';
    expect(nameOf(`寿县教体局${REPORT}`, written)).toBe('寿县教育体育局');
    expect(nameOf(`寿县教体局${REPORT}`)).toBe('寿县教体局');
    expect(nameOf(`寿县教体局${REPORT}`, written.replace('寿县', '凤台县'))).toBe('寿县教体局');
    const zone = '合肥经济技术开发区管理委员会结合工作实际编制本报告。';
    expect(nameOf(`合肥经济技术开发区管委会${REPORT}`, zone)).toBe('合肥经济技术开发区管理委员会');
  });

  it.each([
    '我局高度重视。会同高青县财政局认真开展培训。',
    '我局认真落实。向高青县档案局主动公开信息3条。',
    '2022年，配合高青县公安局认真执法，我局公开信息3条。',
    '我局的信息由高青县大数据局按照要求发布。',
    '一是请高青县司法局认真审查。',
    '原高青县国土资源局始终公开信息。',
    '我局落实要求。高青县政务服务中心认真设立查阅点。',
  ])('is not told by another organ that a sentence speaks of: %s', (line) => {
    expect(nameOf(REPORT, line)).toBeNull();
  });

  it('is not told by the portal of its government', () => {
    const lines = ['南平市延平区人民政府门户网站', '首页 > 区司法局 > 年度报告', REPORT, '我局认真做好工作。'];
    expect(nameOf(...lines)).toBe('南平市延平区司法局');
  });

  it('is not told by a publisher that would not call itself so', () => {
    expect(nameOf('来源：高青县民政局', REPORT, '我镇认真做好工作。我镇收到政府信息公开申请3件。')).toBeNull();
  });
});

describe('a report that an office put together from those of others', () => {
  it.each([
    ['由乌海市政务公开工作领导小组办公室综合各区、市直各部门的报告编制而成。', '乌海市人民政府'],
    ['由高青县人民政府办公室根据各镇、街道和县政府各部门的年度报告汇总编制。', '高青县人民政府'],
  ])('is that of the government: %s', (line, name) => {
    expect(nameOf(REPORT, line)).toBe(name);
  });
});

describe('a short name', () => {
  it('is completed by the full one in the text', () => {
    expect(nameOf(`住建局${REPORT}`, `制定梅河口市住房和城乡建设局${REPORT}。`)).toBe('梅河口市住房和城乡建设局');
    expect(nameOf(`建新镇${REPORT}`, '我镇认真。', '遂溪县建新镇人民政府', '2022年12月31日')).toBe('遂溪县建新镇人民政府');
  });

  it.each([
    ['the banner', '天津市宁河区人民政府 2019年12月3日星期二', '区教育局', '天津市宁河区教育局'],
    ['the path of the page', '首页 > 武昌区人民政府 > 年报', '区教育局', '武汉市武昌区教育局'],
    ['the foot of the page', '主办：武昌区人民政府办公室', '区教育局', '武汉市武昌区教育局'],
  ])('gets its place from %s', (_what, line, short, name) => {
    expect(nameOf(line, `${short}${REPORT}`)).toBe(name);
  });

  it('gets its place from the only district that the text names again and again', () => {
    expect(nameOf(`区教育局${REPORT}`, '在武昌区委、武昌区政府领导下开展工作。')).toBe('武汉市武昌区教育局');
    expect(nameOf(`区教育局${REPORT}`, '与武昌区、汉阳区交流，武昌区、汉阳区。')).toBeNull();
  });

  it('is kept as printed when its place is not told', () => {
    const { agency, findings } = identifyText(`区教育局${REPORT}`);
    expect(agency).toMatchObject({ name: null, printedName: '区教育局', regionCode: null });
    expect(findings.map(({ check }) => check)).toContain('agencyUncertain');
  });
});

describe('a name that several regions bear', () => {
  it('is told by the city that the text names', () => {
    expect(nameOf(`城中区人民政府${REPORT}`, '电子版可在西宁市门户网站下载。')).toBe('西宁市城中区人民政府');
  });

  it('is left open with its candidates when nothing tells', () => {
    const { agency, findings } = identifyText(`鼓楼区人民政府${REPORT}`);
    expect(agency.name).toBeNull();
    expect(findings.find(({ check }) => check === 'agencyUncertain')?.message.zh).toContain('福建省福州市鼓楼区');
  });
});

describe('copied pages', () => {
  it.each([
    [`365bet苹果版_抚州市统计局${REPORT}`, '抚州市统计局'],
    [`欧洲五大联赛:上饶市教育局${REPORT}`, '上饶市教育局'],
    ['東鄉區氣象局2022年度政府信息公開工作年度報告', '抚州市东乡区气象局'],
    ['廣州市國資委2022年政府信息公開工作年度報告', '广州市人民政府国有资产监督管理委员会'],
  ])('%s is that of %s', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('names nobody where the place was replaced', () => {
    expect(nameOf(`新葡京博彩官网区人民政府${REPORT}`)).toBeNull();
  });
});
