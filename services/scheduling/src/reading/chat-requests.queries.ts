import { ChatRequestView } from '@candor/contracts';
import type { Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, notFound, type Page, Paging, pageOf, Reads, Returns, Rows, SEALER } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { type ChatRequestRow, chatRequests } from './chat-requests.projection.ts';

const RequestsAsked = Paging.extend({ status: ChatRequestView.shape.status.optional() });
type RequestsAsked = z.output<typeof RequestsAsked>;

/** Who has asked an organization for a chat. */
@Access({ roles: ['owner', 'recruiter'] })
@Controller('chat-requests')
export class ChatRequestsQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  /** The newest first. */
  @Get()
  @Reads(chatRequests)
  @Returns(pageOf(ChatRequestView))
  async list(
    @AskedBy() { organization = '' }: Asker,
    @Query({ schema: RequestsAsked }) { limit, cursor, status }: RequestsAsked,
  ): Promise<Page<ChatRequestView>> {
    const sort = [{ by: 'askedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(chatRequests).find({ organizationId: organization, status }, { sort, limit, after: cursor });
    return { items: await Promise.all(rows.map((row) => this.view(row))), next: next ?? null };
  }

  @Get(':requestId')
  @Reads(chatRequests)
  @Returns(ChatRequestView)
  async one(@AskedBy() { organization }: Asker, @Param('requestId') requestId: string): Promise<ChatRequestView> {
    const row = await this.rows.of(chatRequests).get(requestId);
    if (row?.organizationId !== organization || !row) throw notFound();
    return this.view(row);
  }

  private async view({ candidateName, candidateAddress, message, ...row }: ChatRequestRow): Promise<ChatRequestView> {
    const [name = null, address = null, text = null] = await this.sealer.open([
      candidateName,
      candidateAddress,
      ...(message ? [message] : []),
    ]);
    return { ...row, name, address, ...(message === undefined ? {} : { message: text }) };
  }
}
