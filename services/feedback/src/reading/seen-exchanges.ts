import { type FeedbackSide, type OwnExchangeView, otherSide, type RecruiterExchangeView, type ShownExchangeView } from '@candor/contracts';
import type { Clock, RowFilter, Sealer } from '@candor/event-sourcing';
import { CLOCK, openedTexts, type Page, type Paging, Rows, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Known } from '../exchange/exchange-state.rule.ts';
import { Pairs } from '../exchange/pairs.ts';
import { contentView, ownStatus, ownView, repliesView, textsOf } from './exchange-views.rule.ts';
import { type ExchangeRow, exchanges } from './exchanges.projection.ts';
import { Names } from './names.ts';

/** Makes views of exchanges, and opens the texts that whoever asks may read. */
@Injectable()
export class SeenExchanges {
  constructor(
    private readonly rows: Rows,
    private readonly pairs: Pairs,
    private readonly names: Names,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Until the reveal it is made of this side's own stream, and of when the exchange was opened. */
  async byAuthor(exchange: Known, exchangeVersion: number, side: FeedbackSide): Promise<OwnExchangeView> {
    const { exchangeId, conversationId, organizationId, kind, hostId, guestId, endedAt, deadline, formVersion } = exchange.opened;
    const { state, version } = await this.pairs.side(exchangeId, side);
    const sent = state.status === 'none' ? null : state.sent;
    const [own, other] = side === 'host' ? [hostId, guestId] : [guestId, hostId];
    const name = (await this.names.sealed([{ conversationId, personId: other, by: own }]))({ conversationId, personId: other, by: own });
    const revealed = exchange.status === 'revealed' ? exchange : undefined;
    const theirs = revealed?.revealed[otherSide(side)] ?? null;
    const open = await openedTexts(this.sealer, [
      name,
      sent?.privateNote,
      ...(sent ? textsOf(sent.answers) : []),
      ...(theirs ? textsOf(theirs) : []),
      ...(revealed?.replies ?? []).map(({ text }) => text),
    ]);
    const status = { none: 'closed', open: sent ? 'submitted' : 'to-answer', released: 'revealed', 'taken-back': 'closed' } as const;
    return {
      seenBy: 'author',
      exchangeId,
      conversationId,
      organizationId,
      kind,
      endedAt,
      deadline,
      side,
      other: { personId: other, name: open(name) },
      formVersion,
      status: ownStatus(status[state.status], deadline, this.clock.now()),
      own: sent && ownView(sent, open),
      revealed: revealed
        ? {
            at: revealed.revealed.revealedAt,
            why: revealed.revealed.why,
            theirs: theirs && contentView(theirs, open),
            replies: repliesView(revealed.replies, open),
          }
        : null,
      version: revealed ? version + exchangeVersion : version,
    };
  }

  /** What recruiters of an organization may read: revealed. The newest conversation first. */
  async ofOrganization(
    of: RowFilter<ExchangeRow> & { readonly organizationId: string },
    recruiterId: string,
    { limit, cursor }: Paging,
  ): Promise<Page<RecruiterExchangeView>> {
    const filter = { ...of, status: 'revealed' } as const;
    const sort = [{ by: 'endedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(exchanges).find(filter, { sort, limit, after: cursor });
    return { items: await this.byRecruiter(rows, recruiterId), next: next ?? null };
  }

  /** What hosts are shown of their guests, by exchange: of those that are revealed. */
  async toHosts(exchangeIds: readonly string[]): Promise<ReadonlyMap<string, ShownExchangeView['toHost']>> {
    const rows = await this.rows.of(exchanges).getMany(exchangeIds);
    const revealed = [...rows.values()].filter(({ status }) => status === 'revealed');
    const texts = revealed.flatMap(({ guest, replies }) => [...(guest ? textsOf(guest) : []), ...replies.map(({ text }) => text)]);
    const open = await openedTexts(this.sealer, texts);
    return new Map(
      revealed.map(({ exchangeId, guest, replies }) => [
        exchangeId,
        { byGuest: guest && contentView(guest, open), replies: [...repliesView(replies, open)] },
      ]),
    );
  }

  /** What a guest wrote where they marked it for the organization, and always what the host wrote. */
  async byRecruiter(rows: readonly ExchangeRow[], recruiterId: string): Promise<readonly RecruiterExchangeView[]> {
    const shown = rows.map((row) => ({ ...row, guest: row.guest?.forOrganization ? row.guest : null }));
    const named = shown.flatMap(({ conversationId, hostId, guestId }) =>
      [hostId, guestId].map((personId) => ({ conversationId, personId, by: recruiterId })),
    );
    const names = await this.names.sealed(named);
    const contents = shown.flatMap(({ host, guest }) => [host, guest].flatMap((content) => (content ? textsOf(content) : [])));
    const replies = shown.flatMap((row) => row.replies.map(({ text }) => text));
    const open = await openedTexts(this.sealer, [...named.map(names), ...contents, ...replies]);
    return shown.map((row) => {
      const { exchangeId, conversationId, organizationId, kind, hostId, guestId, endedAt, deadline, host, guest, version } = row;
      const known = (personId: string) => ({ personId, name: open(names({ conversationId, personId, by: recruiterId })) });
      return {
        seenBy: 'recruiter',
        exchangeId,
        conversationId,
        organizationId,
        kind,
        endedAt,
        deadline,
        host: known(hostId),
        guest: known(guestId),
        byHost: host && contentView(host, open),
        byGuest: guest && contentView(guest, open),
        replies: repliesView(
          row.replies.filter(({ side }) => side === 'host' || guest !== null),
          open,
        ),
        version,
      };
    });
  }
}
