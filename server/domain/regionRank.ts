/** The rank of the government of a code. */
import type { Rank } from './agency.ts';

/** By the digits: 370000 is a province, 370300 a prefecture, 370322 a county; 13Z001 is a zone in a province, 1301Z1 one in a prefecture. */
export function rankOfCode(code: string): Rank {
  if (code === '100000') return 'CENTRAL';
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') || code[2] === 'Z' ? 'PREFECTURE' : 'COUNTY';
}
