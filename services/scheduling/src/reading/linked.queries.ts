import { LinkedView, SlotsQuery, SlotsView } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { linkStatus } from '../outreach/private-link.rule.ts';
import { busyTimes } from './busy-times.projection.ts';
import { chatTypes } from './chat-types.projection.ts';
import { publicView } from './chat-types.queries.ts';
import { diaries } from './diaries.projection.ts';
import { hostAvailability } from './host-availability.projection.ts';
import { LinkedSlots } from './linked-slots.ts';
import { members } from './members.projection.ts';
import { organizations } from './organizations.projection.ts';
import { type PrivateLinkRow, privateLinks } from './private-links.projection.ts';

/** What somebody sees who has a private link. Looking uses nothing up. */
@Access({ link: ['private-link'] })
@Controller('private-link')
export class LinkedQueries {
  constructor(
    private readonly rows: Rows,
    private readonly linked: LinkedSlots,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Reads(privateLinks, chatTypes)
  @Returns(LinkedView)
  async shown(@AskedBy() asker: Asker): Promise<LinkedView> {
    const row = await this.linkOf(asker);
    const { organizationId, uses, expiresAt, status, bookingIds } = row;
    const organization = await this.rows.of(organizations).get(organizationId);
    const used = bookingIds.length;
    return {
      chatType: publicView(await this.linked.chatType(row), organization?.name ?? organizationId),
      expiresAt,
      status: linkStatus({ status, uses, used, expiresAt }, this.clock.now()),
      usesLeft: Math.max(0, uses - used),
    };
  }

  @Get('slots')
  @Reads(busyTimes, chatTypes, diaries, hostAvailability, members)
  @Returns(SlotsView)
  @Rejects({ unknown_duration: 422, not_found: 404 })
  async slots(@AskedBy() asker: Asker, @Query({ schema: SlotsQuery }) query: SlotsQuery): Promise<SlotsView> {
    return await this.linked.slots(await this.linkOf(asker), query);
  }

  private async linkOf({ link }: Asker): Promise<PrivateLinkRow> {
    const row = await this.rows.of(privateLinks).get(link?.subject ?? '');
    if (row?.organizationId !== link?.organization || !row) throw notFound();
    return row;
  }
}
