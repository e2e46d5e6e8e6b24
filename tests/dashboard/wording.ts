/** The words that pure models are given in tests: real locale files, a small dictionary. */
import { createI18n } from 'vue-i18n';
import type { Wording } from '../../dashboard/src/charts/figures';
import { makeMetricWords } from '../../dashboard/src/charts/yearRow.fixture';
import en from '../../dashboard/src/i18n/en.json';
import zhCN from '../../dashboard/src/i18n/zh-CN.json';

/** Texts in one language, as the dashboard makes them. */
export function makeI18n(locale: 'zh-CN' | 'en' = 'zh-CN') {
  return createI18n({ legacy: false, locale, fallbackLocale: 'zh-CN', messages: { 'zh-CN': zhCN, en } });
}

/** The wording of one language. */
export function makeWording(locale: 'zh-CN' | 'en' = 'zh-CN'): Wording {
  const { t } = makeI18n(locale).global;
  return { t: (key, named) => t(key, named ?? {}), locale, metrics: makeMetricWords() };
}
