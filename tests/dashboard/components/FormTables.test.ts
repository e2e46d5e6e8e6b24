import { fireEvent, screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import FindingList from '../../../dashboard/src/components/FindingList.vue';
import { buildFieldNames, buildFormCells } from '../../../dashboard/src/components/form/formCells';
import FormTables from '../../../dashboard/src/components/form/FormTables.vue';
import { buildRequestLines } from '../../../dashboard/src/components/form/requestLayout';
import { faultsOf, renderDashboard } from '../renderDashboard';
import { FORM_2019, makeReport } from './form2019';

const tables = (report = makeReport()) => renderDashboard(FormTables, { report, forms: [FORM_2019] });
const cellOf = (container: Element, field: string) => container.querySelector<HTMLElement>(`[data-field="${field}"]`);

describe('FormTables', () => {
  it('has no fault of accessibility', async () => expect(await faultsOf(tables().container)).toEqual([]));

  it('marks a blank total, sets the sum beside it and leads to the finding', () => {
    const cell = cellOf(tables().container, 'requests.granted.total');
    expect(cell?.dataset).toMatchObject({ status: 'BLANK', finding: 'true' });
    expect(cell?.textContent?.replace(/\s/g, '')).toBe('未填相加得21');
    expect(cell?.querySelector('a')?.getAttribute('href')).toBe('#finding-1');
  });

  it('does not mark cells for what is merely worth knowing', () => {
    expect(cellOf(tables().container, 'requests.newRequests.total')?.dataset['finding']).toBeUndefined();
  });

  it('tells an implied zero from a printed one', () => {
    const { container } = tables();
    expect(cellOf(container, 'requests.granted.otherOrg')?.dataset['status']).toBe('IMPLIED_ZERO');
    expect(cellOf(container, 'requests.granted.otherOrg')?.textContent?.trim()).toBe('0空白');
    expect(cellOf(container, 'requests.granted.commercialEnterprise')?.textContent?.trim()).toBe('0');
  });

  it('shows text as printed', () => {
    const { container } = tables(makeReport({ 'requests.newRequests.naturalPerson': { raw: '若干', value: null, status: 'TEXT' } }));
    expect(cellOf(container, 'requests.newRequests.naturalPerson')?.textContent).toBe('若干非数');
    expect(cellOf(container, 'proactive.procurementAmount')?.textContent).toBe('382440元');
  });

  it('sets the sum beside a printed total that differs', () => {
    const report = makeReport({ 'requests.totalConcluded.total': { raw: '21', value: 21 } });
    const computedTotals = [{ field: 'requests.totalConcluded.total', value: 27, published: 21, agrees: false }];
    const { container } = tables({ ...report, computedTotals });
    expect(cellOf(container, 'requests.totalConcluded.total')?.textContent?.replace(/\s/g, '')).toBe('21相加得27');
  });

  it('merges the heads as the form does', () => {
    tables();
    const table = screen.getByRole('grid', { name: /收到和处理/ });
    const head = (name: RegExp) => within(table).getAllByText(name)[0]?.closest('th');
    expect(head(/三、本年度办理结果/)?.rowSpan).toBe(6);
    expect(head(/（三）不予公开/)?.rowSpan).toBe(2);
    expect(head(/一、本年新收/)?.colSpan).toBe(3);
    expect(head(/（一）予以公开/)?.colSpan).toBe(2);
    expect(head(/法人或其他组织/)?.colSpan).toBe(2);
    const widths = [...table.querySelectorAll('tbody tr')].map((row) => row.querySelectorAll('td').length);
    expect(widths).toEqual(Array.from({ length: 9 }, () => 4));
  });

  it('lets blocks of fewer columns fill the width', () => {
    const { container } = tables();
    expect(cellOf(container, 'proactive.procurementProjects')?.getAttribute('colspan')).toBe('1');
    expect(cellOf(container, 'proactive.procurementAmount')?.getAttribute('colspan')).toBe('2');
  });

  it('says that a table was not found', () => expect(tables().getByText('文件中没有找到此表')).toBeTruthy());

  it('opens the note of the cell that has the focus, and moves with the arrow keys', async () => {
    const { container } = tables();
    const cell = cellOf(container, 'requests.granted.total');
    cell?.focus();
    await fireEvent.focusIn(cell as HTMLElement);
    const note = await screen.findByRole('tooltip');
    expect(note.textContent).toContain('空白，无从证明为零');
    expect(note.textContent).toContain('第31行');
    expect(cell?.getAttribute('aria-describedby')).toBe(note.id);
    await fireEvent.keyDown(cell as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('data-field')).toBe('requests.deniedStateSecret.total');
    await fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});

describe('buildRequestLines', () => {
  it('puts 总计 under the results and the carry-over outside', () => {
    const lines = buildRequestLines(FORM_2019.requestRows);
    expect(lines.map(({ row, labelSpan }) => [row.id, labelSpan])).toEqual([
      ['newRequests', 3],
      ['carriedOverIn', 3],
      ['granted', 2],
      ['deniedStateSecret', 1],
      ['deniedProcessInfo', 1],
      ['unableNotHeld', 1],
      ['otherHandling', 2],
      ['totalConcluded', 2],
      ['carriedOverOut', 3],
    ]);
    expect(lines.filter(({ groupSpan }) => groupSpan !== null).map(({ row, groupSpan }) => [row.id, groupSpan])).toEqual([
      ['deniedStateSecret', 2],
      ['unableNotHeld', 1],
    ]);
  });
});

describe('buildFormCells', () => {
  it('shows no sum where the printed total agrees', () => {
    expect(buildFormCells(makeReport()).get('requests.totalConcluded.total')?.computed).toBeNull();
  });
});

describe('FindingList', () => {
  const report = makeReport();
  const names = buildFieldNames([FORM_2019], report.forms, 'zh-CN');

  it('has no fault of accessibility, and leads to the cell', async () => {
    const { container } = renderDashboard(FindingList, { findings: report.findings, names });
    expect(await faultsOf(container)).toEqual([]);
    expect(screen.getByRole('link', { name: '（一）予以公开 · 总计' }).getAttribute('href')).toBe('#cell-requests.granted.total');
    expect(container.querySelector('[data-check="missingTotal"]')?.textContent).toContain('警告');
  });

  it('says that nothing was found', () => {
    renderDashboard(FindingList, { findings: [], names });
    expect(screen.getByText('没有发现问题')).toBeTruthy();
  });
});
