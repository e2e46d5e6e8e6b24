/** What the report page asks: the report cell by cell, and the forms that it is printed on. */
import { graphql } from '../gql';

/** One report with its cells, findings and document. */
export const REPORT_QUERY = graphql(`
  query Report($id: ID!, $lang: Language!) {
    dataset {
      version
      synthetic
    }
    forms {
      id
      notice
      proactive {
        clause
        clauseEn
        columns {
          label
          labelEn
          unit
        }
        lines {
          label
          labelEn
          fields
        }
      }
      requestRows {
        id
        label
        labelEn
        group {
          ...LabelFields
        }
        outcome
      }
      applicants {
        ...LabelFields
      }
      disputeGroups {
        ...LabelFields
      }
      disputeOutcomes {
        ...LabelFields
      }
    }
    report(id: $id) {
      id
      year
      revision
      current
      scope
      scopeBasis
      balanced
      agency {
        id
        name
        region {
          path
        }
      }
      forms {
        proactive
        requests
        disputes
      }
      cells {
        field
        section
        row
        column
        raw
        value
        status
        unit
        note
        place {
          line
          text(lang: $lang)
        }
      }
      computedTotals {
        field
        value
        published
        agrees
      }
      findings {
        check
        severity
        message(lang: $lang)
        fields
        place {
          text(lang: $lang)
        }
      }
      document {
        path
        sha256
        mediaType
        encoding
        bytes
        source
        date
      }
      revisions {
        id
        revision
        current
      }
    }
  }
`);

/** A printed label in both languages. */
export const LABEL_FIELDS = graphql(`
  fragment LabelFields on FormLabel {
    id
    label
    labelEn
  }
`);
