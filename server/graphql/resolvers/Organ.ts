/** A kind of organ by its code, which is one of the catalogue (`knownOrgan`). */
import { organByCode, type Organ as CataloguedOrgan } from '../../directory/organs/organCatalogue.ts';
import { toLang } from '../lang.ts';
import type { OrganCode, OrganResolvers } from './../types.generated.ts';

function organOf(code: string): CataloguedOrgan {
  const organ = organByCode(code);
  if (!organ) throw new Error(`No kind of organ has the code ${code}.`);
  return organ;
}

export const Organ: OrganResolvers = {
  // The enum of the schema is written from the catalogue.
  code: (code) => organOf(code).code as OrganCode,
  name: (code, { lang }) => organOf(code)[toLang(lang)],
  group: (code) => organOf(code).group,
  words: (code) => organOf(code).words,
  predecessors: (code) => organOf(code).predecessors,
};
