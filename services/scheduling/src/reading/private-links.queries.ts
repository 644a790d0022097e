import { ChatTypeId, PrivateLinkView } from '@candor/contracts';
import type { Clock, Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, type Page, Paging, pageOf, Reads, Returns, Rows, SEALER } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { MailedLinks } from '../outreach/mailed-links.ts';
import { linkStatus } from '../outreach/private-link.rule.ts';
import { type PrivateLinkRow, privateLinks } from './private-links.projection.ts';

const LinksAsked = Paging.extend({ chatType: ChatTypeId.optional() });
type LinksAsked = z.output<typeof LinksAsked>;

/** An organization's own private links, with their addresses. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('private-links')
export class PrivateLinksQueries {
  constructor(
    private readonly rows: Rows,
    private readonly links: MailedLinks,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first. */
  @Get()
  @Reads(privateLinks)
  @Returns(pageOf(PrivateLinkView))
  async list(
    @AskedBy() { organization = '' }: Asker,
    @Query({ schema: LinksAsked }) { limit, cursor, chatType }: LinksAsked,
  ): Promise<Page<PrivateLinkView>> {
    const sort = [{ by: 'madeAt', order: 'descending' }] as const;
    const filter = { organizationId: organization, chatTypeId: chatType };
    const { rows, next } = await this.rows.of(privateLinks).find(filter, { sort, limit, after: cursor });
    return { items: await Promise.all(rows.map((row) => this.view(row))), next: next ?? null };
  }

  @Get(':linkId')
  @Reads(privateLinks)
  @Returns(PrivateLinkView)
  async one(@AskedBy() { organization }: Asker, @Param('linkId') linkId: string): Promise<PrivateLinkView> {
    const row = await this.rows.of(privateLinks).get(linkId);
    if (row?.organizationId !== organization || !row) throw notFound();
    return this.view(row);
  }

  private async view({ note, bookingIds, ...row }: PrivateLinkRow): Promise<PrivateLinkView> {
    const used = bookingIds.length;
    const opened = note === undefined ? [] : await this.sealer.open([note]);
    return {
      ...row,
      ...(note === undefined ? {} : { note: opened[0] ?? null }),
      used,
      status: linkStatus({ ...row, used }, this.clock.now()),
      url: await this.links.toPrivateLink(row),
    };
  }
}
