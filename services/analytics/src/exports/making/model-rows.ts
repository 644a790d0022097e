import { type RowFilter, rowLimits } from '@candor/event-sourcing';
import { Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Placed } from '../reading/placed.rule.ts';
import { cursorOf, placeIn } from './row-cursor.ts';
import type { RowBatch, RowSource, RowsChanged, RowsWanted } from './rows-wanted.ts';

const Place = z.object({ after: z.number().int().nonnegative() });

/** Rows of read models, in the order of the events that they began with. */
@Injectable()
export class ModelRows implements RowSource<'rows'> {
  constructor(private readonly rows: Rows) {}

  count(wanted: RowsWanted<'rows'>): Promise<number> {
    return this.rows.of(wanted.source.projection).count(filterOf(wanted));
  }

  async read(wanted: RowsWanted<'rows'>, from: string | undefined, about: number): Promise<RowBatch> {
    const reader = this.rows.of(wanted.source.projection);
    const filter = filterOf(wanted);
    const rows: object[] = [];
    let after = from;
    do {
      const page = await reader.find(filter, { sort: [{ by: 'first' as never }], limit: rowLimits.most, after });
      for (const row of page.rows) rows.push(row);
      after = page.next;
    } while (after !== undefined && rows.length < about);
    return { rows, next: after ?? null };
  }

  async changes({ source, owner }: RowsWanted<'rows'>, cursor: string | undefined, limit: number): Promise<RowsChanged> {
    const { after } = placeIn(Place, cursor, { after: 0 });
    const filter = { [source.owner]: owner, changed: { gt: after } } as RowFilter<object>;
    const { rows } = await this.rows.of(source.projection).find(filter, { sort: [{ by: 'changed' as never }], limit });
    const last = rows.at(-1) as Placed | undefined;
    return { rows, cursor: cursorOf({ after: last?.changed ?? after }), more: rows.length === limit };
  }
}

function filterOf({ source, owner, filter: { from, to, values } }: RowsWanted<'rows'>): RowFilter<object> {
  const chosen = Object.entries(values).map(([key, wanted]) => [source.filters[key], { in: wanted }]);
  const span = { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lt: to }) };
  const time = from === null && to === null ? {} : { [source.time]: span };
  return { ...Object.fromEntries(chosen), ...time, [source.owner]: owner };
}
