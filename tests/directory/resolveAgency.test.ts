/** Names as agencies print them. Codes are those of GB/T 2260; what a name does not tell stays null. */
import { describe, expect, it } from 'vitest';
import type { Rank, UnitType } from '../../server/domain/agency.ts';
import { resolveAgency } from '../../server/directory/resolveAgency.ts';

type Case = readonly [name: string, regionCode: string | null, unitType: UnitType, rank: Rank | null, organ: string | null];

const GOVERNMENTS: readonly Case[] = [
  ['上海市人民政府', '310000', 'GOVERNMENT', 'PROVINCE', null],
  ['内蒙古自治区人民政府', '150000', 'GOVERNMENT', 'PROVINCE', null],
  ['杭州市人民政府', '330100', 'GOVERNMENT', 'PREFECTURE', null],
  ['高青县人民政府', '370322', 'GOVERNMENT', 'COUNTY', null],
  ['重庆市渝中区人民政府', '500103', 'GOVERNMENT', 'COUNTY', null],
  ['上海市浦东新区人民政府', '310115', 'GOVERNMENT', 'COUNTY', null],
  ['天津市滨海新区人民政府', '120116', 'GOVERNMENT', 'COUNTY', null],
  ['东莞市人民政府', '441900', 'GOVERNMENT', 'PREFECTURE', null],
  ['湘西土家族苗族自治州人民政府', '433100', 'GOVERNMENT', 'PREFECTURE', null],
  ['杭州市临平区人民政府', '330113', 'GOVERNMENT', 'COUNTY', null],
  ['济南市莱芜区人民政府', '370116', 'GOVERNMENT', 'COUNTY', null],
];

const OFFICES: readonly Case[] = [
  ['上海市人民政府办公厅', '310000', 'GENERAL_OFFICE', 'PROVINCE', null],
  ['高青县人民政府办公室', '370322', 'GENERAL_OFFICE', 'COUNTY', null],
  ['武汉市硚口区人民政府办公室', '420104', 'GENERAL_OFFICE', 'COUNTY', null],
];

const DEPARTMENTS: readonly Case[] = [
  ['高青县民政局', '370322', 'DEPARTMENT', 'COUNTY', 'CIVIL_AFFAIRS'],
  ['山东省教育厅', '370000', 'DEPARTMENT', 'PROVINCE', 'EDUCATION'],
  ['广东省发展和改革委员会', '440000', 'DEPARTMENT', 'PROVINCE', 'DEVELOPMENT_REFORM'],
  ['上海市科学技术委员会', '310000', 'DEPARTMENT', 'PROVINCE', 'SCIENCE_TECHNOLOGY'],
  ['北京市规划和自然资源委员会', '110000', 'DEPARTMENT', 'PROVINCE', 'NATURAL_RESOURCES'],
  ['贵阳市公安局', '520100', 'DEPARTMENT', 'PREFECTURE', 'PUBLIC_SECURITY'],
  ['沭阳县发展和改革局', '321322', 'DEPARTMENT', 'COUNTY', 'DEVELOPMENT_REFORM'],
  ['宿迁市市场监督管理局', '321300', 'DEPARTMENT', 'PREFECTURE', 'MARKET_REGULATION'],
  ['重庆市开州区公安局', '500154', 'DEPARTMENT', 'COUNTY', 'PUBLIC_SECURITY'],
  ['淮安市洪泽区退役军人事务局', '320813', 'DEPARTMENT', 'COUNTY', 'VETERANS_AFFAIRS'],
  ['浙江省药品监督管理局', '330000', 'DEPARTMENT', 'PROVINCE', 'DRUG_ADMINISTRATION'],
  ['苏州市住房和城乡建设局', '320500', 'DEPARTMENT', 'PREFECTURE', 'HOUSING'],
  ['无锡市行政审批局', '320200', 'DEPARTMENT', 'PREFECTURE', 'ADMINISTRATIVE_APPROVAL'],
  ['成都市城市管理委员会', '510100', 'DEPARTMENT', 'PREFECTURE', 'URBAN_MANAGEMENT'],
  ['长沙市国有资产监督管理委员会', '430100', 'DEPARTMENT', 'PREFECTURE', 'STATE_ASSETS'],
  ['广州市住房公积金管理中心', '440100', 'AUTHORIZED_ORG', 'PREFECTURE', 'HOUSING_FUND'],
];

const BELOW_COUNTIES: readonly Case[] = [
  ['高青县高城镇人民政府', '370322', 'TOWNSHIP', 'TOWNSHIP', null],
  ['临洮县新添镇人民政府', '621124', 'TOWNSHIP', 'TOWNSHIP', null],
  ['长春市南关区人民政府永吉街道办事处', '220102', 'SUBDISTRICT', 'TOWNSHIP', null],
  ['重庆市渝中区人民政府大溪沟街道办事处', '500103', 'SUBDISTRICT', 'TOWNSHIP', null],
];

const VERTICAL: readonly Case[] = [
  ['国家税务总局淄博市税务局', '370300', 'VERTICAL_BRANCH', 'PREFECTURE', 'TAXATION'],
  ['国家税务总局芜湖市镜湖区税务局', '340202', 'VERTICAL_BRANCH', 'COUNTY', 'TAXATION'],
  ['中国人民银行宿迁市分行', '321300', 'VERTICAL_BRANCH', 'PREFECTURE', 'CENTRAL_BANK'],
  ['浙江省气象局', '330000', 'VERTICAL_BRANCH', 'PROVINCE', 'METEOROLOGY'],
  ['温州市烟草专卖局', '330300', 'VERTICAL_BRANCH', 'PREFECTURE', 'TOBACCO_MONOPOLY'],
  ['绍兴市邮政管理局', '330600', 'VERTICAL_BRANCH', 'PREFECTURE', 'POSTAL_ADMINISTRATION'],
  ['国家金融监督管理总局毕节监管分局', '520500', 'VERTICAL_BRANCH', 'PREFECTURE', 'FINANCIAL_REGULATION'],
  ['国家金融监督管理总局宁波监管局', '330200', 'VERTICAL_BRANCH', 'PREFECTURE', 'FINANCIAL_REGULATION'],
  ['国家金融监督管理总局吉林监管局', '220000', 'VERTICAL_BRANCH', 'PROVINCE', 'FINANCIAL_REGULATION'],
  ['国家金融监督管理总局吉林监管分局', '220200', 'VERTICAL_BRANCH', 'PREFECTURE', 'FINANCIAL_REGULATION'],
  ['国家统计局海南调查总队', '460000', 'VERTICAL_BRANCH', 'PROVINCE', 'SURVEY_TEAM'],
  ['国家统计局丽江调查队', '530700', 'VERTICAL_BRANCH', 'PREFECTURE', 'SURVEY_TEAM'],
  ['中华人民共和国黄埔海关', '440100', 'VERTICAL_BRANCH', 'PREFECTURE', 'CUSTOMS'],
  ['中华人民共和国钦州海事局', '450700', 'VERTICAL_BRANCH', 'PREFECTURE', 'MARITIME_SAFETY'],
  ['中华人民共和国连云港海关', '320700', 'VERTICAL_BRANCH', 'PREFECTURE', 'CUSTOMS'],
];

const ALL = { GOVERNMENTS, OFFICES, DEPARTMENTS, BELOW_COUNTIES, VERTICAL };

describe.each(Object.entries(ALL))('resolveAgency, %s', (_kind, cases) => {
  it.each(cases)('tells who %s is', (name, regionCode, unitType, rank, organ) => {
    const agency = resolveAgency(name);
    expect({ regionCode: agency.regionCode, unitType: agency.unitType, rank: agency.rank, organ: agency.organ }).toEqual({
      regionCode,
      unitType,
      rank,
      organ,
    });
    expect(agency.name).toBe(name);
    expect(agency.printedName).toBeNull();
    expect(agency.candidates).toEqual([]);
  });
});

describe('resolveAgency, zones', () => {
  it.each(['淄博高新技术产业开发区管委会', '合肥经济技术开发区管理委员会', '平潭综合实验区管委会'])('takes %s for a zone', (name) => {
    expect(resolveAgency(name).unitType).toBe('ZONE');
  });

  // Some zones stand in the list of regions, some of them twice; others belong to their city.
  it.each([
    ['合肥经济技术开发区管理委员会', '合肥经济技术开发区管理委员会', '340100'],
    ['苏州工业园区管委会', '苏州工业园区管委会', '320500'],
    ['吉林高新技术产业开发区管委会', '吉林高新技术产业开发区管委会', '220200'],
    ['芜湖经济技术开发区管理委员会', '芜湖经济技术开发区管理委员会', '340200'],
    ['吉林市昌邑区民政局', '吉林市昌邑区民政局', '220202'],
    ['上海市浦东新区财政局', '上海市浦东新区财政局', '310115'],
  ])('takes %s for %s of %s', (printed, name, regionCode) => {
    expect(resolveAgency(printed)).toMatchObject({ name, regionCode });
  });

  it('puts 平潭综合实验区 in its county and completes its name', () => {
    expect(resolveAgency('平潭综合实验区')).toMatchObject({
      name: '平潭综合实验区管委会',
      printedName: '平潭综合实验区',
      regionCode: '350128',
      rank: 'COUNTY',
    });
  });
});

describe('resolveAgency, short names', () => {
  it.each([
    ['高青县', '高青县人民政府', 'GOVERNMENT'],
    ['高青县高城镇', '高青县高城镇人民政府', 'TOWNSHIP'],
    ['南关区永吉街道', '长春市南关区人民政府永吉街道办事处', 'SUBDISTRICT'],
    ['厦门市思明区中华街道办事处', '厦门市思明区人民政府中华街道办事处', 'SUBDISTRICT'],
    ['淄博市高青县人民政府', '高青县人民政府', 'GOVERNMENT'],
    ['临夏回族自治州永靖县', '永靖县人民政府', 'GOVERNMENT'],
    ['重庆市垫江县', '垫江县人民政府', 'GOVERNMENT'],
    ['洪泽区人民政府', '淮安市洪泽区人民政府', 'GOVERNMENT'],
    ['桃城区政府办公室', '衡水市桃城区人民政府办公室', 'GENERAL_OFFICE'],
    ['上海市科委', '上海市科学技术委员会', 'DEPARTMENT'],
    ['梅河口市住建局', '梅河口市住房和城乡建设局', 'DEPARTMENT'],
    ['吉林市卫生健康委', '吉林市卫生健康委员会', 'DEPARTMENT'],
    ['广州市国资委', '广州市人民政府国有资产监督管理委员会', 'DEPARTMENT'],
    ['西藏自治区政府国资委', '西藏自治区人民政府国有资产监督管理委员会', 'DEPARTMENT'],
    ['教育部', '中华人民共和国教育部', 'MINISTRY'],
    ['拱北海关', '中华人民共和国拱北海关', 'VERTICAL_BRANCH'],
    ['恩施州人民政府', '恩施土家族苗族自治州人民政府', 'GOVERNMENT'],
    ['秀山县人力社保局', '秀山土家族苗族自治县人力资源和社会保障局', 'DEPARTMENT'],
    ['科右中旗人民政府', '科尔沁右翼中旗人民政府', 'GOVERNMENT'],
    ['锡林郭勒盟行署办公室', '锡林郭勒盟行政公署办公室', 'GENERAL_OFFICE'],
  ])('completes %s to %s', (printed, name, unitType) => {
    expect(resolveAgency(printed)).toMatchObject({ name, printedName: printed, unitType });
  });

  it.each(['区财政局', '区教育局', '县人民政府办公室', '民政局'])('does not guess where %s is', (name) => {
    expect(resolveAgency(name)).toMatchObject({ regionCode: null, rank: null, candidates: [] });
  });

  it.each([
    ['区教育局', '420106', '武汉市武昌区教育局'],
    ['区政务服务办', '120117', '天津市宁河区人民政府政务服务办公室'],
    ['新添镇', '621124', '临洮县新添镇人民政府'],
    ['市场监督管理局', '610700', '汉中市市场监督管理局'],
    ['省气象局', '330000', '浙江省气象局'],
  ])('puts %s into the region where the document is at home', (printed, here, name) => {
    expect(resolveAgency(printed, { here })).toMatchObject({ name, printedName: printed, regionCode: here });
  });

  it('puts no 县教育局 into a district', () => {
    expect(resolveAgency('县教育局', { here: '420106' }).regionCode).toBeNull();
  });

  it('says nothing about an empty name', () => {
    expect(resolveAgency('')).toMatchObject({ regionCode: null, unitType: 'UNKNOWN', rank: null, organ: null });
  });
});

describe('resolveAgency, branches', () => {
  it.each([
    ['温州市公安局鹿城区分局', '330302', 'PUBLIC_SECURITY'],
    ['淄博市生态环境局高青分局', '370322', 'ECOLOGY_ENVIRONMENT'],
    ['盐城市亭湖生态环境局', '320902', 'ECOLOGY_ENVIRONMENT'],
  ])('puts %s into the county that it serves', (name, regionCode, organ) => {
    expect(resolveAgency(name)).toMatchObject({ name, regionCode, unitType: 'VERTICAL_BRANCH', rank: 'COUNTY', organ });
  });
});

describe('resolveAgency, organs of the State Council', () => {
  it.each([
    ['国家税务总局', 'TAXATION'],
    ['中华人民共和国教育部', 'EDUCATION'],
  ])('knows %s', (name, organ) => {
    expect(resolveAgency(name)).toMatchObject({ name, printedName: null, regionCode: '100000', rank: 'CENTRAL', organ });
  });
});

describe('resolveAgency, namesakes', () => {
  // 鼓楼区: 南京 320106, 徐州 320302, 福州 350102, 开封 410204. 市中区: 济南 370103, 枣庄 370402, 内江 511002, 乐山 511102.
  it.each([
    ['鼓楼区人民政府', ['320106', '320302', '350102', '410204']],
    ['市中区人民政府', ['370103', '370402', '511002', '511102']],
    // A county of Jiangxi until 2016, and what 东乡族自治县 in Gansu is called.
    ['东乡县民政局', ['361029', '622926']],
  ])('names the candidates for %s and takes none', (name, codes) => {
    const agency = resolveAgency(name);
    expect(agency.regionCode).toBeNull();
    expect(agency.candidates.map((region) => region.code).sort()).toEqual(codes);
  });

  it.each([
    ['徐州市鼓楼区人民政府', '320302'],
    ['福建省福州市鼓楼区教育局', '350102'],
    ['济南市市中区财政局', '370103'],
    ['四川省乐山市市中区人民政府', '511102'],
  ])('tells %s by its parent', (name, code) => {
    expect(resolveAgency(name)).toMatchObject({ regionCode: code, candidates: [] });
  });

  it('tells a namesake by the region that the document belongs to', () => {
    expect(resolveAgency('鼓楼区人民政府', { within: '350100' }).regionCode).toBe('350102');
  });
});
