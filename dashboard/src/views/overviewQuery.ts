/** What the overview asks: one request for the whole page. */
import { graphql } from '../gql';

/** The overview's question. */
export const OVERVIEW_QUERY = graphql(`
  query Overview(
    $metrics: [MetricId!]!
    $agencyMetrics: [MetricId!]!
    $where: ReportFilter
    $basis: Basis!
    $rank: Rank
    $compare: [Comparison!]!
    $region: RegionCode!
    $withRegion: Boolean!
    $lang: Language!
  ) {
    dataset {
      version
      reports
      agencies
      years {
        from
        to
      }
      synthetic
    }
    metrics {
      ...MetricWords
    }
    byYear: figures(metrics: $metrics, by: [YEAR], where: $where, basis: $basis, rank: $rank, compare: $compare) {
      ...YearlyAnswer
    }
    byAgency: figures(metrics: $agencyMetrics, by: [AGENCY], where: $where, basis: $basis, rank: $rank, first: 500) {
      rows {
        key {
          agency {
            id
            name
            region {
              path
            }
            reports {
              id
              year
            }
          }
        }
        figures {
          ...FigureFields
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    agencies(first: 1) {
      facets {
        ...ProvinceFacets
      }
    }
    region(code: $region) @include(if: $withRegion) {
      ...RegionTrail
    }
  }
`);
