// @ts-check
/** @import { Reporter, TestModule } from 'vitest/node' */

/**
 * A Vitest reporter that sums up a run over all projects in one line, `12 passed, 0 failed`.
 * A test file that could not even be loaded, and an error outside any test, count as failed.
 *
 * @implements {Reporter}
 */
export default class ClosingLine {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    }
    const skipped = counts.skipped + counts.pending;
    const skippedText = skipped === 0 ? '' : `, ${skipped} skipped`;
    console.log(`\n${counts.passed} passed, ${counts.failed} failed${skippedText}`);
  }
}
