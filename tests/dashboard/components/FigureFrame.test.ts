import { fireEvent, screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import FigureFrame from '../../../dashboard/src/charts/FigureFrame.vue';
import TwinTable from '../../../dashboard/src/charts/TwinTable.vue';
import { PINGTAN_OUTCOMES } from '../../../dashboard/src/charts/outcomes/outcomes.fixture';
import { buildOutcomesTable } from '../../../dashboard/src/charts/outcomes/outcomesModel';
import { makeAnswer } from '../../../dashboard/src/charts/yearRow.fixture';
import { problemOf } from '../../../dashboard/src/api/errors';
import { faultsOf, renderDashboard } from '../renderDashboard';
import { makeWording } from '../wording';

const ready = { title: '标题', subtitle: '副题', state: { kind: 'ready', stale: false }, emptyReason: '', table: false };

describe('FigureFrame', () => {
  it.each([
    ['ready', ready],
    ['loading', { ...ready, state: { kind: 'loading' } }],
    ['empty', { ...ready, emptyReason: '没有报告' }],
    ['failed', { ...ready, state: { kind: 'failed', problem: { code: 'NETWORK', messageKey: 'error.NETWORK' } } }],
  ])('has no fault of accessibility when %s', async (_name, props) => {
    const { container } = renderDashboard(FigureFrame, props);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('switches between chart and table', async () => {
    const { emitted } = renderDashboard(FigureFrame, ready);
    expect(screen.getByRole('button', { name: '图' }).getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(screen.getByRole('button', { name: '表' }));
    expect(emitted()['update:table']).toEqual([[true]]);
  });

  it('says the code of an error and offers to try again', async () => {
    const problem = problemOf({ networkError: new Error('refused'), graphQLErrors: [] } as unknown as Parameters<typeof problemOf>[0]);
    const { emitted } = renderDashboard(FigureFrame, { ...ready, state: { kind: 'failed', problem } });
    expect(screen.getByText('错误代码：NETWORK')).toBeTruthy();
    expect(screen.getByText(/连接不上服务器/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(emitted()['retried']).toHaveLength(1);
  });

  it('says why it is empty, and offers no download then', () => {
    renderDashboard(FigureFrame, { ...ready, emptyReason: '所用格式没有此项' });
    expect(screen.getByText('所用格式没有此项')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /下载/ }).disabled).toBe(true);
  });
});

describe('problemOf', () => {
  it('keeps a code that it has no words for', () => {
    const error = { networkError: undefined, graphQLErrors: [{ extensions: { code: 'TEAPOT' } }] };
    expect(problemOf(error as unknown as Parameters<typeof problemOf>[0])).toEqual({ code: 'TEAPOT', messageKey: 'error.UNKNOWN' });
  });
});

describe('TwinTable', () => {
  const table = buildOutcomesTable(makeAnswer(PINGTAN_OUTCOMES), makeWording());

  it('has no fault of accessibility', async () => {
    const { container } = renderDashboard(TwinTable, { table });
    expect(await faultsOf(container)).toEqual([]);
  });

  it('is a table with caption, heads and full numbers', () => {
    renderDashboard(TwinTable, { table });
    expect(screen.getByRole('table').querySelector('caption')?.textContent?.trim()).toBe(table.caption);
    expect(screen.getAllByRole('columnheader').every((head) => head.getAttribute('scope') === 'col')).toBe(true);
    const row = screen.getByRole('rowheader', { name: '2025' }).closest('tr');
    expect([...(row?.querySelectorAll('td.number') ?? [])].slice(0, 3).map((cell) => cell.textContent)).toEqual(['148', '33', '22.3']);
  });
});
