import { CandidateInvitationView, ChatTypeId, InvitationStatus } from '@candor/contracts';
import type { Clock, RowFilter, Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, type Page, Paging, pageOf, Reads, Returns, Rows, SEALER } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { statusOf } from '../outreach/invitation.rule.ts';
import { type InvitationRow, invitations } from './invitations.projection.ts';

const InvitationsAsked = Paging.extend({
  chatType: ChatTypeId.optional(),
  batch: Paging.shape.cursor.describe('Id of a batch'),
  status: InvitationStatus.optional(),
});
type InvitationsAsked = z.output<typeof InvitationsAsked>;

/** What an organization sees of its own invitations. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('invitations')
export class InvitationsQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first. */
  @Get()
  @Reads(invitations)
  @Returns(pageOf(CandidateInvitationView))
  async list(
    @AskedBy() { organization = '' }: Asker,
    @Query({ schema: InvitationsAsked }) { limit, cursor, chatType, batch, status }: InvitationsAsked,
  ): Promise<Page<CandidateInvitationView>> {
    const filter = { organizationId: organization, chatTypeId: chatType, batchId: batch, ...whereStatus(status, this.clock.now()) };
    const sort = [{ by: 'invitedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(invitations).find(filter, { sort, limit, after: cursor });
    return { items: await this.views(rows), next: next ?? null };
  }

  @Get(':invitationId')
  @Reads(invitations)
  @Returns(CandidateInvitationView)
  async one(@AskedBy() { organization }: Asker, @Param('invitationId') invitationId: string): Promise<CandidateInvitationView> {
    const row = await this.rows.of(invitations).get(invitationId);
    if (row?.organizationId !== organization || !row) throw notFound();
    const [view] = await this.views([row]);
    if (!view) throw notFound();
    return view;
  }

  private async views(rows: readonly InvitationRow[]): Promise<CandidateInvitationView[]> {
    const sealed = rows.flatMap(({ candidateName, candidateAddress, message }) => [candidateName, candidateAddress, message]);
    const texts = (await this.sealer.open(sealed.flatMap((text) => text ?? []))).values();
    const open = (text: string | undefined) => (text === undefined ? undefined : (texts.next().value ?? null));
    const now = this.clock.now();
    return rows.map(({ candidateName, candidateAddress, message: written, ...row }) => {
      const name = open(candidateName);
      const address = open(candidateAddress) ?? null;
      const message = open(written);
      return {
        ...row,
        address,
        ...(name === undefined ? {} : { name }),
        ...(message === undefined ? {} : { message }),
        status: statusOf(row, now),
      };
    });
  }
}

/** An invitation expires by itself, so that rows do not say it. */
function whereStatus(status: InvitationStatus | undefined, now: string): RowFilter<InvitationRow> {
  if (status === 'open') return { status: 'open', expiresAt: { gt: now } };
  if (status === 'expired') return { status: 'open', expiresAt: { lte: now } };
  return status === undefined ? {} : { status };
}
