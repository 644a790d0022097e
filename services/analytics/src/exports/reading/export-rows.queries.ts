import { ExportRowsView, Zone } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, Problem, Rejects, Returns } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { SeenFigures } from '../../showing/seen-figures.ts';
import { knownDataset } from '../export-content.ts';
import { columnsFor } from '../export-rights.ts';
import { rowWriter, writtenColumns } from '../formats/table.rule.ts';
import { ExportRows } from '../making/export-rows.ts';

const Asking = z.object({
  cursor: z.string().max(1_000).optional().describe('`cursor` of the answer before; left out: from the first row on'),
  limit: z.coerce.number().int().min(1).max(500).default(200).describe('How many rows at most'),
  zone: Zone.default('UTC').describe('Of local times'),
});

const everything = { from: null, to: null, values: {} } as const;

/** Rows for programs: whoever hands the cursor back is given what is new or has changed since, and nothing else. */
@Access({ roles: ['owner', 'recruiter', 'analyst'], scopes: ['analytics:read', 'interviews:read', 'scheduling:read'] })
@Controller('export-rows')
export class ExportRowsQueries {
  constructor(
    private readonly rows: ExportRows,
    private readonly seen: SeenFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of the organization's own data. Keys need a scope for the data set, and are told of no texts about people. */
  @Get(':dataset')
  @Returns(ExportRowsView)
  @Rejects({ dataset_not_allowed: 403, unknown_dataset: 422 })
  async changes(
    @Param('dataset') key: string,
    @AskedBy() asker: Asker,
    @Query({ schema: Asking }) { cursor, limit, zone }: z.output<typeof Asking>,
  ): Promise<ExportRowsView> {
    const dataset = knownDataset(key);
    const columns = columnsFor(dataset, asker);
    const { organization } = asker;
    if (columns.length === 0 || organization === undefined || dataset.audience.of === 'person')
      throw new Problem(403, 'dataset_not_allowed', { detail: 'This data set is not for you, or not with this key.' });
    const wanted = { source: dataset.source, owner: organization, organizationId: organization, filter: everything };
    const found = await this.rows.changes(wanted, cursor, limit);
    if (dataset.source.kind === 'figures') await this.seen.note(asker, `export-rows/${key}`, found.rows.length, this.clock.now());
    const written = writtenColumns(columns, zone);
    const rowOf = rowWriter({ columns: written, zone });
    const rows = (await this.rows.valuesOf(columns, found.rows)).map((values) =>
      Object.fromEntries(rowOf(values).map((cell, place) => [written[place]?.name ?? '', cell])),
    );
    return { columns: columns.map((column) => ({ ...column })), rows, cursor: found.cursor, more: found.more };
  }
}
