/** Prints one closing line `N passed, N failed`, and every skipped test by name, so that a run can be read at a glance. */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        count[test.result().state] += 1;
        if (test.result().state === 'skipped') skipped.push(test.fullName);
      }
      if (module.state() === 'failed' && [...module.children.allTests()].every((test) => test.result().state !== 'failed'))
        count.failed += 1;
    }
    for (const name of skipped) console.log(`skipped: ${name}`);
    const tail = count.skipped ? `, ${count.skipped} skipped` : '';
    console.log(`${count.passed} passed, ${count.failed} failed${tail}`);
  }
}
