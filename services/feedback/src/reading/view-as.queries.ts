import { OrganizationId, type RecruiterExchangeView, ShownExchangeView } from '@candor/contracts';
import { Access, AskedBy, type Asker, anOwnerOf, type Page, Paging, pageOf, Returns } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { OwnSides } from '../exchange/own-sides.ts';
import { Pairs } from '../exchange/pairs.ts';
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
    private readonly pairs: Pairs,
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
    return { items: await Promise.all(known.map((view) => this.withWhatTheHostReads(view))), next };
  }

  /** Of what only the host is shown, what is the guest's. */
  private async withWhatTheHostReads(view: RecruiterExchangeView): Promise<ShownExchangeView> {
    const { exchange, version } = await this.pairs.exchange(view.exchangeId);
    const { revealed } = await this.seen.byAuthor(exchange, version, 'host');
    return { ...view, toHost: { byGuest: revealed?.theirs ?? null, replies: [...(revealed?.replies ?? [])] } };
  }
}
