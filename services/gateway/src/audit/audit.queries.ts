import { AuditEntryView, Instant } from '@candor/contracts';
import { Access, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { audit } from './audit.projection.ts';

const Filter = Paging.extend({
  actor: z.string().min(1).max(200).optional().describe('Id of the person or key'),
  what: z.string().min(1).max(100).optional().describe('Name of the event'),
  from: Instant.optional(),
  to: Instant.optional().describe('Not included'),
});

/** For owners: who did what in the organization, the newest first. */
@Controller('api/organizations/:organization/audit')
export class AuditQueries {
  constructor(private readonly rows: Rows) {}

  @Get()
  @Access({ roles: ['owner'] })
  @Reads(audit)
  @Returns(pageOf(AuditEntryView))
  async entries(
    @Param('organization') organizationId: string,
    @Query({ schema: Filter }) { limit, cursor, actor: actorId, what, from, to }: z.output<typeof Filter>,
  ): Promise<Page<AuditEntryView>> {
    const between = { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lt: to }) };
    const at = from === undefined && to === undefined ? undefined : between;
    const page = await this.rows
      .of(audit)
      .find({ organizationId, actorId, what, at }, { sort: [{ by: 'at', order: 'descending' }], limit, after: cursor });
    return { items: page.rows, next: page.next ?? null };
  }
}
