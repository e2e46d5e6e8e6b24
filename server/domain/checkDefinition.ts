/** What a kind of finding means. */
import type { Severity, Text } from './finding.ts';

/** How grave it is, what it is called and what it says, for readers of the docs. */
export interface CheckDefinition {
  readonly severity: Severity;
  readonly title: Text;
  readonly explanation: Text;
}

/** Makes a definition from its severity, its titles and its explanations. */
export const defineCheck = (severity: Severity, titleZh: string, titleEn: string, zh: string, en: string): CheckDefinition => ({
  severity,
  title: { zh: titleZh, en: titleEn },
  explanation: { zh, en },
});
