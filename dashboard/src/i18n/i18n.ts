/** The two languages of the dashboard. zh-CN is the source; en has the same keys (a test compares them). */
import { useLocalStorage } from '@vueuse/core';
import { watchEffect } from 'vue';
import { createI18n } from 'vue-i18n';
import type { Language } from '../gql/graphql';
import en from './en.json';
import zhCN from './zh-CN.json';

/** The languages, as BCP 47 tags. */
export const LOCALES = ['zh-CN', 'en'] as const;
/** A language of the dashboard. */
export type Locale = (typeof LOCALES)[number];

const kept = useLocalStorage<Locale>('gongkai.lang', 'zh-CN');

/** The texts of the dashboard. */
export const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', messages: { 'zh-CN': zhCN, en } });

/** Narrows a text such as `?lang=en` to a language; null when it is none. */
export function parseLocale(text: unknown): Locale | null {
  const wanted = text === 'zh' ? 'zh-CN' : text;
  return LOCALES.find((locale) => locale === wanted) ?? null;
}

/** Sets the language and keeps the choice. */
export function setLocale(locale: Locale): void {
  kept.value = locale;
}

/** The language that the API answers in for a language of the dashboard. */
export function languageOf(locale: string): Language {
  return locale === 'en' ? 'EN' : 'ZH';
}

watchEffect(() => {
  i18n.global.locale.value = parseLocale(kept.value) ?? 'zh-CN';
  document.documentElement.lang = i18n.global.locale.value;
});
