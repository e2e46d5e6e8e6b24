/** What the overview asks: one request for the whole page, and one for a search among all agencies. */
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
    agencies(first: 500) {
      ...AgencyList
    }
  }
`);

/** Agencies by a part of their name. */
export const AGENCY_SEARCH_QUERY = graphql(`
  query AgencySearch($search: String!) {
    agencies(search: $search, first: 100) {
      ...AgencyList
    }
  }
`);

/** Agencies as the index of the overview lists them. */
export const AGENCY_LIST = graphql(`
  fragment AgencyList on AgencyConnection {
    totalCount
    nodes {
      id
      name
      unitType
      rank
      region {
        code
        name
        path
        rank
      }
    }
  }
`);
