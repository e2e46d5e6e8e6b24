/** Generated files are fresh: generating again, in a copy, changes nothing. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/packageRoot.ts';

const COPIED = ['schema.graphql', 'codegen.ts', 'drizzle.config.ts', 'tsconfig.json', 'package.json', 'server', 'dashboard', 'drizzle'];
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gongkai-generated-'));
  for (const name of COPIED) cpSync(join(packageRoot, name), join(copy, name), { recursive: true });
  symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (tool: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(copy, 'node_modules', tool), ...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

/** Every file below a folder with its content. */
function contentsBelow(root: string, folder: string): Record<string, string> {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

describe('generated files', () => {
  it('from schema.graphql and the operations are fresh; if not, run `npm run generate`', () => {
    run('@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts');
    for (const folder of ['server/graphql', 'dashboard/src/gql'])
      expect(contentsBelow(copy, folder)).toEqual(contentsBelow(packageRoot, folder));
  }, 120_000);

  it('of the database hold every table; if not, run `npm run generate`', () => {
    run('drizzle-kit/bin.cjs', 'generate');
    expect(Object.keys(contentsBelow(copy, 'drizzle'))).toEqual(Object.keys(contentsBelow(packageRoot, 'drizzle')));
  }, 120_000);
});
