/** A finding in the language asked for. */
import { placeIn } from '../placeIn.ts';
import type { FindingResolvers } from './../types.generated.ts';

export const Finding: FindingResolvers = {
  message: ({ messageZh, messageEn }, { lang }) => (lang === 'ZH' ? messageZh : messageEn),
  place: (finding) => placeIn(finding),
};
