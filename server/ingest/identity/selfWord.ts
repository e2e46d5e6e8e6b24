/** What a report calls its agency: 我局, 本镇, 我街道. It tells a name that cannot be the agency's. */
import type { AgencyIdentity } from '../../domain/agency.ts';

/** The word with a test for names. */
export interface SelfWord {
  /** 局, 镇, 街道 …; null when the text uses none, or several. */
  readonly word: string | null;
  /** False when an agency of that name would not call itself so. */
  readonly agreesWith: (agency: AgencyIdentity) => boolean;
}

const WORD = /(?:我|本)(街道|中心|分局|[局委厅镇乡办室院会站队馆所社])(?!书记|领导|主任|员)/g;

const ENDS: Readonly<Record<string, RegExp>> = {
  局: /局$/,
  分局: /局$/,
  委: /委(?:员会)?$/,
  厅: /厅$/,
  镇: /镇(?:人民政府)?$/,
  乡: /乡(?:人民政府)?$/,
  街道: /(?:街道|办事处)$/,
  办: /(?:办|办公室|办公厅|办事处)$/,
  室: /(?:室|办)$/,
  院: /院$/,
  会: /会$/,
  站: /站$/,
  队: /队$/,
  馆: /馆$/,
  所: /所$/,
  社: /社$/,
  中心: /中心$/,
};

/** Reads the word that the text uses most. */
export function readSelfWord(prose: string): SelfWord {
  const counts = new Map<string, number>();
  for (const [, word = ''] of prose.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const word = first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  const end = word === null ? undefined : ENDS[word];
  return { word, agreesWith: ({ name }) => end === undefined || end.test(name ?? '') };
}
