import type { ExportFilter } from '@candor/contracts';
import type { RowFilter, Sealer } from '@candor/event-sourcing';
import { Rows, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { DataColumn, Dataset } from '../datasets/dataset.rule.ts';
import type { Cell } from '../formats/table.rule.ts';
import type { Placed } from '../reading/placed.rule.ts';

/** Which rows of a data set: those of one organization or person, selected further by a filter. */
export interface RowsWanted {
  readonly dataset: Dataset;
  readonly owner: string;
  readonly filter: ExportFilter;
}

export interface RowBatch {
  readonly rows: readonly Placed[];
  /** Where the next ones begin; `null`: these were the last. */
  readonly next: string | null;
}

const pageRows = 500;

/** Reads what is exported, in an order that never changes, and opens the texts in it. */
@Injectable()
export class ExportRows {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  count(wanted: RowsWanted): Promise<number> {
    return this.rows.of(wanted.dataset.rows).count(filterOf(wanted));
  }

  /** About so many rows, from a place on; `undefined`: from the first. */
  async read(wanted: RowsWanted, from: string | undefined, about: number): Promise<RowBatch> {
    const reader = this.rows.of(wanted.dataset.rows);
    const filter = filterOf(wanted);
    const rows: Placed[] = [];
    let after = from;
    do {
      const page = await reader.find(filter, { sort: [{ by: 'first' }], limit: pageRows, after });
      for (const row of page.rows) rows.push(row);
      after = page.next;
    } while (after !== undefined && rows.length < about);
    return { rows, next: after ?? null };
  }

  /** Rows that are new or were changed behind a place in the log, in that order. */
  async changedAfter({ dataset, owner }: Omit<RowsWanted, 'filter'>, position: number, limit: number): Promise<readonly Placed[]> {
    const filter = { [dataset.owner]: owner, changed: { gt: position } } as RowFilter<Placed>;
    return (await this.rows.of(dataset.rows).find(filter, { sort: [{ by: 'changed' }], limit })).rows;
  }

  /** The values of columns, a list for each row, with personal texts opened: `null` where their key is destroyed. */
  async valuesOf(columns: readonly DataColumn<never>[], rows: readonly Placed[]): Promise<readonly (readonly Cell[])[]> {
    const cells = rows.map((row) => columns.map(({ of }) => of(row as never)));
    const personal = columns.flatMap(({ personal: isPersonal }, place) => (isPersonal ? [place] : []));
    if (personal.length === 0) return cells;
    const sealed = cells.flatMap((row) => personal.flatMap((place) => row[place] ?? [])).filter((text) => typeof text === 'string');
    const texts = await this.sealer.open(sealed);
    let at = 0;
    for (const row of cells) for (const place of personal) if (typeof row[place] === 'string') row[place] = texts[at++] ?? null;
    return cells;
  }
}

export const peopleIn = (dataset: Dataset, rows: readonly Placed[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => dataset.people(row)).filter((person) => person !== null)),
];

function filterOf({ dataset: { owner: field, filters, time }, owner, filter: { from, to, values } }: RowsWanted): RowFilter<Placed> {
  const chosen = Object.entries(values).map(([key, wanted]) => [filters[key], { in: wanted }]);
  const span = { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lt: to }) };
  return { [field]: owner, ...Object.fromEntries(chosen), ...(from === null && to === null ? {} : { [time.field]: span }) };
}
