/** One walk as a reader takes it: overview → outcomes → their table → agencies → coverage → agency → report → the total that is missing. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openBrowser, whySkipped } from './chromium.ts';
import { startProduct, type Product } from './startProduct.ts';

interface OutcomeRow {
  readonly key: { readonly year: number };
  readonly figures: readonly { readonly value: number | null }[];
}

const OUTCOMES_QUERY = `query Outcomes($metrics: [MetricId!]!) {
  figures(metrics: $metrics, by: [YEAR], basis: REPORTED, rank: COUNTY) { rows { key { year } figures { value } } }
}`;
const COUNTS = ['TOTAL_CONCLUDED', 'GRANTED', 'PARTIALLY_GRANTED', 'DENIED', 'UNABLE_TO_PROVIDE', 'NOT_PROCESSED', 'OTHER_HANDLING'];
const SHARES = [
  'FULL_DISCLOSURE_RATE',
  'PARTIAL_DISCLOSURE_RATE',
  'DENIAL_RATE',
  'UNABLE_RATE',
  'NOT_PROCESSED_RATE',
  'OTHER_HANDLING_RATE',
];

/** How many different colours the canvas of a figure shows: a blank one shows one. */
function coloursOf(page: Page, figure: string): Promise<number> {
  return page.locator(`[data-figure="${figure}"] canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
    return colours.size;
  });
}

describe.skipIf(!chromiumPath)(`a reader's walk${whySkipped}`, () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 1000 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on(
      'request',
      (request) => !request.url().startsWith(product.url) && /^https?:/.test(request.url()) && complaints.push(request.url()),
    );
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('finds the outcome chart painted on the overview', async () => {
    await page.goto(product.url);
    await page.locator('[data-figure="outcomes"] [data-painted="true"]').waitFor();
    // Six outcomes and ink on paper, with their edges.
    expect(await coloursOf(page, 'outcomes')).toBeGreaterThan(8);
    expect(await page.locator('h1').first().innerText()).toContain('县级汇总报告');
  });

  it("finds the API's numbers in the chart's table", async () => {
    await page.locator('[data-figure="outcomes"]').getByRole('button', { name: '表', exact: true }).click();
    const shown = await page
      .locator('[data-figure="outcomes"] tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td.number')].map((cell) => cell.textContent?.trim() ?? '')));
    const { figures } = await product.ask<{ figures: { rows: OutcomeRow[] } }>(OUTCOMES_QUERY, { metrics: [...COUNTS, ...SHARES] });
    const expected = figures.rows.map(({ key, figures: values }) => {
      const [concluded, ...counts] = values
        .slice(0, COUNTS.length)
        .map(({ value }) => (value === null ? '—' : value.toLocaleString('zh-CN')));
      const shares = values.slice(COUNTS.length).map(({ value }) => (value === null ? '—' : (value * 100).toFixed(1)));
      return [String(key.year), concluded, ...counts.flatMap((count, i) => [count, shares[i]])];
    });
    expect(expected.length).toBe(7);
    expect(shown).toEqual(expected);
  });

  it('keeps the table in the address, and goes back to the chart', async () => {
    const address = page.url();
    expect(address).not.toBe(`${product.url}/`);
    await page.goto(address);
    await page.locator('[data-figure="outcomes"] tbody tr').first().waitFor();
    await page.locator('[data-figure="outcomes"]').getByRole('button', { name: '图', exact: true }).click();
    await page.locator('[data-figure="outcomes"] [data-painted="true"]').waitFor();
  });

  it('finds the agency by pinyin and a filter, opens it, and comes back to what was found', async () => {
    await page.getByRole('link', { name: '机构', exact: true }).click();
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('gaoqing');
    const list = page.locator('[data-list="agencies"]');
    await list.getByRole('link', { name: '高青县民政局' }).waitFor();
    await page.locator('[data-filter="unitTypes"]').click();
    await page.getByRole('option', { name: /工作部门/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '去掉条件：工作部门' }).waitFor();
    await page.getByRole('status').filter({ hasText: '1个机构' }).waitFor();
    const address = page.url();
    expect(new URL(address).search).toBe('?q=gaoqing&unit=department');
    await list.getByRole('link', { name: '高青县民政局' }).click();
    await page.getByRole('heading', { name: '高青县民政局' }).first().waitFor();
    await page.goBack();
    await list.getByRole('link', { name: '高青县民政局' }).waitFor();
    expect(page.url()).toBe(address);
    expect(await page.getByRole('searchbox').inputValue()).toBe('gaoqing');
  });

  it('goes down from the country to the county in the coverage', async () => {
    await page.getByRole('link', { name: '发布情况', exact: true }).click();
    for (const place of ['山东省', '淄博市', '高青县']) {
      await page.locator('[data-level]').getByRole('link', { name: place, exact: true }).click();
    }
    await page.locator('[data-level="AGENCY"]').getByRole('link', { name: '高青县民政局' }).click();
    await page.getByRole('heading', { name: '高青县民政局' }).first().waitFor();
  });

  it('goes to the report of the agency', async () => {
    await page.getByRole('heading', { name: '高青县民政局' }).first().waitFor();
    await page.locator('[data-figure="outcomes"] [data-painted="true"]').waitFor();
    await page.getByRole('link', { name: /^2020/ }).first().click();
    await page.locator('[data-field="requests.granted.total"]').waitFor();
  });

  it('sees the missing total marked, with the sum beside it and the finding below', async () => {
    const cell = page.locator('[data-field="requests.granted.total"]');
    expect(await cell.getAttribute('data-status')).toBe('BLANK');
    expect(await cell.getAttribute('data-finding')).toBe('true');
    const text = await cell.innerText();
    expect(text).toContain('未填');
    expect(text.replace(/\s/g, '')).toContain('相加得2');
    expect(await page.getByText('各分项合计为 2').count()).toBe(1);
    // The other 160 cells of section three carry no finding.
    expect(await page.locator('[data-field^="requests."][data-finding="true"]').count()).toBe(1);
    expect(
      await page.locator('[data-field^="requests."][data-field$="Person"], [data-field^="requests."][data-field$=".total"]').count(),
    ).toBe(46);
  });

  it('meets no error and no outside request', () => expect(complaints).toEqual([]));
});
