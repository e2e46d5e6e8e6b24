/** Size and names of files, and the few places that may touch what is global. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/packageRoot.ts';

// The contract is one file by decision 0002; the others are written by machines, or are data: figures and the texts of a language.
const EXEMPT =
  /^(schema\.graphql|package-lock\.json|dashboard\/src\/gql\/|dashboard\/src\/i18n\/[\w-]+\.json|drizzle\/|docs\/(metrics|checks|data-dictionary|interchange)\.md|docs\/interchange\.schema\.json|server\/sample\/reports\.json|server\/directory\/regions\/regions\.json|tests\/directory\/agencyNames\.csv|tests\/golden\/[\w-]+\/input\.)|\.generated\.ts$|\.(png|svg)$/;
const LONGEST = 300;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: packageRoot, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !EXEMPT.test(file));
const contentOf = (file: string): string => readFileSync(join(packageRoot, file), 'utf8');

describe('files', () => {
  it('are found', () => expect(files).toContain('server/domain/form.ts'));

  it(`have at most ${LONGEST} lines`, () => {
    const long = files.map((file) => [file, contentOf(file).split('\n').length - 1] as const).filter(([, lines]) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('are named for what they hold', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|index)\.(ts|js|vue)$/.test(file))).toEqual([]);
  });

  it('use no any and leave no test out', () => {
    const code = files.filter((file) => /\.(ts|vue)$/.test(file) && file !== 'tests/arch/files.test.ts');
    const anys = code.filter((file) => /(:|<|\bas|,|=)\s*any\b(?!\w)/.test(contentOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(anys).toEqual([]);
    expect(code.filter((file) => /\b(it|test|describe)\.(skip|only|todo)\(/.test(contentOf(file)))).toEqual([]);
  });

  it('read the environment in one place', () => {
    const readers = files.filter((file) => /^server\/.*\.ts$/.test(file) && contentOf(file).includes('process.env'));
    expect(readers).toEqual(['server/config.ts']);
  });

  it('name no host that is loaded at run time', () => {
    const dashboard = files.filter((file) => /^dashboard\/(src|index\.html)/.test(file));
    expect(dashboard.filter((file) => /(src|href)=["']https?:|@import\s+url|fetch\(["']https?:/.test(contentOf(file)))).toEqual([]);
  });
});
