// @ts-check

/**
 * How one row went with one seed.
 * @typedef {object} RowResult
 * @property {number} row
 * @property {string} failure
 * @property {number} seed
 * @property {number} passed tests
 * @property {number} failed tests
 * @property {readonly Readonly<Record<string, number>>[]} counts what the oracle counted, once for each time it judged
 */

const columns = /** @type {const} */ (['acknowledged', 'commits', 'positions', 'rows', 'effects']);

/**
 * A table of how the rows went, and how to have those again that failed.
 * @param {readonly RowResult[]} results
 * @returns {string[]}
 */
export function summary(results) {
  const lines = results.map(({ row, seed, passed, failed, counts, failure }) => [
    `${row}`,
    `${seed}`,
    failed > 0 ? `${failed} failed` : `${passed} passed`,
    ...columns.map((name) => (counts.length === 0 ? '' : `${counts.reduce((sum, it) => sum + (it[name] ?? 0), 0)}`)),
    failure,
  ]);
  const table = [['row', 'seed', 'tests', ...columns, 'failure'], ...lines];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const again = results.filter(({ failed }) => failed > 0).map(({ row, seed }) => `again: npm run chaos -- --row ${row} --seed ${seed}`);
  return [
    '',
    ...table.map((cells) =>
      cells
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    ...again,
  ];
}
