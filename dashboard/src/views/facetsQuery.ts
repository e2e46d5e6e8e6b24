/** What the words of a question about agencies are filled with: how the agencies are spread, and the region that was chosen. */
import { graphql } from '../gql';

/** How the agencies found are spread over regions, ranks and kinds. */
export const AGENCY_FACETS = graphql(`
  fragment Facets on AgencyFacets {
    ...ProvinceFacets
    ranks {
      rank
      count
    }
    unitTypes {
      unitType
      count
    }
    organs {
      organ {
        code
        name(lang: $lang)
        group
      }
      count
    }
  }
`);

/** How they are spread over provinces. */
export const PROVINCE_FACETS = graphql(`
  fragment ProvinceFacets on AgencyFacets {
    provinces {
      region {
        code
        name
        pinyin
      }
      count
    }
  }
`);

/** A region with those above it. */
export const REGION_TRAIL = graphql(`
  fragment RegionTrail on Region {
    code
    name
    rank
    parent {
      code
      name
      rank
      parent {
        code
        name
        rank
      }
    }
  }
`);
