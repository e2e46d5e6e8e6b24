/** docs/interchange.md and docs/interchange.schema.json: the interchange format, from its schema and the list of its columns. */
import { z } from 'zod';
import {
  CELL_COLUMNS,
  FIELD_COLUMN,
  FINDING_COLUMNS,
  PLACE_COLUMNS,
  REPORT_COLUMNS,
  REQUIRED_COLUMNS,
  ROW_COUNT_COLUMN,
  type CsvColumn,
} from '../ingest/readers/interchange/csvColumns.ts';
import { DERIVED_CHECKS } from '../ingest/checks/derivedChecks.ts';
import { FORMAT, interchangeSchema } from '../ingest/readers/interchange/interchangeSchema.ts';

/** One report as JSON Schema (draft 2020-12), for editors and other programs. */
export function renderInterchangeSchema(): string {
  const schema = z.toJSONSchema(interchangeSchema, { io: 'input' });
  return `${JSON.stringify({ title: `Gongkai interchange format, ${FORMAT}`, ...schema }, null, 1)}\n`;
}

const code = (text: string): string => `\`${text}\``;
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

function renderColumns(): string {
  const line = ({ name, path, meaning }: CsvColumn, holder: string): string =>
    row(code(name), code(holder + path.join('.')), meaning + (REQUIRED_COLUMNS.includes(name) ? ' (required)' : ''));
  return [
    row('Column', 'In JSON', 'Meaning'),
    row('---', '---', '---'),
    ...REPORT_COLUMNS.map((of) => line(of, '')),
    row(code(ROW_COUNT_COLUMN), '', 'how many rows the report has; a file that was cut is noticed. Empty it where you add or remove rows'),
    row(code(FIELD_COLUMN), '', 'the path of the cell, such as `requests.granted.total` (required)'),
    ...[...CELL_COLUMNS, ...PLACE_COLUMNS].map((of) => line(of, 'cell.')),
    ...FINDING_COLUMNS.map((of) => line(of, 'finding.')),
  ].join('\n');
}

/** A report as a person writes it. */
export const SHORT_EXAMPLE = `{
  "agency": { "name": "高青县民政局", "regionCode": "370322", "unitType": "DEPARTMENT", "rank": "COUNTY", "organ": "CIVIL_AFFAIRS" },
  "year": 2020,
  "scope": "SINGLE_AGENCY",
  "forms": { "proactive": "FORM2019", "requests": "FORM2019" },
  "proactive": { "licensingDecisions": 0, "procurementAmount": 382440 },
  "requests": { "granted": { "naturalPerson": 2, "total": null } },
  "disputes": { "reconsideration": { "upheld": 0, "other": "/" } },
  "source": "www.gaoqing.gov.cn",
  "date": null
}`;

/** What an export adds. */
export const FULL_EXAMPLE = `{
  "format": "${FORMAT}",
  "document": {
    "path": "reports/mzj-2020.html", "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "mediaType": "text/html", "encoding": "utf-8 (strict)", "bytes": 48213, "source": "www.gaoqing.gov.cn", "date": "2021-01-20"
  },
  "agency": {
    "name": "高青县民政局", "aliases": ["县民政局"], "regionCode": "370322", "unitType": "DEPARTMENT", "rank": "COUNTY",
    "organ": "CIVIL_AFFAIRS", "creditCode": null
  },
  "year": 2020, "revision": 1, "scope": "SINGLE_AGENCY", "scopeBasis": "WORDING",
  "forms": { "proactive": null, "requests": "FORM2019", "disputes": null },
  "proactive": {},
  "requests": {
    "granted": {
      "naturalPerson": { "raw": "2（其中邮寄1件）", "value": 2, "status": "REPORTED", "unit": "件", "note": "其中邮寄1件", "place": { "line": 210, "table": 2, "row": 5, "cell": 3 } },
      "total": { "raw": "", "value": null, "status": "BLANK", "unit": "件", "note": null, "place": null }
    }
  },
  "disputes": {},
  "findings": [
    { "check": "duplicateRow", "severity": "WARNING", "message": { "zh": "……", "en": "…" }, "fields": ["requests.granted.total"], "place": { "line": 233 } }
  ]
}`;

/** A short CSV. */
export const CSV_EXAMPLE = `agency,region_code,unit_type,rank,organ,year,scope,form_requests,field,value
高青县民政局,370322,DEPARTMENT,COUNTY,CIVIL_AFFAIRS,2020,SINGLE_AGENCY,FORM2019,requests.granted.naturalPerson,2
高青县民政局,370322,DEPARTMENT,COUNTY,CIVIL_AFFAIRS,2020,SINGLE_AGENCY,FORM2019,requests.granted.total,`;

/** The page. */
export function renderInterchange(): string {
  return `# Interchange format

<!-- Written from server/ingest/readers/interchange by \`npm run generate\`. -->

\`gongkai export\` writes this format and \`gongkai import\` and \`gongkai check\` read it. Importing an export into an empty database gives
the same agencies, reports, revisions, cells, totals, findings and figures; exporting that again gives the same bytes. The names of
fields, statuses and words are those of [data-dictionary.md](data-dictionary.md). [interchange.schema.json](interchange.schema.json)
is one report as JSON Schema.

## One report in JSON

As a person writes it:

\`\`\`json
${SHORT_EXAMPLE}
\`\`\`

- A number is in the unit of its field. \`null\` is a cell that the document leaves blank; it becomes zero only by the rule of
  \`IMPLIED_ZERO\`. A text is what the document prints instead of a number. A field that is left out was not in the document.
- \`agency.name\` and \`year\` may be null: such a report waits to be settled, like every document that does not say.
- \`forms.disputes\` may be left out: it is then that of \`requests\`. Null says that the table was not found.

As an export writes it, with nothing left out:

\`\`\`json
${FULL_EXAMPLE}
\`\`\`

- A figure may be a whole **cell**: \`raw\` (as printed), \`value\` (the number in the unit of the field, or null), \`status\`, \`unit\`,
  \`note\`, \`place\`. \`REPORTED\` needs a number, all other statuses null, and \`IMPLIED_ZERO\` 0. Which blanks are zero is judged again:
  a file cannot make a blank zero that the rule does not.
- **\`document\`** names the document that the report was read from; its \`sha256\` stays the identity of the report. Importing an export
  into the database that it came from, or into one that has read the same document, changes nothing. Without \`document\`, or without
  its \`bytes\` (as \`check --json\` prints it), the data are a document of their own.
- **\`revision\`** says which it was. An export has all revisions, oldest first, and a database counts its own as they come in; with
  \`--current\` superseded revisions are left out.
- **\`findings\`** are those of the reader. The checks on the figures (${DERIVED_CHECKS.map(code).join(', ')})
  are made again and are not taken from a file; nor are totals, groups of outcomes and \`balanced\`.
- **\`synthetic\`**: true for made-up data. A database that takes one such report says so of all its answers from then on.
- Not in the format, because they belong to a database and not to a report: numbers of rows, times of import, the version of the data.

A file holds one report, a list of reports, or JSON Lines (one report a line, as \`export\` writes it). Each is a document of its own,
named \`export.jsonl:12\` or \`reports.json#3\`. Lines and lists are read as a stream: a file may be of any size, a report
not larger than a document may be. A broken line is refused, and the lines after it are read.

## CSV

One row for each cell. UTF-8 (written with its mark, so that spreadsheets know), comma, semicolon or tab; GB18030 is read too. The head
names the columns in any order:

${renderColumns()}

\`\`\`csv
${CSV_EXAMPLE}
\`\`\`

- **The rows of a report stand together** and agree in the columns that say whose it is. A report whose rows are apart, or
  differ, is refused with the line where that begins.
- A row without \`status\` is a short figure: \`value\` is the number or the text, empty for a blank cell. A row with \`status\` is a whole cell.
- A row with \`check\` instead of \`field\` is a finding of the reader. A report without cells has one row without both.
- **Formulas.** A text that begins with \`=\`, \`+\`, \`-\`, \`@\` (also full-width), a tab or a line end and is no plain number is written with
  an apostrophe before it, so that no spreadsheet runs it; so is a text that begins with an apostrophe. On reading one apostrophe is
  taken off. An apostrophe alone is a text that is empty, where an empty cell is null.
- Lists are JSON: \`["县民政局"]\`. Dates may be written \`2021/1/20\`, as spreadsheets do.
- A spreadsheet can change what it saves: long digits become \`1.1E+17\`, \`007\` becomes \`7\`. Codes changed in this way are refused.

## What is refused

Whatever is not of the format: an unknown key or column, a key that stands twice, a field that the form does not have, another unit than
that of the field, a credit code with a wrong check digit. The finding \`notInterchange\` names the place and says what to do. A file
that claims a \`sha256\` is believed: import data only from people whom you trust with your figures.
`;
}
