/** A finding in the language asked for. */
import { placeOf } from '../../store/evidenceStore.ts';
import type { FindingResolvers } from './../types.generated.ts';

export const Finding: FindingResolvers = {
  message: ({ messageZh, messageEn }, { lang }) => (lang === 'ZH' ? messageZh : messageEn),
  place: (finding) => placeOf(finding),
};
