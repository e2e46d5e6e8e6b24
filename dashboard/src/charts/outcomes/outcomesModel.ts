/** How requests were answered, by year: rows of the answer → shares, title and table. Pure; every share is the API's. */
import { figureOf, isCarriedByPanel, shortName, type Figure, type Wording, type YearlyAnswer, type YearRow } from '../figures';
import { formatPercent, formatRate } from '../formatters';
import { OUTCOMES, type OutcomeKind } from '../outcomeKinds';
import { countCell, noteOf, rateCell, type TwinTableModel } from '../twinTable';
import { tellQuestion } from '../question';

/** One outcome over the years. */
export interface OutcomeSeries {
  readonly kind: OutcomeKind;
  readonly name: string;
  /** Ratios 0–1 by year; null is a gap. */
  readonly shares: readonly (number | null)[];
}

/** The stacked shares. */
export interface OutcomesModel {
  readonly years: readonly string[];
  readonly series: readonly OutcomeSeries[];
  /** The length of the axis: 1, or more where the shares of a year that does not balance reach beyond. */
  readonly longest: number;
  /** The years whose shares, all known, do not add up to the whole: a report in them does not balance. */
  readonly uneven: readonly string[];
  /** Each year as it is read out by the keyboard cursor. */
  readonly spoken: readonly string[];
}

// Shares are ratios of whole counts: what is further off than this is no rounding.
const TOLERANCE = 1e-6;

/** Rows → shares in printed order. */
export function buildOutcomesModel(rows: readonly YearRow[], wording: Wording): OutcomesModel {
  const { t } = wording;
  const series = OUTCOMES.map((kind) => ({
    kind,
    name: shortName(kind.count, wording.metrics),
    shares: rows.map((row) => figureOf(row, kind.share)?.value ?? null),
  }));
  const spoken = rows.map((row, at) => {
    const year = t('year', { year: row.key.year });
    const told = series.flatMap(({ name, shares }) => (shares[at] == null ? [] : [`${name}${t('spoken.is')}${formatPercent(shares[at])}`]));
    const reason = figureOf(row, 'FULL_DISCLOSURE_RATE')?.reason ?? 'NO_REPORT';
    return told.length > 0
      ? t('spoken.list', { year, list: told.join(t('list.separator')) })
      : t('spoken.gap', { year, reason: t(`reason.${reason}`) });
  });
  const lengths = rows.map((_, at) => series.reduce((length, { shares }) => length + (shares[at] ?? 0), 0));
  const years = rows.map((row) => String(row.key.year));
  const uneven = years.filter((_, at) => series.every(({ shares }) => shares[at] != null) && Math.abs((lengths[at] ?? 1) - 1) > TOLERANCE);
  return { years, series, longest: Math.max(...lengths, 1) > 1 + TOLERANCE ? Math.max(...lengths) : 1, uneven, spoken };
}

interface Movement {
  readonly name: string;
  readonly delta: number;
}

/**
 * The title names the outcome that moved most since the year before, if the movement is more than chance: the intervals of
 * both years lie apart and neither year stands on fewer than 30 cases. Otherwise the leading outcome, if it leads by more
 * than chance; otherwise the plain name.
 */
export function buildOutcomesTitle(rows: readonly YearRow[], wording: Wording): string {
  const { t } = wording;
  const newest = rows.at(-1);
  const before = rows.at(-2);
  if (!newest) return t('outcomes.title.plain');
  const moved = before ? movementsOf(before, newest, wording) : [];
  const risen = moved.filter(({ delta }) => delta > 0).sort((a, b) => b.delta - a.delta)[0];
  const fallen = moved.filter(({ delta }) => delta < 0).sort((a, b) => a.delta - b.delta)[0];
  const year = t('year', { year: newest.key.year });
  if (risen && fallen) return t('outcomes.title.swap', { year, risen: risen.name, fallen: fallen.name });
  if (risen) return t('outcomes.title.rise', { year, name: risen.name, points: formatRate(risen.delta) });
  if (fallen) return t('outcomes.title.fall', { year, name: fallen.name, points: formatRate(Math.abs(fallen.delta)) });
  return leaderTitle(newest, wording) ?? t('outcomes.title.plain');
}

function movementsOf(before: YearRow, newest: YearRow, wording: Wording): Movement[] {
  return OUTCOMES.flatMap((kind) => {
    const was = figureOf(before, kind.share);
    const now = figureOf(newest, kind.share);
    const delta = now?.compared[0]?.delta;
    if (delta == null || !was || !now || !lieApart(was, now) || !isCarriedByPanel(now)) return [];
    // The panel must tell the same story as the two years themselves.
    if (delta > 0 !== (now.value ?? 0) > (was.value ?? 0)) return [];
    return [{ name: shortName(kind.count, wording.metrics), delta }];
  });
}

function lieApart(a: Figure, b: Figure): boolean {
  if (!a.interval || !b.interval || [a, b].some((figure) => figure.flags.includes('SMALL_N'))) return false;
  return a.interval.high < b.interval.low || b.interval.high < a.interval.low;
}

function leaderTitle(row: YearRow, wording: Wording): string | null {
  const ranked = OUTCOMES.map((kind) => ({ kind, figure: figureOf(row, kind.share) }))
    .filter(({ figure }) => figure?.value != null)
    .sort((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0));
  const [lead, second] = ranked;
  if (lead?.figure?.value == null || !second?.figure || !lieApart(lead.figure, second.figure)) return null;
  const name = shortName(lead.kind.count, wording.metrics);
  return wording.t('outcomes.title.lead', {
    year: wording.t('year', { year: row.key.year }),
    name,
    share: formatPercent(lead.figure.value),
  });
}

/** The same years as a table: what was concluded, then each outcome as a count and as a share. */
export function buildOutcomesTable(answer: Pick<YearlyAnswer, 'rows' | 'questionParts'>, wording: Wording): TwinTableModel {
  const { t, metrics } = wording;
  return {
    caption: tellQuestion(answer.questionParts, t('outcomes.plain')),
    rowHead: t('table.year'),
    noteHead: t('table.note'),
    columns: [
      { key: 'TOTAL_CONCLUDED', label: t('table.concluded'), unit: t('unit.requests') },
      ...OUTCOMES.flatMap((kind) => [
        { key: kind.count, label: shortName(kind.count, metrics), unit: t('unit.requests') },
        { key: kind.share, label: shortName(kind.count, metrics), unit: '%' },
      ]),
    ],
    rows: answer.rows.map((row) => ({
      head: String(row.key.year),
      cells: [
        countCell(figureOf(row, 'TOTAL_CONCLUDED'), wording),
        ...OUTCOMES.flatMap((kind) => [countCell(figureOf(row, kind.count), wording), rateCell(figureOf(row, kind.share))]),
      ],
      note: noteOf(
        OUTCOMES.flatMap((kind) => [figureOf(row, kind.count), figureOf(row, kind.share)]),
        wording,
      ),
    })),
  };
}
