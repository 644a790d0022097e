import { chatTypeSubject, InvitedView, SlotsQuery, SlotsView } from '@candor/contracts';
import type { Clock, Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, Reads, Rejects, Returns, Rows, SEALER } from '@candor/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { statusOf } from '../outreach/invitation.rule.ts';
import { busyTimes } from './busy-times.projection.ts';
import { chatTypes } from './chat-types.projection.ts';
import { publicView } from './chat-types.queries.ts';
import { diaries } from './diaries.projection.ts';
import { hostAvailability } from './host-availability.projection.ts';
import { type InvitationRow, invitations } from './invitations.projection.ts';
import { LinkedSlots } from './linked-slots.ts';
import { members } from './members.projection.ts';
import { organizations } from './organizations.projection.ts';
import { outreachChoices } from './outreach-choices.projection.ts';

/** What a candidate sees who was invited, with the link in the mail. Looking changes nothing and is told nobody. */
@Access({ link: ['invited'] })
@Controller('invited')
export class InvitedQueries {
  constructor(
    private readonly rows: Rows,
    private readonly linked: LinkedSlots,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Reads(invitations, outreachChoices)
  @Returns(InvitedView)
  async shown(@AskedBy() asker: Asker): Promise<InvitedView> {
    const row = await this.invitationOf(asker);
    const [organization, choice, chatType] = await Promise.all([
      this.rows.of(organizations).get(row.organizationId),
      this.rows.of(outreachChoices).get(row.candidateId),
      this.rows.of(chatTypes).get(chatTypeSubject(row)),
    ]);
    const [name, message] = await this.opened(row);
    return {
      organizationId: row.organizationId,
      organization: organization?.name ?? row.organizationId,
      chatTypeId: row.chatTypeId,
      chatType: chatType && !chatType.archived ? publicView(chatType, organization?.name ?? row.organizationId) : null,
      ...(name === undefined ? {} : { name }),
      ...(message === undefined ? {} : { message }),
      expiresAt: row.expiresAt,
      status: statusOf(row, this.clock.now()),
      bookingId: row.bookingId,
      optedOut: { ofOrganization: choice?.organizationIds.includes(row.organizationId) ?? false, ofEveryone: choice?.everyone ?? false },
    };
  }

  @Get('slots')
  @Reads(busyTimes, chatTypes, diaries, hostAvailability, members)
  @Returns(SlotsView)
  @Rejects({ unknown_duration: 422, not_found: 404 })
  async slots(@AskedBy() asker: Asker, @Query({ schema: SlotsQuery }) query: SlotsQuery): Promise<SlotsView> {
    return await this.linked.slots(await this.invitationOf(asker), query);
  }

  private async invitationOf({ link }: Asker): Promise<InvitationRow> {
    const row = await this.rows.of(invitations).get(link?.subject ?? '');
    if (row?.candidateId !== link?.person || !row) throw notFound();
    return row;
  }

  private async opened({ candidateName, message }: InvitationRow): Promise<readonly (string | null | undefined)[]> {
    const sealed = [candidateName, message];
    const texts = (await this.sealer.open(sealed.flatMap((text) => text ?? []))).values();
    return sealed.map((text) => (text === undefined ? undefined : (texts.next().value ?? null)));
  }
}
