import { CandidateInvitationView, ChatTypeId, InvitationStatus } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { invitations } from './invitations.projection.ts';
import { ShownToOrganization } from './shown-to-organization.ts';

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
    private readonly shown: ShownToOrganization,
  ) {}

  /** The newest first. */
  @Get()
  @Reads(invitations)
  @Returns(pageOf(CandidateInvitationView))
  async list(
    @AskedBy() { organization = '' }: Asker,
    @Query({ schema: InvitationsAsked }) { limit, cursor, chatType, batch, status }: InvitationsAsked,
  ): Promise<Page<CandidateInvitationView>> {
    return await this.shown.invitations({ organizationId: organization, chatTypeId: chatType, batchId: batch, status }, { limit, cursor });
  }

  @Get(':invitationId')
  @Reads(invitations)
  @Returns(CandidateInvitationView)
  async one(@AskedBy() { organization }: Asker, @Param('invitationId') invitationId: string): Promise<CandidateInvitationView> {
    const row = await this.rows.of(invitations).get(invitationId);
    if (row?.organizationId !== organization || !row) throw notFound();
    const [view] = await this.shown.invitationViews([row]);
    if (!view) throw notFound();
    return view;
  }
}
