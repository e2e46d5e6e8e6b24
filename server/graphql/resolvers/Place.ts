/** A place in a document, in words. */
import { describePlace } from '../../domain/cell.ts';
import { toLang } from '../lang.ts';
import type { PlaceResolvers } from './../types.generated.ts';

export const Place: PlaceResolvers = {
  text: ({ mediaType, ...place }, { lang }) => describePlace(place, toLang(lang), mediaType),
};
