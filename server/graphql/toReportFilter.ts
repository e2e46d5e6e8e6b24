/** The filter of the API → the filter of the store. */
import { checkFilter } from '../analytics/checkFilter.ts';
import { ALL_REPORTS, type ReportFilter } from '../store/reportFilter.ts';
import { orThrow } from './errors.ts';
import { toId } from './toId.ts';
import type { ReportFilter as ReportFilterInput } from './types.generated.ts';

/** What is left out passes everything. An agency id that is no id of ours matches nothing, as an id without an agency does. */
export function toReportFilter(input: ReportFilterInput | null | undefined): ReportFilter {
  if (!input) return ALL_REPORTS;
  return {
    years: { from: input.years?.from ?? null, to: input.years?.to ?? null },
    agencies: input.agencies?.map(toId).filter((id) => id !== null) ?? null,
    under: input.under ?? null,
    scopes: input.scopes ?? null,
  };
}

/** The same, refused where it cannot hold. */
export function toCheckedFilter(input: ReportFilterInput | null | undefined): ReportFilter {
  const filter = toReportFilter(input);
  orThrow(checkFilter(filter));
  return filter;
}
