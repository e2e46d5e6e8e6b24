/**
 * What a search over many agencies costs: `npm run bench:search [AGENCIES]`, 150,000 without a number. Times are of the page of 50 with
 * the total and the facets, first in the store alone and then as a whole answer of the API; p50 and p95 of 200 different searches a kind.
 */
import { countFacets, listAgencies } from '../../server/store/listAgencies.ts';
import type { AgencyOrder } from '../../server/store/agencyOrder.ts';
import { spellName } from '../../server/store/spellName.ts';
import { toAgencyFilter } from '../../server/graphql/toAgencyFilter.ts';
import { bareText } from '../../server/domain/searchText.ts';
import type { QueryagenciesArgs } from '../../server/graphql/types.generated.ts';
import { createContext } from '../../server/graphql/context.ts';
import { createApollo } from '../../server/graphql/createApollo.ts';
import { makeAgencies, openAgencies, type MadeAgency } from './searchAgencies.ts';

type Asked = Omit<QueryagenciesArgs, 'first' | 'after' | 'orderBy'>;
const SEARCHES = 200;
const PAGE = { offset: 0, limit: 50 };
const OPERATION = `query Search($search: String, $under: [RegionCode!], $ranks: [Rank!], $organs: [OrganCode!]) {
  agencies(search: $search, under: $under, ranks: $ranks, organs: $organs, first: 50) {
    totalCount
    nodes { id name unitType rank region { code name } organ { code name } }
    facets { provinces { region { code name } count } ranks { rank count } unitTypes { unitType count } organs { organ { code name } count } }
  }
}`;

/**
 * Milliseconds of the processor that this process used: what else the machine does stands aside. On a free machine it is the time that
 * passes, or a little more, as garbage is collected in threads beside.
 */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let seed = 20240501;
/** A whole number below `below`; the same ones in each run. */
function draw(below: number): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
}

const count = Number(process.argv[2] ?? 150_000);
const made = makeAgencies(count);
const nameOf = (): string => bareText((made[draw(made.length)] as MadeAgency).name);
const letters = (name: string): string => spellName(name).join('');
const initials = (name: string): string =>
  spellName(name)
    .map((syllable) => syllable.slice(0, 1))
    .join('');
const part = (text: string, most: number): string => {
  const start = draw(text.length);
  return text.slice(start, start + 1 + draw(most));
};
const cut = (name: string, most: number): string => {
  const start = draw(name.length - 1);
  return name.slice(start, start + 2 + draw(most));
};

const KINDS: Readonly<Record<string, () => Asked>> = {
  'whole name': () => ({ search: nameOf() }),
  'part of a name': () => ({ search: cut(nameOf(), 6) }),
  'one character': () => ({ search: part(nameOf(), 1) }),
  'short name and organ': () => ({ search: nameOf().replace(/[县市区](?=.)/, '') }),
  'two words': () => ({ search: `${cut(nameOf(), 2)} ${nameOf().slice(-3)}` }),
  'pinyin of a name': () => ({ search: letters(nameOf()) }),
  'pinyin of a part': () => ({ search: letters(cut(nameOf(), 4)) }),
  'pinyin, letter by letter': () => ({ search: letters(nameOf()).slice(0, 1 + draw(8)) }),
  'first letters': () => ({ search: initials(nameOf()) }),
  'first letters of a part': () => ({ search: part(initials(nameOf()), 4) }),
  'English of the organ': () => ({
    search: ['civil affairs', 'health', 'public security', 'development reform'][draw(4)] + ' ' + letters(nameOf().slice(0, 2)),
  }),
  'nothing found': () => ({ search: `zzz${draw(1e6)}` }),
  'no search': () => ({
    ranks: draw(2) ? ['COUNTY'] : null,
    under: [(made[draw(made.length)] as MadeAgency).regionCode.slice(0, 2) + '0000'],
  }),
  'search with filters': () => ({ search: cut(nameOf(), 2), ranks: ['COUNTY'], organs: ['CIVIL_AFFAIRS', 'HEALTH'] }),
};

const show = (times: number[]): string => {
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? NaN).toFixed(1).padStart(7);
  return `${at(0.5)} ${at(0.95)} ${(times.at(-1) ?? NaN).toFixed(1).padStart(7)}`;
};

const begun = processorMs();
const db = openAgencies(made);
process.stdout.write(`${made.length} agencies made and put into the index in ${((processorMs() - begun) / 1000).toFixed(1)} s\n`);
const apollo = createApollo();
const first = processorMs();
listAgencies(db, toAgencyFilter({}), null, PAGE);
process.stdout.write(`first answer of a data version: ${(processorMs() - first).toFixed(0)} ms\n\n`);
process.stdout.write(`${'ms'.padEnd(26)}    store: p50     p95     max     API: p50     p95     max   found\n`);
for (const [kind, ask] of Object.entries(KINDS)) {
  const store: number[] = [];
  const api: number[] = [];
  let found = 0;
  for (let i = 0; i < SEARCHES; i += 1) {
    const asked = ask();
    const began = processorMs();
    const filter = toAgencyFilter(asked);
    found += listAgencies(db, filter, null, PAGE).total;
    countFacets(db, filter);
    store.push(processorMs() - began);
  }
  for (let i = 0; i < SEARCHES; i += 1) {
    const asked = ask();
    const began = processorMs();
    const { body } = await apollo.executeOperation(
      { query: OPERATION, variables: asked },
      { contextValue: createContext(db, () => undefined) },
    );
    api.push(processorMs() - began);
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  }
  process.stdout.write(
    `${kind.padEnd(26)}${show(store).padStart(27)}${show(api).padStart(30)}${String(Math.round(found / SEARCHES)).padStart(8)}\n`,
  );
}
for (const by of ['NAME', 'REGION', 'YEARS', 'LATEST_YEAR', 'NEW_REQUESTS', 'DISCLOSURE_RATE'] satisfies AgencyOrder['by'][]) {
  const times = [0, 1, 2].map(() => {
    const began = processorMs();
    listAgencies(db, toAgencyFilter({}), { by, direction: 'DESC' }, PAGE);
    return (processorMs() - began).toFixed(1);
  });
  process.stdout.write(`ordered by ${by}: first ${times[0]} ms, then ${times[2]} ms\n`);
}
await apollo.stop();
