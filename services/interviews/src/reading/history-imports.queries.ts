import { ImportView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, type Page, Paging, pageOf, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { importerOf } from '../history-import/importer.ts';
import { historyImports } from './history-imports.projection.ts';

/** How imports are getting on: a candidate's own, or those of an organization for those who recruit there. */
@Access({ signedIn: true })
@Controller('history-imports')
export class HistoryImportsQueries {
  constructor(private readonly rows: Rows) {}

  /** The newest first. */
  @Get()
  @Reads(historyImports)
  @Returns(pageOf(ImportView))
  @Rejects({ not_a_member: 403, role_not_allowed: 403 })
  async list(@AskedBy() asker: Asker, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<ImportView>> {
    const { organizationId, importedBy } = importerOf(asker);
    const sort = [{ by: 'plannedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows
      .of(historyImports)
      .find({ ownerId: organizationId ?? importedBy }, { sort, limit, after: cursor });
    return { items: rows, next: next ?? null };
  }

  @Get(':importId')
  @Reads(historyImports)
  @Returns(ImportView)
  @Rejects({ not_a_member: 403, role_not_allowed: 403, not_found: 404 })
  async one(@AskedBy() asker: Asker, @Param('importId') importId: string): Promise<ImportView> {
    const { organizationId, importedBy } = importerOf(asker);
    const row = await this.rows.of(historyImports).get(importId);
    if (row?.ownerId !== (organizationId ?? importedBy)) throw notFound();
    return row;
  }
}
