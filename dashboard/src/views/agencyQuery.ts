/** What the agency page asks: who it is and what it published, then its figures on the basis that fits its reports. */
import { graphql } from '../gql';

/** The agency with its current reports. */
export const AGENCY_QUERY = graphql(`
  query Agency($id: ID!, $lang: Language!) {
    dataset {
      version
      synthetic
      years {
        from
        to
      }
    }
    metrics {
      ...MetricWords
    }
    agency(id: $id) {
      id
      name
      aliases
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
      creditCode
      scope {
        scope
        basis
        confidence
        settled
        reason(lang: $lang)
      }
      ...AgencyChain
      reports {
        id
        year
        scope
        scopeBasis
        forms {
          proactive
          requests
          disputes
        }
        balanced
        findings {
          severity
        }
      }
    }
  }
`);

/** What an agency was and became, two steps each way, with those that it was joined with or split from. */
export const AGENCY_CHAIN = graphql(`
  fragment AgencyChain on Agency {
    ...AgencySteps
    predecessors {
      agency {
        ...AgencySteps
      }
    }
    successors {
      agency {
        ...AgencySteps
      }
    }
  }

  fragment AgencySteps on Agency {
    id
    name
    predecessors {
      ...Step
    }
    successors {
      ...Step
    }
  }

  fragment Step on Succession {
    agency {
      id
      name
    }
    year
    kind
  }
`);

/** The agency's figures by year. */
export const AGENCY_FIGURES_QUERY = graphql(`
  query AgencyFigures($metrics: [MetricId!]!, $where: ReportFilter!, $basis: Basis!, $rank: Rank, $lang: Language!) {
    byYear: figures(metrics: $metrics, by: [YEAR], where: $where, basis: $basis, rank: $rank, compare: [{ yearsBack: 1, panel: MATCHED }]) {
      ...YearlyAnswer
    }
  }
`);
