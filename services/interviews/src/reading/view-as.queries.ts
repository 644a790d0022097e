import { ConversationView, OrganizationId, PoolMemberView, ShownObservationView, ShownOfferView } from '@candor/contracts';
import { Access, AskedBy, type Asker, anOwnerOf, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { conversations } from './conversations.projection.ts';
import { observationRows } from './observations.projection.ts';
import { offers } from './offers.projection.ts';
import { ConversationsAsked, SeenConversations } from './seen-conversations.ts';
import { SeenObservations } from './seen-observations.ts';
import { OffersAsked, SeenOffers } from './seen-offers.ts';
import { SeenPoolMembers } from './seen-pool-members.ts';
import { isShownToOrganization, shownObservation } from './shown-observation.rule.ts';
import { talentPools } from './talent-pools.projection.ts';
import { vocabularyTerms } from './vocabulary-terms.projection.ts';

const organization = { schema: OrganizationId };

/**
 * Candidates look at themselves with the eyes of an organization, whichever they name: what an owner sees who has not met them,
 * and of what they noted, also what hosts do. What it wrote for itself (outcomes, notes, observations) is not theirs to read.
 */
@Access({ signedIn: true, side: 'candidate' })
@Controller('view-as/:organizationId')
export class ViewAsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly seen: SeenConversations,
    private readonly offers: SeenOffers,
    private readonly pool: SeenPoolMembers,
    private readonly observed: SeenObservations,
  ) {}

  /** Of chats that one knows of: those that a host wrote down for themself are not among them, nor what they call the guest. */
  @Get('conversations')
  @Reads(conversations)
  @Returns(pageOf(ConversationView))
  async conversations(
    @Param('organizationId', organization) organizationId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: ConversationsAsked }) wanted: z.output<typeof ConversationsAsked>,
  ): Promise<Page<ConversationView>> {
    const { items, next } = await this.seen.find(anOwnerOf(organizationId), { organizationId, insiders: actor.id }, wanted);
    return { items: items.map((view) => (view.recorded?.by === 'host' ? withoutGuestName(view) : view)), next };
  }

  /** Those that its people recorded: no organization sees what a candidate did. */
  @Get('offers')
  @Reads(offers)
  @Returns(pageOf(ShownOfferView))
  ofOrganization(
    @Param('organizationId', organization) organizationId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: OffersAsked }) wanted: z.output<typeof OffersAsked>,
  ): Promise<Page<ShownOfferView>> {
    return this.offers.find(anOwnerOf(organizationId), { seenByOrganization: organizationId, candidateId: actor.id }, wanted);
  }

  /**
   * One at most; none where one blocks the organization, whatever one agreed to. Without name and address, which a host may have
   * written down.
   */
  @Get('talent-pool')
  @Reads(talentPools)
  @Returns(pageOf(PoolMemberView))
  async members(
    @Param('organizationId', organization) organizationId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: Paging }) paging: Paging,
  ): Promise<Page<PoolMemberView>> {
    const { items, next } = await this.pool.find({ organizationId, candidateId: actor.id }, undefined, paging);
    return { items: items.map((view) => ({ ...view, name: null, address: null })), next };
  }

  /** What one noted and others have been told, the latest first. A page may have fewer than were asked for. */
  @Get('observations')
  @Reads(observationRows, vocabularyTerms)
  @Returns(pageOf(ShownObservationView))
  async observations(
    @Param('organizationId', organization) organizationId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: Paging }) { limit, cursor }: Paging,
  ): Promise<Page<ShownObservationView>> {
    const sort = [{ by: 'recordedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(observationRows).find({ authorId: actor.id, organizationId }, { sort, limit, after: cursor });
    const told = rows.filter(isShownToOrganization);
    const views = await this.observed.by(anOwnerOf(organizationId).actor.id, told);
    const byId = new Map(told.map((row) => [row.observationId, row]));
    const items = views.flatMap((view) => {
      const row = byId.get(view.observationId);
      return row ? [shownObservation(view, row)] : [];
    });
    return { items, next: next ?? null };
  }
}

const withoutGuestName = (view: ConversationView): ConversationView => ({ ...view, guest: { ...view.guest, name: null } });
