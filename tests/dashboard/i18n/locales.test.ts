import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../dashboard/src/i18n/en.json';
import zhCN from '../../../dashboard/src/i18n/zh-CN.json';

function flatten(messages: object, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value as object, `${prefix}${key}.`),
  );
}

const chinese = flatten(zhCN);
const english = flatten(en);
const source = join(import.meta.dirname, '../../../dashboard/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(vue|ts)$/.test(file) && !file.startsWith('gql'),
);
const code = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n');

describe('the locale files', () => {
  it('have the same keys', () => expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key)));

  it('name the same values', () => {
    const named = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
    for (const [at, [key, text]] of chinese.entries()) expect([key, named(english[at]?.[1] ?? '')]).toEqual([key, named(text)]);
  });

  it('keep Chinese out of English', () => expect(english.filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]));

  it('use full-width punctuation in Chinese', () => {
    expect(chinese.filter(([, text]) => /[\u4e00-\u9fff][,;:?!()]/.test(text))).toEqual([]);
  });

  it('hold every key that the dashboard names', () => {
    const keys = new Set(chinese.map(([key]) => key));
    const named = [...code.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('hold no key that nothing names', () => {
    const families = [...code.matchAll(/`([\w.]+)\.\$\{/g)].map((match) => `${match[1]}.`);
    const unnamed = chinese
      .map(([key]) => key)
      .filter((key) => !code.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)));
    expect(unnamed).toEqual([]);
  });
});
