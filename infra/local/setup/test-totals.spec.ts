import { expect, test } from '@jest/globals';
import { totalsLine, totalsOf } from './test-totals.mjs';

const results = { numPassedTests: 12, numFailedTests: 1, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };

test('the last line counts what passed and failed', () => expect(totalsLine(totalsOf(results))).toBe('12 passed, 1 failed'));

test('a file that could not be run is a failure, though no test in it failed', () =>
  expect(totalsLine(totalsOf({ ...results, numRuntimeErrorTestSuites: 2 }))).toBe('12 passed, 3 failed'));

test('what was left out is told', () =>
  expect(totalsLine(totalsOf({ ...results, numPendingTests: 2, numTodoTests: 1 }))).toBe('12 passed, 1 failed, 3 skipped'));
