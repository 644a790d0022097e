import { BatchView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { invitationBatches } from './invitation-batches.projection.ts';

/** How an organization's batches are getting on. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('invitation-batches')
export class InvitationBatchesQueries {
  constructor(private readonly rows: Rows) {}

  /** The newest first. */
  @Get()
  @Reads(invitationBatches)
  @Returns(pageOf(BatchView))
  async list(@AskedBy() { organization = '' }: Asker, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<BatchView>> {
    const sort = [{ by: 'plannedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(invitationBatches).find({ organizationId: organization }, { sort, limit, after: cursor });
    return { items: rows.map(viewOf), next: next ?? null };
  }

  @Get(':batchId')
  @Reads(invitationBatches)
  @Returns(BatchView)
  async one(@AskedBy() { organization }: Asker, @Param('batchId') batchId: string): Promise<BatchView> {
    const row = await this.rows.of(invitationBatches).get(batchId);
    if (row?.organizationId !== organization || !row) throw notFound();
    return viewOf(row);
  }
}

const viewOf = ({ unknownColumns, ...row }: Omit<BatchView, 'unknownColumns'> & { unknownColumns: readonly number[] }): BatchView => ({
  ...row,
  unknownColumns: [...unknownColumns],
});
