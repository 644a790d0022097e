import { OwnFeedbackItem, RecruiterExchangeView, SeenExchangeView } from '@candor/contracts';
import type { Clock, RowFilter, Sealer } from '@candor/event-sourcing';
import {
  Access,
  AskedBy,
  type Asker,
  CLOCK,
  notFound,
  openedTexts,
  type Page,
  Paging,
  pageOf,
  Rejects,
  Returns,
  Rows,
  SEALER,
} from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { OwnSides } from '../exchange/own-sides.ts';
import { Pairs } from '../exchange/pairs.ts';
import { standingOf } from '../exchange/standing.ts';
import { ownStatus } from './exchange-views.rule.ts';
import { exchanges } from './exchanges.projection.ts';
import { Names } from './names.ts';
import { OwnAfter } from './own-after.ts';
import { type OwnFeedbackRow, ownFeedback } from './own-feedback.projection.ts';
import { SeenExchanges } from './seen-exchanges.ts';

const conversation = z.string().max(200).optional().describe('Only those of this conversation');

const Mine = Paging.extend({
  conversation,
  status: z
    .enum(['to-answer', 'submitted', 'revealed', 'closed'])
    .optional()
    .describe('Only these; those to answer come by their deadline'),
  after: z.string().max(500).optional().describe('Wait until it includes what one has sent: `<stream>@<version>`, as it was answered'),
});

const Revealed = Paging.extend({ conversation });

const ofConversation = (conversationId: string | undefined) => (conversationId === undefined ? {} : { conversationId });

/** Feedback, for those who may read it. */
@Controller('exchanges')
export class ExchangesQueries {
  constructor(
    private readonly rows: Rows,
    private readonly pairs: Pairs,
    private readonly sides: OwnSides,
    private readonly seen: SeenExchanges,
    private readonly names: Names,
    private readonly after: OwnAfter,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One's own sides of exchanges, those first whose time is up first: to go through them one by one. */
  @Get()
  @Access({ signedIn: true })
  @Returns(pageOf(OwnFeedbackItem))
  async mine(
    @AskedBy() asker: Asker,
    @Query({ schema: Mine }) { status, conversation: of, limit, cursor, after }: z.output<typeof Mine>,
  ): Promise<Page<OwnFeedbackItem>> {
    await this.after.wait(asker, after);
    const filter: RowFilter<OwnFeedbackRow> = {
      authorId: asker.actor.id,
      ...ofConversation(of),
      ...(status === undefined ? {} : { status }),
    };
    const order = status === 'to-answer' ? 'ascending' : 'descending';
    const { rows, next } = await this.rows.of(ownFeedback).find(filter, { sort: [{ by: 'deadline', order }], limit, after: cursor });
    return { items: await this.items(asker.actor.id, rows), next: next ?? null };
  }

  /** What recruiters may read: revealed, and of guests what they marked for the organization. The newest conversation first. */
  @Get('of-organization')
  @Access({ roles: ['owner', 'recruiter'] })
  @Returns(pageOf(RecruiterExchangeView))
  async ofOrganization(
    @AskedBy() { organization = '', actor }: Asker,
    @Query({ schema: Revealed }) { conversation: of, limit, cursor }: z.output<typeof Revealed>,
  ): Promise<Page<RecruiterExchangeView>> {
    return await this.seen.ofOrganization({ organizationId: organization, ...ofConversation(of) }, actor.id, { limit, cursor });
  }

  /** To its two sides: their own, and after the reveal the other's. To recruiters after the reveal. */
  @Get(':exchangeId')
  @Access({ signedIn: true, orLink: ['feedback'] })
  @Returns(SeenExchangeView)
  @Rejects({ not_found: 404 })
  async one(@Param('exchangeId') exchangeId: string, @AskedBy() asker: Asker): Promise<SeenExchangeView> {
    const { exchange, version } = await this.pairs.exchange(exchangeId);
    const standing = standingOf(asker, exchange);
    if (!standing) throw notFound();
    if (standing.as === 'author') {
      await this.sides.of(asker, exchangeId);
      return await this.seen.byAuthor(exchange, version, standing.side);
    }
    const row = await this.rows.of(exchanges).get(exchangeId);
    const [view] = row?.status === 'revealed' ? await this.seen.byRecruiter([row], asker.actor.id) : [];
    if (!view) throw notFound();
    return view;
  }

  private async items(authorId: string, rows: readonly OwnFeedbackRow[]): Promise<readonly OwnFeedbackItem[]> {
    const unknown = await this.sides.unknownTo(
      authorId,
      rows.map(({ conversationId }) => conversationId),
    );
    const shown = rows.filter(({ conversationId }) => !unknown.has(conversationId));
    const named = shown.map(({ conversationId, otherId }) => ({ conversationId, personId: otherId, by: authorId }));
    const names = await this.names.sealed(named);
    const open = await openedTexts(this.sealer, named.map(names));
    const now = this.clock.now();
    return shown.map(({ conversationId, otherId, ...row }) => ({
      ...row,
      conversationId,
      other: { personId: otherId, name: open(names({ conversationId, personId: otherId, by: authorId })) },
      status: ownStatus(row.status, row.deadline, now),
    }));
  }
}
