import { KnownOrganizationsView, OrganizationId, ShownBookingView, ShownChatRequestView, ShownInvitationView } from '@candor/contracts';
import { everyRow } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, type Page, Paging, pageOf, Reads, Returns, Rows, When } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { bookings } from './bookings.projection.ts';
import { chatRequests } from './chat-requests.projection.ts';
import { chatTypes } from './chat-types.projection.ts';
import { invitations } from './invitations.projection.ts';
import { organizations } from './organizations.projection.ts';
import { ShownToOrganization } from './shown-to-organization.ts';
import { withoutItsOwn } from './without-its-own.rule.ts';

const organization = { schema: OrganizationId };
const Wanted = Paging.extend({ when: When.default('all') });

/**
 * Candidates look at themselves with the eyes of an organization, whichever they name: what its owners see of them, who see the
 * most. One that has never had to do with them sees nothing, and one that is not here neither.
 */
@Access({ signedIn: true, side: 'candidate' })
@Controller('view-as')
export class ViewAsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly shown: ShownToOrganization,
  ) {}

  /** Those that one has booked with, was invited by or has asked for a chat, by their names. */
  @Get()
  @Reads(bookings, invitations, chatRequests)
  @Returns(KnownOrganizationsView)
  async known(@AskedBy() { actor }: Asker): Promise<KnownOrganizationsView> {
    const mine = { candidateId: actor.id };
    const found = await Promise.all([
      everyRow(this.rows.of(bookings), { guestId: actor.id }),
      everyRow(this.rows.of(invitations), mine),
      everyRow(this.rows.of(chatRequests), mine),
    ]);
    const ids = [...new Set(found.flat().map(({ organizationId }) => organizationId))];
    const founded = await this.rows.of(organizations).getMany(ids);
    const items = ids.map((organizationId) => ({ organizationId, name: founded.get(organizationId)?.name ?? organizationId }));
    return { items: items.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
  }

  @Get(':organizationId/bookings')
  @Reads(bookings, chatTypes)
  @Returns(pageOf(ShownBookingView))
  async bookings(
    @Param('organizationId', organization) organizationId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: Wanted }) wanted: z.output<typeof Wanted>,
  ): Promise<Page<ShownBookingView>> {
    const { items, next } = await this.shown.bookings({ organizationId, guestId: actor.id }, wanted);
    return { items: items.map(withoutItsOwn), next };
  }

  /** Also those that did not reach one, because one blocks the organization or wants no invitations: it is not told. */
  @Get(':organizationId/invitations')
  @Reads(invitations)
  @Returns(pageOf(ShownInvitationView))
  invitations(
    @Param('organizationId', organization) organizationId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: Paging }) paging: Paging,
  ): Promise<Page<ShownInvitationView>> {
    return this.shown.invitations({ organizationId, candidateId: actor.id }, paging);
  }

  @Get(':organizationId/chat-requests')
  @Reads(chatRequests)
  @Returns(pageOf(ShownChatRequestView))
  chatRequests(
    @Param('organizationId', organization) organizationId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: Paging }) paging: Paging,
  ): Promise<Page<ShownChatRequestView>> {
    return this.shown.chatRequests({ organizationId, candidateId: actor.id }, paging);
  }
}
