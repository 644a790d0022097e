import { ExportCatalogueView, type ExportProgress, ExportView } from '@candor/contracts';
import {
  Access,
  AskedBy,
  type Asker,
  notFound,
  type Page,
  Paging,
  pageOf,
  Reads,
  Rejects,
  Returns,
  ReturnsText,
  Rows,
} from '@candor/platform';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ExportRights } from '../export-rights.ts';
import { formats } from '../index.ts';
import { ExportParts } from '../making/export-parts.ts';
import { streamed } from '../streamed.ts';
import { type ExportRow, exportsMade } from './exports.projection.ts';
import { progressEvents } from './progress-events.ts';

/** What can be exported, and how one's own exports are getting on. */
@Access({ signedIn: true })
@Controller()
export class ExportsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly rights: ExportRights,
    private readonly parts: ExportParts,
  ) {}

  /** Data sets, columns, filters and formats, for whoever asks. */
  @Get('export-catalogue')
  @Returns(ExportCatalogueView)
  catalogue(@AskedBy() asker: Asker): ExportCatalogueView {
    return {
      datasets: this.rights.choices(asker).map(({ dataset: { key, title, description, filters, time }, columns }) => ({
        key,
        title,
        description,
        columns: columns.map((column) => ({ ...column })),
        filters,
        time,
      })),
      formats: formats.map(({ key, title, mediaType, extension }) => ({ key, title, mediaType, extension })),
    };
  }

  /** The newest first. */
  @Get('exports')
  @Reads(exportsMade)
  @Returns(pageOf(ExportView))
  async list(@AskedBy() { actor }: Asker, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<ExportView>> {
    const sort = [{ by: 'requestedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(exportsMade).find({ askedBy: actor.id }, { sort, limit, after: cursor });
    return { items: await Promise.all(rows.map((row) => this.view(row))), next: next ?? null };
  }

  @Get('exports/:exportId')
  @Reads(exportsMade)
  @Returns(ExportView)
  @Rejects({ not_found: 404 })
  async one(@AskedBy() asker: Asker, @Param('exportId') exportId: string): Promise<ExportView> {
    const row = await this.rows.of(exportsMade).get(exportId);
    if (!row || !isOwn(asker, row)) throw notFound();
    return await this.view(row);
  }

  /** The same as server-sent events, whenever it has changed, until it is over: for a progress bar. */
  @Get('exports/:exportId/progress')
  @Header('cache-control', 'no-store')
  @Reads(exportsMade)
  @ReturnsText('text/event-stream', { description: 'Events named `export`, each with an Export as its data. Ends when it is over.' })
  @Rejects({ not_found: 404 })
  async progress(@AskedBy() asker: Asker, @Param('exportId') exportId: string): Promise<StreamableFile> {
    await this.one(asker, exportId);
    const events = progressEvents(async () => {
      const row = await this.rows.of(exportsMade).get(exportId);
      return row && (await this.view(row));
    });
    return new StreamableFile(streamed(events), { type: 'text/event-stream; charset=utf-8' });
  }

  private async view({ rows, ...row }: ExportRow): Promise<ExportView> {
    const isUnderWay = row.status === 'running' || row.status === 'failed';
    const progress: ExportProgress = isUnderWay ? await this.parts.progressOf(row.exportId) : { rows, total: rows };
    return { ...row, progress };
  }
}

const isOwn = ({ actor, organization }: Asker, { askedBy, organizationId }: ExportRow): boolean =>
  askedBy === actor.id && (organizationId === null || organizationId === organization);
