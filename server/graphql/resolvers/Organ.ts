/** A kind of organ; a code that the directory no longer knows is its own name. */
import { organByCode } from '../../directory/organs/organCatalogue.ts';
import { toLang } from '../lang.ts';
import type { OrganResolvers } from './../types.generated.ts';

export const Organ: OrganResolvers = {
  code: (code) => code,
  name: (code, { lang }) => organByCode(code)?.[toLang(lang)] ?? code,
};
