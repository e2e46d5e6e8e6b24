/** The enums of the API are those of the catalogue. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withOrganEnums } from '../../server/docs/writeOrganEnums.ts';
import { packageRoot } from '../../server/packageRoot.ts';

const schema = readFileSync(join(packageRoot, 'schema.graphql'), 'utf8');

describe('the kinds of organ in schema.graphql', () => {
  it('are those of the catalogue (npm run generate)', () => expect(withOrganEnums(schema)).toBe(schema));

  it('have a place that is missed when it is lost', () =>
    expect(() => withOrganEnums(schema.replace('# Written from', '# From'))).toThrow('two comments'));
});
