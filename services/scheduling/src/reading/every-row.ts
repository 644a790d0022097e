import type { Projection, RowFilter, RowReaders } from '@candor/event-sourcing';

/** All rows that meet a filter, page by page. For figures over an organization's own doings, which are bounded by the period asked for. */
export async function everyRow<Row>(readers: RowReaders, projection: Projection<Row>, filter: RowFilter<Row>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await readers.of(projection).find(filter, { limit: 500, after });
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}
