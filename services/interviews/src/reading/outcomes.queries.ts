import { OutcomeKind, OutcomesView, outcomeSubject } from '@candor/contracts';
import type { RowFilter } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, type Page, Paging, pageOf, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { OpenedTexts } from './opened-texts.ts';
import { type OutcomesRow, outcomes } from './outcomes.projection.ts';

const Wanted = Paging.extend({ kind: OutcomeKind.optional().describe('Only conversations that this came of') });
type Wanted = z.output<typeof Wanted>;

/** What came of conversations, for the side that says it. */
@Controller()
export class OutcomesQueries {
  constructor(
    private readonly rows: Rows,
    private readonly conversations: Conversations,
    private readonly texts: OpenedTexts,
  ) {}

  @Get('conversations/:conversationId/outcomes')
  @Access({ signedIn: true, orLink: conversationLinks })
  @Reads(outcomes)
  @Returns(OutcomesView)
  @Rejects({ not_found: 404 })
  async ofConversation(@Param('conversationId') conversationId: string, @AskedBy() asker: Asker): Promise<OutcomesView> {
    const { standing } = await this.conversations.of(asker, conversationId, 'host', 'guest', 'recruiter');
    const side = standing === 'guest' ? 'guest' : 'host';
    const row = await this.rows.of(outcomes).get(outcomeSubject(conversationId, side));
    const [view] = row ? await this.views([row]) : [];
    return view ?? { conversationId, side, outcomes: [], version: 0 };
  }

  /** What the organization's hosts and recruiters say, the latest first. */
  @Get('outcomes')
  @Access({ roles: ['owner', 'recruiter'], scopes: ['interviews:read'] })
  @Reads(outcomes)
  @Returns(pageOf(OutcomesView))
  ofOrganization(@AskedBy() { organization = '' }: Asker, @Query({ schema: Wanted }) wanted: Wanted): Promise<Page<OutcomesView>> {
    return this.find({ organizationId: organization, side: 'host' }, wanted);
  }

  /** One's own as a candidate, the latest first. */
  @Get('outcomes/mine')
  @Access({ signedIn: true, side: 'candidate' })
  @Reads(outcomes)
  @Returns(pageOf(OutcomesView))
  mine(@AskedBy() { actor }: Asker, @Query({ schema: Wanted }) wanted: Wanted): Promise<Page<OutcomesView>> {
    return this.find({ guestId: actor.id }, wanted);
  }

  private async find(filter: RowFilter<OutcomesRow>, { kind, limit, cursor }: Wanted): Promise<Page<OutcomesView>> {
    const sort = [{ by: 'changedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(outcomes).find({ ...filter, kinds: kind }, { sort, limit, after: cursor });
    return { items: await this.views(rows), next: next ?? null };
  }

  private async views(rows: readonly OutcomesRow[]): Promise<readonly OutcomesView[]> {
    const open = await this.texts.of(rows.flatMap((row) => row.outcomes.map(({ note }) => note)));
    return rows.map(({ conversationId, side, version, outcomes: said }) => ({
      conversationId,
      side,
      outcomes: said.map(({ note, ...rest }) => ({ ...rest, note: open(note) })),
      version,
    }));
  }
}
