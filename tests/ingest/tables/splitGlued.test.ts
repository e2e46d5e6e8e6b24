import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../../../server/domain/cell.ts';
import { splitGlued } from '../../../server/ingest/tables/splitGlued.ts';

const split = (text: string): string[] =>
  splitGlued({ kind: 'text', text, place: NOWHERE }).map((block) => (block.kind === 'text' ? block.text : 'table'));

describe('splitGlued', () => {
  it('parts labels and digits, and gives the number of a label back to it', () => {
    expect(split('（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开10000013.危及“三安全一稳定”0000000')).toEqual([
      '（三）不予公开',
      '1.属于国家秘密',
      '0000000',
      '2.其他法律行政法规禁止公开',
      '1000001',
      '3.危及“三安全一稳定”',
      '0000000',
    ]);
  });

  it('gives the number back to a label that it does not know', () => {
    expect(split('1.属于国家秘密00000002.其它法规不许公开00000003.危及“三安全一稳定”0000000 4.保护第三方合法权益0000000')).toContain(
      '0000000',
    );
    expect(split('1.属于国家秘密00000002.其它不许公开 4.保护第三方合法权益0000000 5.属于三类内部事务信息0000000')[2]).toBe(
      '2.其它不许公开',
    );
  });

  it('keeps the spaces of a run, and begins a number at a sign', () => {
    expect(split('一、本年新收政府信息公开申请数量230 000023')).toEqual(['一、本年新收政府信息公开申请数量', '230', '000023']);
    expect(split('行政事业性收费35-15')).toEqual(['行政事业性收费', '35', '-15']);
  });

  it('parts decimals and units of money from the heading behind them', () => {
    expect(
      split(
        '行政处罚1282行政强制42第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费24252.311082三、收到和处理政府信息公开申请情况',
      ),
    ).toEqual([
      '行政处罚',
      '1282',
      '行政强制',
      '42',
      '第二十条第（八）项',
      '信息内容',
      '本年收费金额（单位：万元）',
      '行政事业性收费',
      '24252.311082',
      '三、收到和处理政府信息公开申请情况',
    ]);
  });

  it('knows labels with white space inside and in traditional characters', () => {
    expect(split('规 章000')).toEqual(['规 章', '000']);
    expect(split('行政許可12')).toEqual(['行政許可', '12']);
  });

  it('knows a label with a long note behind it', () => {
    expect(split('规章555规范性文件(指各行政机关印发的有正式文号的文件)141414行政许可3')).toEqual([
      '规章',
      '555',
      '规范性文件(指各行政机关印发的有正式文号的文件)',
      '141414',
      '行政许可',
      '3',
    ]);
  });

  it.each([
    '全年予以公开12件，部分公开3件，不予公开0件，无法提供4件。',
    '其中：行政许可97件，行政处罚2件，行政强制1件。',
    '本年新收政府信息公开申请34件，上年结转2件，结转下年度继续办理1件。',
    '2024年1月1日至12月31日',
    '行政许可',
  ])('leaves prose whole: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});
