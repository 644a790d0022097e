import { expect, test } from '@jest/globals';
import { eachRow, everyRow, type RowPage, type RowQuery, rowLimits } from './rows.ts';

interface Row {
  readonly id: number;
}

/** So many rows, and what was asked of them. */
function reader(count: number) {
  const asked: RowQuery<Row>[] = [];
  const find = async (_: unknown, query: RowQuery<Row> = {}): Promise<RowPage<Row>> => {
    asked.push(query);
    const from = Number(query.after ?? 0);
    const to = Math.min(count, from + (query.limit ?? 0));
    return { rows: Array.from({ length: to - from }, (_, n) => ({ id: from + n })), next: to < count ? String(to) : undefined };
  };
  return { asked, find };
}

test.each([0, 1, rowLimits.most, rowLimits.most + 1, 2 * rowLimits.most])('all of %i rows come once, in order', async (count) =>
  expect(await everyRow(reader(count), {})).toEqual(Array.from({ length: count }, (_, id) => ({ id }))),
);

test('a page is asked for when the one before has been used up, with the same sort', async () => {
  const { asked, find } = reader(rowLimits.most + 1);
  const rows = eachRow<Row>({ find }, {}, [{ by: 'id' }]);
  for (let n = 0; n < rowLimits.most; n++) await rows.next();
  expect(asked).toHaveLength(1);
  await rows.next();
  expect(asked).toEqual([
    { sort: [{ by: 'id' }], limit: rowLimits.most, after: undefined },
    { sort: [{ by: 'id' }], limit: rowLimits.most, after: String(rowLimits.most) },
  ]);
});
