/** What each GraphQL object really is: rows of the store and answers of the analytics. Read by the code generator. */
import type { Figure } from '../analytics/figure.ts';
import type { FigureRow, FigureTable } from '../analytics/figureTable.ts';
import type { Metric } from '../analytics/metrics/metric.ts';
import type { SeriesBreak } from '../analytics/breaks.ts';
import type { CoverageGroup, CoverageTable } from '../analytics/publication/coverageTable.ts';
import type { Question } from '../analytics/question.ts';
import type { GroupKey } from '../analytics/sums.ts';
import type { Region } from '../directory/regions/allRegions.ts';
import type { Scope, ScopeBasis, SuccessionKind, UnitType } from '../domain/agency.ts';
import type { Place } from '../domain/cell.ts';
import type { FormVersion } from '../domain/form.ts';
import type { ProactiveBlockDefinition, ProactiveColumnDefinition, ProactiveLineDefinition } from '../domain/proactiveBlocks.ts';
import type { RequestRow } from '../domain/requestRows.ts';
import type { CellRow, ComputedTotalRow, FindingRow } from '../store/evidenceStore.ts';
import type { AgencyFacets, AgencyFilter } from '../store/listAgencies.ts';
import type { AgencyRow } from '../store/tables/agencies.ts';
import type { ReportRow } from '../store/tables/reports.ts';
import type { Connection } from './connection.ts';

export type AgencyMapper = AgencyRow;
/** A page of agencies, and which were looked for: the facets are counted when they are asked for. */
export interface AgencyConnectionMapper extends Connection<AgencyRow> {
  readonly filter: AgencyFilter;
}
export type AgencyFacetsMapper = AgencyFacets;
/** A region of the directory, and the year that its parent and children are looked up in; today's without one. */
export type RegionMapper = Region & { readonly asOf?: number };
/** The scope of the newest report, with the kind of unit that its words depend on. */
export interface AgencyScopeMapper {
  readonly scope: Scope;
  readonly basis: ScopeBasis;
  readonly confidence: number | null;
  readonly settled: Scope | null;
  readonly unitType: UnitType;
}
/** A step in the chain of an agency; `otherId` is the agency on the other side. */
export interface SuccessionMapper {
  readonly otherId: number;
  readonly year: number;
  readonly kind: SuccessionKind;
}
export type CoverageTableMapper = CoverageTable;
export type CoverageKeyMapper = CoverageGroup;
/** The code of the kind of organ. */
export type OrganMapper = string;
export type ReportMapper = ReportRow;
/** Cells, findings and places know what kind of document they are of. */
interface InDocument {
  readonly mediaType: string;
}
export type CellMapper = CellRow & InDocument;
/** A computed total beside the printed number of the same field. */
export type ComputedTotalMapper = ComputedTotalRow & { readonly published: number | null };
export type FindingMapper = FindingRow & InDocument;
export type PlaceMapper = Place & InDocument;
export type FigureTableMapper = FigureTable;
/** A row with the question that it answers: which metrics it has. */
export type FigureRowMapper = FigureRow & { readonly question: Question };
export type FigureKeyMapper = GroupKey;
export type FigureMapper = Figure;
export type NoteMapper = SeriesBreak;
export type MetricMapper = Metric;
export type FormMapper = FormVersion;
export type ProactiveBlockMapper = ProactiveBlockDefinition;
export type ProactiveColumnMapper = ProactiveColumnDefinition;
export type ProactiveLineMapper = ProactiveLineDefinition;
export type RequestRowMapper = RequestRow;
