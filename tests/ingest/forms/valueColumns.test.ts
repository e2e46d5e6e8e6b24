/** Which columns the values of section three stand in: blanks beside wide labels, and tables without a total. */
import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../../../server/domain/cell.ts';
import { REQUEST_ROW_IDS } from '../../../server/domain/requestRows.ts';
import { tellValueColumns } from '../../../server/ingest/forms/valueColumns.ts';
import type { MetRow } from '../../../server/ingest/forms/meetRows.ts';
import type { LabelledRow, Token } from '../../../server/ingest/tables/labelledRows.ts';

const token = (text: string): Token => ({ text, place: NOWHERE, drawn: true });
const WITH_TOTAL = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计';

/** The values that are left of rows written as `a,b,,c`, below heads. */
function told(heads: string, ...written: readonly string[]): { values: string[]; columns: number } {
  const rows = written.map((line, i): MetRow => ({
    row: REQUEST_ROW_IDS[i] ?? 'newRequests',
    label: token(`label ${i}`),
    values: line.split(',').map(token),
    drawn: true,
  }));
  const all = rows.map(({ label, values }, i): LabelledRow => ({
    head: i === 0 ? heads.split(' ').map(token) : [],
    cells: [label, ...values],
    drawn: true,
  }));
  const { rows: left, applicants } = tellValueColumns(rows, all);
  return { values: left.map(({ values }) => values.map(({ text }) => text).join(',')), columns: applicants.length };
}

describe('tellValueColumns', () => {
  it('takes away the blanks that a wide label leaves beside it', () => {
    expect(told(WITH_TOTAL, ',,1,0,0,0,0,0,1', ',2,0,0,0,0,0,2', '3,0,0,0,0,0,3')).toEqual({
      values: ['1,0,0,0,0,0,1', '2,0,0,0,0,0,2', '3,0,0,0,0,0,3'],
      columns: 7,
    });
  });

  it('takes away blanks at both ends, as a sheet that other tables make wider has them', () => {
    expect(told(WITH_TOTAL, ',,1,0,0,0,0,0,1,,', ',2,0,0,0,0,0,2,,', '3,0,0,0,0,0,3,,').values).toEqual([
      '1,0,0,0,0,0,1',
      '2,0,0,0,0,0,2',
      '3,0,0,0,0,0,3',
    ]);
  });

  it('takes away the blanks that end a line', () => {
    expect(told(WITH_TOTAL, '1,0,0,0,0,0,1,,', '2,0,0,0,0,0,2').values[0]).toBe('1,0,0,0,0,0,1');
  });

  it('keeps a blank that is a value where the other rows show at which end the padding stands', () => {
    expect(told(WITH_TOTAL, ',,1,0,0,0,0,0,1', ',,,2,0,0,0,0,').values[1]).toBe(',2,0,0,0,0,');
  });

  it('leaves a row whose padding may stand at either end too long to be read', () => {
    expect(told(WITH_TOTAL, ',1,0,0,0,0,0,').values).toEqual([',1,0,0,0,0,0,']);
  });

  it('knows a table without a total by its heads and by all its rows', () => {
    expect(told('自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他', '1,0,0,0,0,0', ',,2,0,0,0,0,0')).toEqual({
      values: ['1,0,0,0,0,0', '2,0,0,0,0,0'],
      columns: 6,
    });
  });

  it('leaves out no total that the heads name, in one word or broken over lines', () => {
    expect(told(WITH_TOTAL, '1,0,0,0,0,0').columns).toBe(7);
    expect(told('自然 人 商业企业 其他 总 计', '1,0,0,0,0,0').columns).toBe(7);
  });

  it('leaves out no total where there are no heads', () => {
    expect(told('', '1,0,0,0,0,0').columns).toBe(7);
  });
});
