import { ChatRequestView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { chatRequests } from './chat-requests.projection.ts';
import { ShownToOrganization } from './shown-to-organization.ts';

const RequestsAsked = Paging.extend({ status: ChatRequestView.shape.status.optional() });
type RequestsAsked = z.output<typeof RequestsAsked>;

/** Who has asked an organization for a chat. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('chat-requests')
export class ChatRequestsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly shown: ShownToOrganization,
  ) {}

  /** The newest first. */
  @Get()
  @Reads(chatRequests)
  @Returns(pageOf(ChatRequestView))
  async list(
    @AskedBy() { organization = '' }: Asker,
    @Query({ schema: RequestsAsked }) { limit, cursor, status }: RequestsAsked,
  ): Promise<Page<ChatRequestView>> {
    return await this.shown.chatRequests({ organizationId: organization, status }, { limit, cursor });
  }

  @Get(':requestId')
  @Reads(chatRequests)
  @Returns(ChatRequestView)
  async one(@AskedBy() { organization }: Asker, @Param('requestId') requestId: string): Promise<ChatRequestView> {
    const row = await this.rows.of(chatRequests).get(requestId);
    if (row?.organizationId !== organization || !row) throw notFound();
    const [view] = await this.shown.requestViews([row]);
    if (!view) throw notFound();
    return view;
  }
}
