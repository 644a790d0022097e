import { ConversationView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, type Page, pageOf, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { conversationLinks } from '../conversation/standing.ts';
import { conversations } from './conversations.projection.ts';
import { ConversationsAsked as Mine, SeenConversations } from './seen-conversations.ts';

const Listed = Mine.extend({ host: z.string().max(200).optional().describe('Only theirs') });

/** Conversations as those who belong to them see them. */
@Controller('conversations')
export class ConversationsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly seen: SeenConversations,
  ) {}

  /** Owners, recruiters and keys see all of their organization, interviewers those that they are a host of. */
  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer'], scopes: ['interviews:read'] })
  @Reads(conversations)
  @Returns(pageOf(ConversationView))
  async list(
    @AskedBy() asker: Asker,
    @Query({ schema: Listed }) { host, ...wanted }: z.output<typeof Listed>,
  ): Promise<Page<ConversationView>> {
    const { organization = '', role, actor } = asker;
    const insiders = role === 'interviewer' ? actor.id : host;
    if (host !== undefined && insiders !== host) return { items: [], next: null };
    return await this.seen.find(asker, { organizationId: organization, insiders }, wanted);
  }

  /** One's own, as a guest or as a host, with whichever employer. */
  @Get('mine')
  @Access({ signedIn: true })
  @Reads(conversations)
  @Returns(pageOf(ConversationView))
  mine(@AskedBy() asker: Asker, @Query({ schema: Mine }) wanted: z.output<typeof Mine>): Promise<Page<ConversationView>> {
    return this.seen.find(asker, { insiders: asker.actor.id }, wanted);
  }

  @Get(':conversationId')
  @Access({ signedIn: true, orLink: conversationLinks })
  @Reads(conversations)
  @Returns(ConversationView)
  @Rejects({ not_found: 404 })
  async one(@Param('conversationId') conversationId: string, @AskedBy() asker: Asker): Promise<ConversationView> {
    const row = await this.rows.of(conversations).get(conversationId);
    const [view] = row ? await this.seen.by(asker, [row]) : [];
    if (!view) throw notFound();
    return view;
  }
}
