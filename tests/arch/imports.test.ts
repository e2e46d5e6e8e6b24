/** The import rules of docs/architecture.md, run over the whole tree. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/packageRoot.ts';
// @ts-expect-error the rules are plain JavaScript, as the tool expects them
import rules from '../../.dependency-cruiser.cjs';

async function cruiseTree(paths: string[]): Promise<ICruiseResult> {
  const { options, ...ruleSet } = rules as { options: ICruiseOptions };
  const { output } = await cruise(paths, { ...options, ruleSet, validate: true, baseDir: packageRoot });
  return output as ICruiseResult;
}

describe('imports', () => {
  it('run one way, without cycles', async () => {
    const { summary, modules } = await cruiseTree(['server', 'dashboard/src']);
    const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(violations).toEqual([]);
    // The tree was really looked at, with its imports resolved.
    const pipeline = modules.find((module) => module.source === 'server/ingest/readReport.ts');
    expect(pipeline?.dependencies.map((dependency) => dependency.resolved)).toContain('server/ingest/checks/checkReport.ts');
    const wrapper = modules.find((module) => module.source === 'dashboard/src/charts/BaseChart.vue');
    expect(wrapper?.dependencies.some((dependency) => dependency.module.startsWith('echarts'))).toBe(true);
  });

  it('are caught when they run the wrong way', async () => {
    const { forbidden } = rules as { forbidden: { name: string; to: { path?: string; pathNot?: string } }[] };
    const rule = forbidden.find(({ name }) => name === 'domain-alone');
    const path = 'server/store/openDatabase.ts';
    expect(new RegExp(rule?.to.path ?? 'no rule').test(path) && !new RegExp(rule?.to.pathNot ?? '.').test(path)).toBe(true);
    expect(readFileSync(join(packageRoot, 'docs/architecture.md'), 'utf8')).toContain('.dependency-cruiser.cjs');
  });
});
