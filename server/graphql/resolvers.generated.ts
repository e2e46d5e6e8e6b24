/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { agencies as Query_agencies } from './resolvers/Query/agencies.ts';
import    { agency as Query_agency } from './resolvers/Query/agency.ts';
import    { coverage as Query_coverage } from './resolvers/Query/coverage.ts';
import    { dataset as Query_dataset } from './resolvers/Query/dataset.ts';
import    { figures as Query_figures } from './resolvers/Query/figures.ts';
import    { forms as Query_forms } from './resolvers/Query/forms.ts';
import    { metrics as Query_metrics } from './resolvers/Query/metrics.ts';
import    { organs as Query_organs } from './resolvers/Query/organs.ts';
import    { region as Query_region } from './resolvers/Query/region.ts';
import    { regions as Query_regions } from './resolvers/Query/regions.ts';
import    { report as Query_report } from './resolvers/Query/report.ts';
import    { reports as Query_reports } from './resolvers/Query/reports.ts';
import    { Agency } from './resolvers/Agency.ts';
import    { AgencyConnection } from './resolvers/AgencyConnection.ts';
import    { AgencyFacets } from './resolvers/AgencyFacets.ts';
import    { AgencyScope } from './resolvers/AgencyScope.ts';
import    { Cell } from './resolvers/Cell.ts';
import    { ComputedTotal } from './resolvers/ComputedTotal.ts';
import    { CoverageKey } from './resolvers/CoverageKey.ts';
import    { CoverageTable } from './resolvers/CoverageTable.ts';
import    { Figure } from './resolvers/Figure.ts';
import    { FigureKey } from './resolvers/FigureKey.ts';
import    { FigureRow } from './resolvers/FigureRow.ts';
import    { FigureTable } from './resolvers/FigureTable.ts';
import    { Finding } from './resolvers/Finding.ts';
import    { Form } from './resolvers/Form.ts';
import    { Metric } from './resolvers/Metric.ts';
import    { Note } from './resolvers/Note.ts';
import    { Organ } from './resolvers/Organ.ts';
import    { Place } from './resolvers/Place.ts';
import    { ProactiveBlock } from './resolvers/ProactiveBlock.ts';
import    { ProactiveColumn } from './resolvers/ProactiveColumn.ts';
import    { ProactiveLine } from './resolvers/ProactiveLine.ts';
import    { Region } from './resolvers/Region.ts';
import    { Report } from './resolvers/Report.ts';
import    { RequestRow } from './resolvers/RequestRow.ts';
import    { Succession } from './resolvers/Succession.ts';
    export const resolvers: Resolvers = {
      Query: { agencies: Query_agencies,agency: Query_agency,coverage: Query_coverage,dataset: Query_dataset,figures: Query_figures,forms: Query_forms,metrics: Query_metrics,organs: Query_organs,region: Query_region,regions: Query_regions,report: Query_report,reports: Query_reports },
      
      
      Agency: Agency,
AgencyConnection: AgencyConnection,
AgencyFacets: AgencyFacets,
AgencyScope: AgencyScope,
Cell: Cell,
ComputedTotal: ComputedTotal,
CoverageKey: CoverageKey,
CoverageTable: CoverageTable,
Figure: Figure,
FigureKey: FigureKey,
FigureRow: FigureRow,
FigureTable: FigureTable,
Finding: Finding,
Form: Form,
Metric: Metric,
Note: Note,
Organ: Organ,
Place: Place,
ProactiveBlock: ProactiveBlock,
ProactiveColumn: ProactiveColumn,
ProactiveLine: ProactiveLine,
Region: Region,
Report: Report,
RequestRow: RequestRow,
Succession: Succession
    }