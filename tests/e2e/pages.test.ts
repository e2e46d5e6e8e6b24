/** Every page in both themes: accessible, nothing cut off or overflowing, light enough to load. */
import { AxeBuilder } from '@axe-core/playwright';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openBrowser, whySkipped } from './chromium.ts';
import { startProduct, type Product } from './startProduct.ts';

const PAGES = [
  ['overview', '/', '[data-painted="true"]'],
  ['agencies', '/agencies', '[data-list="agencies"] a'],
  ['coverage', '/coverage', '[data-level="PROVINCE"] tbody a'],
  ['agency', '/agencies/4', '[data-painted="true"]'],
  ['report', '/reports/1', '[data-field="requests.granted.total"]'],
] as const;
const FIRST_LOAD_BYTES = 350 * 1024;

describe.skipIf(!chromiumPath)(`pages${whySkipped}`, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function open(
    path: string,
    ready: string,
    options: { colorScheme: 'light' | 'dark'; width?: number; lang?: string },
  ): Promise<Page> {
    const page = await browser.newPage({ colorScheme: options.colorScheme, viewport: { width: options.width ?? 1440, height: 900 } });
    await page.goto(`${product.url}${path}${options.lang ? `?lang=${options.lang}` : ''}`);
    await page.locator(ready).first().waitFor();
    return page;
  }

  describe.each(PAGES)('%s', (_name, path, ready) => {
    it.each(['light', 'dark'] as const)('has no serious or moderate fault of accessibility in %s', async (colorScheme) => {
      const page = await open(path, ready, { colorScheme });
      // axe makes a page of its own for frames, which needs a context of its own.
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      await page.close();
      expect(violations.map(({ id, impact, nodes }) => `${impact}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    });

    it.each([390, 768, 1440])('does not overflow at %i px', async (width) => {
      for (const lang of ['zh-CN', 'en']) {
        const page = await open(path, ready, { colorScheme: 'light', width, lang });
        const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
        await page.close();
        expect(sizes[0]).toBeLessThanOrEqual(sizes[1]);
      }
    });
  });

  it('speak English when asked to', async () => {
    const page = await open('/', '[data-painted="true"]', { colorScheme: 'light', lang: 'en' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const text = await page.locator('main').innerText();
    await page.close();
    const { agencies } = await product.ask<{ agencies: { nodes: { name: string; region: { path: string } }[] } }>(
      '{ agencies(first: 100) { nodes { name region { path } } } }',
    );
    // Names of agencies, regions and notices are Chinese in every language.
    const names = [...agencies.nodes.flatMap(({ name, region }) => [name, region.path]), '国办公开办函〔2021〕30号'];
    const provinces = agencies.nodes.map(({ region }) => /^.{2,8}?(?:省|市|自治区)/.exec(region.path)?.[0] ?? region.path);
    const rest = [...names, ...provinces].toSorted((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, ''), text);
    expect(rest.split('\n').filter((line) => /[\u4e00-\u9fff]/.test(line))).toEqual([]);
  });

  it(`load at most ${FIRST_LOAD_BYTES / 1024} KB of JavaScript at first`, async () => {
    const page = await browser.newPage();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response.body());
    });
    await page.goto(product.url);
    await page.locator('[data-painted="true"]').first().waitFor();
    const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    await page.close();
    expect(bytes).toBeGreaterThan(50 * 1024);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
  });
});
