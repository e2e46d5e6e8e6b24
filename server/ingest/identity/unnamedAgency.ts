/** A report that names no agency → what can be told of it all the same: its place from the site, its kind from what it calls itself. */
import { decideAgency, type AgencyDecision } from '../../directory/decideAgency.ts';
import { COUNTRY } from '../../directory/regions/regionNames.ts';
import type { UnitType } from '../../domain/agency.ts';
import type { RegionHints } from './regionHints.ts';

/** 我镇 is said by a town only; 我局 by departments, and by branches of central systems, which name their system. */
const UNIT_OF_WORD: Readonly<Record<string, UnitType>> = {
  ...{ 镇: 'TOWNSHIP', 乡: 'TOWNSHIP', 街道: 'SUBDISTRICT', 分局: 'VERTICAL_BRANCH', 局: 'DEPARTMENT', 厅: 'DEPARTMENT' },
};
const SYSTEMS = /税务|海关|气象|烟草|邮政|海事|地震|通信管理|调查队|人民银行|外汇|金融监管|监管分局|银保监/;

/** The agency without a name. `word` is what the text calls it, null where it does not. */
export function unnamedAgency({ home, issuer, isCentral }: RegionHints, word: string | null, prose: string): AgencyDecision {
  const region = home ?? (issuer?.rank === 'COUNTY' ? issuer : null);
  const kind = UNIT_OF_WORD[word ?? ''] ?? 'UNKNOWN';
  const unitType = kind === 'DEPARTMENT' && (isCentral || SYSTEMS.test(prose)) ? 'UNKNOWN' : kind;
  const isBelow = unitType === 'TOWNSHIP' || unitType === 'SUBDISTRICT';
  const rank = isBelow ? 'TOWNSHIP' : isCentral ? 'CENTRAL' : unitType === 'DEPARTMENT' ? (region?.rank ?? null) : null;
  const regionCode = isCentral ? COUNTRY : (region?.code ?? null);
  return { ...decideAgency(''), name: null, printedName: null, regionCode, unitType, rank };
}
