/** The facts of one year of an agency → the headline figures of the API. */
import type { AgencyYearRow } from '../store/agencyStore.ts';

/** The disclosure rate is that of `figures`: disclosed and partially disclosed over concluded. */
export function toAgencyYear({ reportId, year, newRequests, totalConcluded, granted, partiallyGranted, balanced }: AgencyYearRow) {
  const hasRate = totalConcluded !== null && totalConcluded > 0 && granted !== null && partiallyGranted !== null;
  return {
    ...{ year, reportId: String(reportId), newRequests, totalConcluded, balanced },
    disclosureRate: hasRate ? (granted + partiallyGranted) / totalConcluded : null,
  };
}
