/** A break in a series, in the language asked for. */
import { toLang } from '../lang.ts';
import type { NoteResolvers } from './../types.generated.ts';

export const Note: NoteResolvers = {
  text: ({ text }, { lang }) => text[toLang(lang)],
};
