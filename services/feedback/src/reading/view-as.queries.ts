import { OrganizationId, ShownExchangeView } from '@candor/contracts';
import { Access, AskedBy, type Asker, anOwnerOf, type Page, Paging, pageOf, Returns } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { OwnSides } from '../exchange/own-sides.ts';
import { SeenExchanges } from './seen-exchanges.ts';

/**
 * Candidates look at their feedback with the eyes of an organization, whichever they name: what its owners and recruiters read, and
 * what the host does. Before the reveal there is nothing here, whoever has written something.
 */
@Access({ signedIn: true, side: 'candidate' })
@Controller('view-as/:organizationId')
export class ViewAsQueries {
  constructor(
    private readonly seen: SeenExchanges,
    private readonly sides: OwnSides,
  ) {}

  /** The newest conversation first. A page may have fewer than were asked for. */
  @Get('exchanges')
  @Returns(pageOf(ShownExchangeView))
  async exchanges(
    @Param('organizationId', { schema: OrganizationId }) organizationId: string,
    @AskedBy() { actor }: Asker,
    @Query({ schema: Paging }) paging: Paging,
  ): Promise<Page<ShownExchangeView>> {
    const { items, next } = await this.seen.ofOrganization(
      { organizationId, guestId: actor.id },
      anOwnerOf(organizationId).actor.id,
      paging,
    );
    const unknown = await this.sides.unknownTo(
      actor.id,
      items.map(({ conversationId }) => conversationId),
    );
    const known = items.filter(({ conversationId }) => !unknown.has(conversationId));
    const toHosts = await this.seen.toHosts(known.map(({ exchangeId }) => exchangeId));
    const nothing = { byGuest: null, replies: [] };
    return { items: known.map((view) => ({ ...view, toHost: toHosts.get(view.exchangeId) ?? nothing })), next };
  }
}
