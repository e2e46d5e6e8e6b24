/** An agency of the API → a line of the list: every text and number as shown, every missing number with its reason. Pure. */
import { formatCount, formatRate } from '../../charts/formatters';
import type { Translate } from '../../charts/figures';
import type { SparkPoint } from '../../charts/sparkline/sparklineModel';
import type { AgencyRowFragment, AgencySortKey } from '../../gql/graphql';

/** A number as shown; `reason` says why there is none, and is empty when there is one. */
export interface ShownNumber {
  readonly text: string;
  readonly reason: string;
}

/** A line of the list. */
export interface AgencyLine {
  readonly id: string;
  readonly name: string;
  /** The full name of the region; null when it could not be told. */
  readonly region: string | null;
  readonly unitType: string;
  readonly organ: AgencyRowFragment['organ'];
  /** The newest year with a report. */
  readonly year: ShownNumber;
  /** Of the newest report. */
  readonly newRequests: ShownNumber;
  readonly totalConcluded: ShownNumber;
  /** In percent. */
  readonly disclosureRate: ShownNumber;
  /** Requests newly received, over all years of the data. */
  readonly points: readonly SparkPoint[];
  /** The same in words. */
  readonly spoken: string;
}

/** The columns that hold numbers of the newest report. */
export const NUMBERS = [
  ['year', 'LATEST_YEAR'],
  ['newRequests', 'NEW_REQUESTS'],
  ['totalConcluded', 'TOTAL_CONCLUDED'],
  ['disclosureRate', 'DISCLOSURE_RATE'],
] as const satisfies readonly (readonly [keyof AgencyLine, AgencySortKey])[];

/** What lines are made with. */
export interface LineWording {
  readonly t: Translate;
  readonly locale: string;
  /** The years of the data; null without any. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** Lays one agency out. */
export function buildAgencyLine(agency: AgencyRowFragment, { t, locale, span }: LineWording): AgencyLine {
  const newest = agency.years.at(-1);
  const missing = (key: string): ShownNumber => ({ text: '—', reason: t(newest ? key : 'reason.NO_REPORT') });
  const countOf = (value: number | null | undefined): ShownNumber =>
    value == null ? missing('reason.BLANK_IN_SOURCE') : { text: formatCount(value, locale), reason: '' };
  const rate = newest?.disclosureRate;
  const points = pointsOf(agency, span);
  return {
    id: agency.id,
    name: agency.name,
    region: agency.region?.path ?? null,
    unitType: t(`unitType.${agency.unitType}`),
    organ: agency.organ,
    year: newest ? { text: String(newest.year), reason: '' } : missing(''),
    newRequests: countOf(newest?.newRequests),
    totalConcluded: countOf(newest?.totalConcluded),
    disclosureRate:
      rate != null
        ? { text: formatRate(rate), reason: '' }
        : missing(newest?.totalConcluded === 0 ? 'reason.ZERO_DENOMINATOR' : 'reason.BLANK_IN_SOURCE'),
    points,
    spoken: speak(agency, points, t, locale),
  };
}

/** One point for every year of the data, so that lines below each other share their years; a year without a number is a gap. */
function pointsOf({ years }: AgencyRowFragment, span: LineWording['span']): SparkPoint[] {
  if (!span) return [];
  return Array.from({ length: span.to - span.from + 1 }, (_, at) => {
    const year = span.from + at;
    return { year, value: years.find((of) => of.year === year)?.newRequests ?? null };
  });
}

function speak({ years }: AgencyRowFragment, points: readonly SparkPoint[], t: Translate, locale: string): string {
  const told = points.map(({ year, value }) => {
    const named = { year: t('year', { year }) };
    if (value !== null) return t('spoken.value', { ...named, value: formatCount(value, locale), unit: t('unit.requests') });
    return t('spoken.gap', { ...named, reason: t(years.some((of) => of.year === year) ? 'reason.BLANK_IN_SOURCE' : 'reason.NO_REPORT') });
  });
  return t('directory.trendOf', { trend: told.join(t('list.comma')) });
}
