/** Addresses of governments' sites. Whose they are is known from the sites; the letters are theirs. */
import { describe, expect, it } from 'vitest';
import { readSiteRegions } from '../../server/directory/siteRegions.ts';

const codesOf = (address: string): string[] => readSiteRegions(address).candidates.map(({ code }) => code);

describe('readSiteRegions', () => {
  it.each([
    ['https://www.weihai.gov.cn:8443/module/xxgk/index.jsp', '371000'],
    ['http://tjj.zunyi.gov.cn/zfxxgk/', '520300'],
    ['http://www.gaoqing.gov.cn/', '370322'],
    ['https://xxgk.shandong.gov.cn/a/b.html', '370000'],
    ['http://www.shaanxi.gov.cn/', '610000'],
    ['http://www.cqsdj.gov.cn/bmjz/', '500231'],
    ['https://www.bjdx.gov.cn/bjsdxqrmzf/zwfw/index.html', '110115'],
    ['http://xxgk.sxgp.gov.cn/gzbm/', '140581'],
    ['https://www.tjnh.gov.cn/zwgk/', '120117'],
    ['http://anhui.chinatax.gov.cn/art/2023/1/18/art.html', '340000'],
  ])('knows whose site %s is', (address, code) => {
    expect(codesOf(address)).toEqual([code]);
    expect(readSiteRegions(address).isSure).toBe(true);
  });

  it.each([
    // 遂溪县 and 濉溪县; 武昌区 and 五常市; 鹿城区 and 潞城区.
    ['http://www.suixi.gov.cn/', ['340621', '440823']],
    ['https://www.wuchang.gov.cn/', ['230184', '420106']],
    ['http://www.lucheng.gov.cn/', ['140406', '330302']],
  ])('names all places that %s may mean', (address, codes) => expect(codesOf(address).toSorted()).toEqual(codes));

  it('is not sure of three letters', () => {
    expect(readSiteRegions('https://www.hld.gov.cn/')).toMatchObject({ isSure: false });
    expect(codesOf('https://www.hld.gov.cn/')).toEqual(['211400']);
  });

  it('knows sites of the State Council', () => {
    expect(readSiteRegions('http://www.moe.gov.cn/jyb_xxgk/')).toEqual({ candidates: [], isSure: true, isCentral: true });
  });

  it.each([
    '',
    'weihai',
    'http://www.weihai.com/',
    'http://weihai.gov.cn.example.com/',
    'ftp://weihai.gov.cn/',
    'http://.gov.cn/',
    'http://gov.cn/',
  ])('tells nothing of %j', (address) => expect(readSiteRegions(address)).toMatchObject({ candidates: [], isCentral: false }));
});
