/** What the agencies page asks: the first page with everything around it in one request, then page after page. */
import { graphql } from '../gql';

/** The first page, how the agencies found are spread, and the region that was chosen. */
export const AGENCIES_QUERY = graphql(`
  query Agencies(
    $search: String
    $under: [RegionCode!]
    $ranks: [Rank!]
    $unitTypes: [UnitType!]
    $organs: [OrganCode!]
    $organGroups: [OrganGroup!]
    $orderBy: AgencyOrder
    $first: Int!
    $region: RegionCode!
    $withRegion: Boolean!
    $lang: Language!
  ) {
    dataset {
      version
      agencies
      synthetic
      years {
        from
        to
      }
    }
    region(code: $region) @include(if: $withRegion) {
      ...RegionTrail
    }
    agencies(
      search: $search
      under: $under
      ranks: $ranks
      unitTypes: $unitTypes
      organs: $organs
      organGroups: $organGroups
      orderBy: $orderBy
      first: $first
    ) {
      ...AgencyPage
      totalCount
      facets {
        ...Facets
      }
    }
  }
`);

/** A later page. */
export const MORE_AGENCIES_QUERY = graphql(`
  query MoreAgencies(
    $search: String
    $under: [RegionCode!]
    $ranks: [Rank!]
    $unitTypes: [UnitType!]
    $organs: [OrganCode!]
    $organGroups: [OrganGroup!]
    $orderBy: AgencyOrder
    $first: Int!
    $after: Cursor!
    $lang: Language!
  ) {
    agencies(
      search: $search
      under: $under
      ranks: $ranks
      unitTypes: $unitTypes
      organs: $organs
      organGroups: $organGroups
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      ...AgencyPage
    }
  }
`);

/** One page of rows. */
export const AGENCY_PAGE = graphql(`
  fragment AgencyPage on AgencyConnection {
    nodes {
      ...AgencyRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`);

/** An agency as the list shows it. */
export const AGENCY_ROW = graphql(`
  fragment AgencyRow on Agency {
    id
    name
    region {
      code
      path
    }
    unitType
    rank
    organ {
      code
      name(lang: $lang)
      group
    }
    years {
      year
      newRequests
      totalConcluded
      disclosureRate
    }
  }
`);
