/** Writes the enums of the kinds of organ and their groups into schema.graphql; the rest of that file is written by hand. Run by `npm run generate`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORGAN_GROUPS, ORGANS } from '../directory/organs/organCatalogue.ts';
import { packageRoot } from '../packageRoot.ts';

const WRITTEN = /(# Written from server\/directory\/organs\/organCatalogue\.ts[^\n]*\n)[\s\S]*?(?=# End of what is written\.)/;

const value = (code: string, { zh, en }: { zh: string; en: string }): string => `  "${en} (${zh})."\n  ${code}\n`;

/** The schema with the enums as the catalogue has them. Throws when it has no place for them. */
export function withOrganEnums(schema: string): string {
  if (!WRITTEN.test(schema)) throw new Error('schema.graphql has lost the two comments between which the enums of organs stand.');
  const groups = Object.entries(ORGAN_GROUPS).map(([code, names]) => value(code, names));
  const organs = ORGANS.map((organ) => value(organ.code, organ));
  return schema.replace(
    WRITTEN,
    (_, head: string) =>
      `${head}"Kinds of organ whose affairs belong together."\nenum OrganGroup {\n${groups.join('')}}\n\n` +
      `"A kind of organ (机关类型)."\nenum OrganCode {\n${organs.join('')}}\n`,
  );
}

const file = join(packageRoot, 'schema.graphql');
if (process.argv[1] === import.meta.filename) writeFileSync(file, withOrganEnums(readFileSync(file, 'utf8')));
