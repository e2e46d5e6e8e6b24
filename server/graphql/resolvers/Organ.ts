import { organByCode } from '../../directory/organs/organCatalogue.ts';
import { toLang } from '../lang.ts';
import type { OrganResolvers } from './../types.generated.ts';

export const Organ: OrganResolvers = {
  code: (code) => code,
  name: (code, { lang }) => organByCode(code)?.[toLang(lang)] ?? code,
    group: async (_parent, _arg, _ctx) => { /* Organ.group resolver is required because Organ.group exists but OrganMapper.group does not */ },
    predecessors: async (_parent, _arg, _ctx) => { /* Organ.predecessors resolver is required because Organ.predecessors exists but OrganMapper.predecessors does not */ },
    words: async (_parent, _arg, _ctx) => { /* Organ.words resolver is required because Organ.words exists but OrganMapper.words does not */ }
};
