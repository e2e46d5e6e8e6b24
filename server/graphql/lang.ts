/** The languages of the API and of the texts of the domain. */
import type { Text } from '../domain/finding.ts';
import type { Language } from './types.generated.ts';

/** `ZH` → `zh`. */
export function toLang(language: Language): keyof Text {
  return language === 'ZH' ? 'zh' : 'en';
}
