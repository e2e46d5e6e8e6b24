import { describe, expect, it } from 'vitest';
import type { Cell } from '../../server/domain/cell.ts';
import { buildReportHtml } from './buildReportHtml.ts';
import { readAsReport } from './readAsReport.ts';

// A cell that no other cell of the page looks like.
const MARKER = '90817263';

/** The cell of a page whose table prints `text` there. */
async function cellOf(field: string, text: string, form: 'FORM2019' | 'FORM2021' = 'FORM2021'): Promise<Cell | undefined> {
  const page = buildReportHtml({ proactive: form, requests: form, cells: { [field]: MARKER } });
  const report = await readAsReport(page.replace(MARKER, text));
  return report.cells.get(field);
}

describe('a cell of a page', () => {
  it.each([
    ['十二', 12],
    ['1 2', 12],
    ['1<span>2</span>', 12],
    ['4.5万', 45000],
    ['1.2万件', 12000],
    ['22（其中修订16件）', 22],
    ['５ 件', 5],
  ])('that prints %s is %d', async (text, value) => {
    expect(await cellOf('proactive.penaltyDecisions', text)).toMatchObject({ value, status: 'REPORTED' });
  });

  it('keeps the number of a note beside the count, not in it', async () => {
    expect(await cellOf('proactive.penaltyDecisions', '5<sup>1</sup>')).toMatchObject({ value: 5, note: '1', raw: '5（1）' });
  });

  it.each(['<p>5</p><p>3</p>', '5<br>3', '约5', '0 0', '5万元'])('that prints %s is no number', async (text) => {
    expect(await cellOf('proactive.penaltyDecisions', text)).toMatchObject({ value: null, status: 'TEXT' });
  });

  it('says a fall in words where the column counts a change', async () => {
    expect(await cellOf('proactive.licensingItemsChange', '减少3', 'FORM2019')).toMatchObject({ value: -3, raw: '减少3' });
    expect((await cellOf('proactive.licensingDecisions', '减少3', 'FORM2019'))?.status).toBe('TEXT');
  });

  it('takes the unit in the head of the amount for the amount alone', async () => {
    const cells = { 'proactive.procurementProjects': '51', 'proactive.procurementAmount': '38.2' };
    const page = buildReportHtml({ proactive: 'FORM2019', cells }).replace('采购总金额', '采购总金额(万元)');
    const report = await readAsReport(page);
    expect(report.cells.get('proactive.procurementAmount')?.value).toBe(382_000);
    expect(report.cells.get('proactive.procurementProjects')?.value).toBe(51);
  });

  it.each([
    ['4.5万', 45000],
    ['4.5亿元', 450_000_000],
    ['￥12.5', 12.5],
  ])('reads the amount %s as %d yuan', async (text, value) => {
    expect(await cellOf('proactive.procurementAmount', text, 'FORM2019')).toMatchObject({ value, unit: '元' });
  });
});
