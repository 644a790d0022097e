import type { Sealer } from '@candor/event-sourcing';
import { SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { DataColumn, Dataset } from '../datasets/dataset.rule.ts';
import type { Cell } from '../formats/table.rule.ts';
import { FigureRows } from './figure-rows.ts';
import { ModelRows } from './model-rows.ts';
import type { RowBatch, RowSource, RowsChanged, RowsWanted } from './rows-wanted.ts';

/** Reads what is exported, in an order that never changes, and opens the texts in it. */
@Injectable()
export class ExportRows {
  constructor(
    private readonly models: ModelRows,
    private readonly figures: FigureRows,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  count(wanted: RowsWanted): Promise<number> {
    return this.of(wanted).count(wanted as never);
  }

  /** About so many rows, from a place on; `undefined`: from the first. */
  read(wanted: RowsWanted, from: string | undefined, about: number): Promise<RowBatch> {
    return this.of(wanted).read(wanted as never, from, about);
  }

  /** Rows that are new or were changed since a cursor was handed out. */
  changes(wanted: RowsWanted, cursor: string | undefined, limit: number): Promise<RowsChanged> {
    return this.of(wanted).changes(wanted as never, cursor, limit);
  }

  /** The values of columns, a list for each row, with personal texts opened: `null` where their key is destroyed. */
  async valuesOf(columns: readonly DataColumn<never>[], rows: readonly object[]): Promise<readonly (readonly Cell[])[]> {
    const cells = rows.map((row) => columns.map(({ of }) => of(row as never)));
    const personal = columns.flatMap(({ personal: isPersonal }, place) => (isPersonal ? [place] : []));
    if (personal.length === 0) return cells;
    const sealed = cells.flatMap((row) => personal.flatMap((place) => row[place] ?? [])).filter((text) => typeof text === 'string');
    const texts = await this.sealer.open(sealed);
    let at = 0;
    for (const row of cells) for (const place of personal) if (typeof row[place] === 'string') row[place] = texts[at++] ?? null;
    return cells;
  }

  private of({ source }: RowsWanted): RowSource<'rows'> | RowSource<'figures'> {
    return source.kind === 'rows' ? this.models : this.figures;
  }
}

export const peopleIn = (dataset: Dataset, rows: readonly object[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => dataset.people(row)).filter((person) => person !== null)),
];
