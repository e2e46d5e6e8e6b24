/** What the coverage page asks: the matrix with its totals and everything around it in one request, then page after page. */
import { graphql } from '../gql';

/** The first page of the matrix, its totals (by year only where it comes in pages), how the agencies are spread, and the region that was chosen. */
export const COVERAGE_QUERY = graphql(`
  query Coverage(
    $by: [CoverageDimension!]!
    $years: YearRange
    $under: [RegionCode!]
    $ranks: [Rank!]
    $unitTypes: [UnitType!]
    $organs: [OrganCode!]
    $first: Int!
    $ofAgencies: Boolean!
    $inPages: Boolean!
    $region: RegionCode!
    $withRegion: Boolean!
    $lang: Language!
  ) {
    dataset {
      version
      synthetic
      years {
        from
        to
      }
    }
    region(code: $region) @include(if: $withRegion) {
      ...RegionTrail
    }
    agencies(under: $under, ranks: $ranks, unitTypes: $unitTypes, organs: $organs, first: 1) {
      facets {
        ...Facets
      }
    }
    byYear: coverage(by: [YEAR], years: $years, under: $under, ranks: $ranks, unitTypes: $unitTypes, organs: $organs)
      @include(if: $inPages) {
      rows {
        ...CoverageCounts
      }
    }
    matrix: coverage(by: $by, years: $years, under: $under, ranks: $ranks, unitTypes: $unitTypes, organs: $organs, first: $first) {
      ...CoveragePage
      totals {
        ...CoverageCounts
      }
    }
  }
`);

/** A later page of the matrix. */
export const MORE_COVERAGE_QUERY = graphql(`
  query MoreCoverage(
    $by: [CoverageDimension!]!
    $years: YearRange
    $under: [RegionCode!]
    $ranks: [Rank!]
    $unitTypes: [UnitType!]
    $organs: [OrganCode!]
    $first: Int!
    $after: Cursor!
    $ofAgencies: Boolean!
  ) {
    matrix: coverage(
      by: $by
      years: $years
      under: $under
      ranks: $ranks
      unitTypes: $unitTypes
      organs: $organs
      first: $first
      after: $after
    ) {
      ...CoveragePage
    }
  }
`);

/** One page of rows: each is a line of the matrix in one year. */
export const COVERAGE_PAGE = graphql(`
  fragment CoveragePage on CoverageTable {
    rows {
      ...CoverageCounts
      key {
        province {
          code
          name
        }
        prefecture {
          code
          name
          path
        }
        county {
          code
          name
          path
        }
        agency @include(if: $ofAgencies) {
          id
          name
          region {
            path
          }
          years {
            year
            reportId
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`);

/** The counts of a row, with its year. */
export const COVERAGE_COUNTS = graphql(`
  fragment CoverageCounts on CoverageRow {
    key {
      year
    }
    expected
    published
    missing
    late
    onTime
    share
  }
`);
