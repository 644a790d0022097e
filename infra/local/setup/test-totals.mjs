// @ts-check
import { writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * The last line of a test run.
 * @param {Totals} totals
 */
export const totalsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Jest's counts; a file that could not be run at all counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number, numTodoTests: number }} results
 * @returns {Totals}
 */
export const totalsOf = (results) => ({
  passed: results.numPassedTests,
  failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
  skipped: results.numPendingTests + results.numTodoTests,
});

/** Tells the command that started Jest how the run went: the command prints it last, when everything has been stopped. */
// biome-ignore lint/style/noDefaultExport: Jest loads a reporter by its default export
export default class TestTotals {
  /** @param {unknown} _contexts @param {Parameters<typeof totalsOf>[0]} results */
  onRunComplete(_contexts, results) {
    const file = process.env.CANDOR_TEST_TOTALS;
    if (file) writeFileSync(file, JSON.stringify(totalsOf(results)));
    else console.log(totalsLine(totalsOf(results)));
  }
}
