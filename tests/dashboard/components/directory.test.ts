import { fireEvent, screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import AgencyCards from '../../../dashboard/src/components/agencies/AgencyCards.vue';
import { buildAgencyLine } from '../../../dashboard/src/components/agencies/agencyLine';
import AgencySearch from '../../../dashboard/src/components/agencies/AgencySearch.vue';
import AgencyTable from '../../../dashboard/src/components/agencies/AgencyTable.vue';
import { faultsOf, renderDashboard } from '../renderDashboard';
import { makeWording } from '../wording';
import { makeAgencyRow } from './directory.fixture';

const wording = { ...makeWording(), span: { from: 2020, to: 2023 } };
const lineOf = (id: string, change = {}) => buildAgencyLine(makeAgencyRow(id, change), wording);

describe('buildAgencyLine', () => {
  it('shows the newest year with its numbers', () => {
    const line = lineOf('1');
    expect([line.year, line.newRequests, line.totalConcluded, line.disclosureRate].map(({ text }) => text)).toEqual([
      '2023',
      '1,200',
      '1,000',
      '41.7',
    ]);
    expect(line.region).toBe('山东省淄博市高青县');
  });

  it('gives every missing number its reason, and never a zero', () => {
    const none = lineOf('1', { years: [] });
    expect(none.newRequests).toEqual({ text: '—', reason: '没有报告' });
    expect(none.year).toEqual({ text: '—', reason: '没有报告' });
    const blank = lineOf('1', { years: [{ year: 2023, newRequests: null, totalConcluded: null, disclosureRate: null }] });
    expect(blank.newRequests).toEqual({ text: '—', reason: '原文未填或无法识读' });
    expect(blank.disclosureRate.reason).toBe('原文未填或无法识读');
    const idle = lineOf('1', { years: [{ year: 2023, newRequests: 0, totalConcluded: 0, disclosureRate: null }] });
    expect(idle.newRequests).toEqual({ text: '0', reason: '' });
    expect(idle.disclosureRate).toEqual({ text: '—', reason: '分母为零' });
  });

  it('has a point for every year of the data, with gaps, and says the same in words', () => {
    const line = lineOf('1');
    expect(line.points).toEqual([
      { year: 2020, value: null },
      { year: 2021, value: 12 },
      { year: 2022, value: null },
      { year: 2023, value: 1200 },
    ]);
    expect(line.spoken).toBe('历年新收：2020年：没有报告，2021年：12件，2022年：没有报告，2023年：1,200件');
  });
});

const lines = ['1', '2', '3'].map((id) => lineOf(id));
const props = { lines, total: 150_000, order: { by: 'NEW_REQUESTS', direction: 'DESC' } };
const rowsOf = (container: Element) => [...container.querySelectorAll('tbody tr[data-index]')];

describe('AgencyTable', () => {
  it('has no fault of accessibility, and says how long the whole list is', async () => {
    const { container } = renderDashboard(AgencyTable, props);
    expect(await faultsOf(container)).toEqual([]);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('150001');
    expect(rowsOf(container).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['2', '3', '4']);
    expect(screen.getByRole('link', { name: '第2机构' }).getAttribute('href')).toBe('/agencies/2');
  });

  it('renders only the rows near the window', () => {
    const long = Array.from({ length: 2000 }, (_, at) => lineOf(`${at}`));
    const { container } = renderDashboard(AgencyTable, { ...props, lines: long });
    expect(rowsOf(container).length).toBeGreaterThan(5);
    expect(rowsOf(container).length).toBeLessThan(100);
  });

  it('says which column it is sorted by, and asks for another', async () => {
    const { emitted } = renderDashboard(AgencyTable, props);
    expect(screen.getByRole('columnheader', { name: /新收.*件/ }).getAttribute('aria-sort')).toBe('descending');
    await fireEvent.click(screen.getByRole('button', { name: '公开率' }));
    expect(emitted()['sorted']).toEqual([['DISCLOSURE_RATE']]);
  });

  it('moves through its rows by arrows, one of them in the tab order', async () => {
    const { container, emitted } = renderDashboard(AgencyTable, props);
    const links = within(container as HTMLElement).getAllByRole('link');
    const inOrder = () => links.filter((link) => link.tabIndex === 0).map((link) => link.textContent?.trim());
    links[0]?.focus();
    await fireEvent.keyDown(links[0] as Element, { key: 'ArrowDown' });
    expect(inOrder()).toEqual(['第2机构']);
    expect(document.activeElement).toBe(links[1]);
    await fireEvent.keyDown(links[1] as Element, { key: 'Home' });
    await fireEvent.keyDown(links[0] as Element, { key: 'ArrowUp' });
    expect(emitted()['left']).toHaveLength(1);
  });

  it('asks for more when the end is near', () => {
    expect(renderDashboard(AgencyTable, props).emitted()['nearEnd']).not.toBeUndefined();
  });
});

describe('AgencyCards', () => {
  it('has no fault of accessibility, and shows what the table shows', async () => {
    const { container } = renderDashboard(AgencyCards, { lines, total: 3 });
    expect(await faultsOf(container)).toEqual([]);
    const card = screen.getAllByRole('listitem')[0] as HTMLElement;
    expect(card.textContent?.replace(/\s/g, '')).toBe(
      '第1机构山东省淄博市高青县·民政局·工作部门最新年份2023新收1,200件公开率41.7%历年新收',
    );
  });
});

describe('AgencySearch', () => {
  it('is reached by the key / from anywhere but a field, and leads down to the rows', async () => {
    const { container, emitted } = renderDashboard(AgencySearch, { text: '' });
    expect(await faultsOf(container)).toEqual([]);
    const box = screen.getByRole('searchbox');
    await fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(box);
    await fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(emitted()['left']).toHaveLength(1);
  });

  it('hands on what is typed', async () => {
    const { emitted } = renderDashboard(AgencySearch, { text: '' });
    await fireEvent.update(screen.getByRole('searchbox'), 'gqxmzj');
    expect(emitted()['update:text']).toEqual([['gqxmzj']]);
  });
});
