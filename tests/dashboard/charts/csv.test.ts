import { describe, expect, it } from 'vitest';
import { buildCsv } from '../../../dashboard/src/charts/csv';
import { buildVolumesTable } from '../../../dashboard/src/charts/volumes/volumesModel';
import { PINGTAN_VOLUMES } from '../../../dashboard/src/charts/volumes/volumes.fixture';
import { makeAnswer } from '../../../dashboard/src/charts/yearRow.fixture';
import { makeWording } from '../wording';

describe('buildCsv', () => {
  it('writes the table as shown, with units, gaps and reasons', () => {
    const lines = buildCsv(buildVolumesTable(makeAnswer(PINGTAN_VOLUMES), makeWording())).split('\r\n');
    expect(lines[0]).toBe('\uFEFF年份,本年新收 (件),备注');
    expect(lines.slice(1, 5)).toEqual(['2019,23,', '2020,21,', '2021,70,', '2022,,没有报告']);
    expect(lines).toHaveLength(9);
  });

  it('quotes commas and quotation marks, and disarms formulas but not negative numbers', () => {
    const cell = (file: string) => ({ text: file, file });
    const csv = buildCsv({
      caption: '',
      rowHead: '年',
      noteHead: '注',
      columns: [{ key: 'a', label: 'A', unit: '件' }],
      rows: [
        { head: '1', cells: [cell('-15')], note: 'a,"b"' },
        { head: '2', cells: [cell('=1+1')], note: '@x' },
      ],
    });
    expect(csv.split('\r\n').slice(1, 3)).toEqual(['1,-15,"a,""b"""', "2,'=1+1,'@x"]);
  });
});
