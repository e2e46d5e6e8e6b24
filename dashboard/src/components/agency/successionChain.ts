/** What an agency was and became → the steps of its chain in the order of years, each told once. Pure. */
import type { AgencyChainFragment, StepFragment, SuccessionKind } from '../../gql/graphql';

/** An agency of the chain. */
export interface ChainAgency {
  readonly id: string;
  readonly name: string;
}

/** A step: several became one (MERGED), one became several (SPLIT), or one took a new name (RENAMED). */
export interface ChainStep {
  readonly year: number;
  readonly kind: SuccessionKind;
  readonly from: readonly ChainAgency[];
  readonly to: readonly ChainAgency[];
}

interface Edge {
  readonly from: ChainAgency;
  readonly to: ChainAgency;
  readonly year: number;
  readonly kind: SuccessionKind;
}

type Steps = Pick<AgencyChainFragment, 'id' | 'name'> & {
  readonly predecessors: readonly StepFragment[];
  readonly successors: readonly StepFragment[];
};

const plain = ({ id, name }: ChainAgency): ChainAgency => ({ id, name });

function edgesOf(of: Steps): Edge[] {
  return [
    ...of.predecessors.map(({ agency, year, kind }) => ({ from: plain(agency), to: plain(of), year, kind })),
    ...of.successors.map(({ agency, year, kind }) => ({ from: plain(of), to: plain(agency), year, kind })),
  ];
}

// What was merged shares what it became; what was split shares what it was.
function stepOf({ from, to, year, kind }: Edge): string {
  const shared = kind === 'MERGED' ? `to ${to.id}` : kind === 'SPLIT' ? `from ${from.id}` : `${from.id} ${to.id}`;
  return `${year} ${kind} ${shared}`;
}

const addTo = (list: readonly ChainAgency[], agency: ChainAgency): ChainAgency[] =>
  list.some(({ id }) => id === agency.id) ? [...list] : [...list, agency];

/** The steps within two of the agency, oldest first. */
export function buildChain(agency: AgencyChainFragment): ChainStep[] {
  const near = [...agency.predecessors, ...agency.successors].map((step) => step.agency);
  const steps = new Map<string, ChainStep>();
  for (const edge of [agency, ...near].flatMap(edgesOf)) {
    const id = stepOf(edge);
    const step = steps.get(id) ?? { year: edge.year, kind: edge.kind, from: [], to: [] };
    steps.set(id, { ...step, from: addTo(step.from, edge.from), to: addTo(step.to, edge.to) });
  }
  return [...steps.values()].sort((a, b) => a.year - b.year);
}
