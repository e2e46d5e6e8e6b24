/** Made-up agencies and facets, as the API gives them. */
import type { AgencyRowFragment, FacetsFragment } from '../../../dashboard/src/gql/graphql';

/** An agency of a list; what is not given is as usual. */
export function makeAgencyRow(id: string, change: Partial<AgencyRowFragment> = {}): AgencyRowFragment {
  return {
    id,
    name: `第${id}机构`,
    region: { code: '370322', path: '山东省淄博市高青县' },
    unitType: 'DEPARTMENT',
    rank: 'COUNTY',
    organ: { code: 'CIVIL_AFFAIRS', name: '民政局', group: 'SOCIAL' },
    years: [
      { year: 2021, newRequests: 12, totalConcluded: 10, disclosureRate: 0.4 },
      { year: 2023, newRequests: 1200, totalConcluded: 1000, disclosureRate: 0.417 },
    ],
    ...change,
  };
}

/** Two provinces, two ranks, two kinds of unit, three organs of two groups. */
export const FACETS: FacetsFragment = {
  provinces: [
    { region: { code: '310000', name: '上海市', pinyin: 'shanghaishi' }, count: 2 },
    { region: { code: '370000', name: '山东省', pinyin: 'shandongsheng' }, count: 5 },
  ],
  ranks: [
    { rank: 'PROVINCE', count: 2 },
    { rank: 'COUNTY', count: 5 },
  ],
  unitTypes: [
    { unitType: 'DEPARTMENT', count: 6 },
    { unitType: 'GOVERNMENT', count: 1 },
  ],
  organs: [
    { organ: { code: 'CIVIL_AFFAIRS', name: '民政局', group: 'SOCIAL' }, count: 2 },
    { organ: { code: 'AUDIT', name: '审计局', group: 'ECONOMY' }, count: 3 },
    { organ: { code: 'EDUCATION', name: '教育局', group: 'SOCIAL' }, count: 2 },
  ],
};
