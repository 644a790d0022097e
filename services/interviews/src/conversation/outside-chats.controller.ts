import { conversationStream, InviteOtherAsked, OtherSideLinkView, OutsideChat, RecordedView, usualMinutes } from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  CLOCK,
  type CommandRequest,
  Commands,
  derivedId,
  Links,
  notFound,
  Problem,
  Rejects,
  Returns,
  Rows,
  SERVICE_CONFIG,
  type ServiceConfig,
} from '@candor/platform';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { conversations } from '../reading/conversations.projection.ts';
import { conversation } from './conversation.decider.ts';
import { Conversations } from './conversations.ts';
import { OtherSide } from './other-side.ts';
import { otherSideClaims } from './other-side-link.ts';
import { recorderOf } from './recorder.ts';

/** Nobody has strangers flooded with mail by writing down chats with them. */
const mostMailsADay = 30;
const day = 86_400_000;
const minute = 60_000;

/** Chats that were arranged elsewhere, written down by one side of them. */
@Access({ signedIn: true })
@Controller('conversations')
export class OutsideChatsController {
  constructor(
    private readonly commands: Commands,
    private readonly conversations: Conversations,
    private readonly others: OtherSide,
    private readonly links: Links,
    private readonly rows: Rows,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'baseUrl'>,
  ) {}

  /** By a candidate for themself, or by a member for their organization. It may be over already, or lie ahead. */
  @Post()
  @Returns(RecordedView)
  @Rejects(conversationStream, { not_a_member: 403, role_not_allowed: 403 })
  async record(
    @AskedBy() asker: Asker,
    @Body({ schema: OutsideChat }) chat: OutsideChat,
    @Asked() asked: CommandRequest,
  ): Promise<RecordedView> {
    const recorder = recorderOf(asker);
    const { kind, start, durationMinutes = usualMinutes[kind][0], otherName, otherAddress, employerName } = chat;
    const conversationId = derivedId('conversation', asked.commandId);
    const data = {
      ...recorder,
      kind,
      start,
      end: instant(Date.parse(start) + durationMinutes * minute),
      otherId: await this.others.of(recorder.recordedBy, otherAddress, derivedId('other side', asked.commandId)),
      otherName,
      otherAddress,
      employerName,
    };
    const request = { ...asked, organization: recorder.organizationId ?? undefined };
    const result = await this.commands.execute(conversation, conversationId, 'record', data, request);
    const { state } = await this.conversations.find(conversationId);
    return { conversationId, status: state?.status ?? 'planned', ...result };
  }

  /** A link for the other side; from then on they see the conversation, signed in or not. Asked for again, it is the same link. */
  @Post(':conversationId/invitation')
  @Returns(OtherSideLinkView)
  @Rejects(conversationStream, { not_found: 404, not_for_you: 403, too_many_mails: 429 })
  async invite(
    @Param('conversationId') conversationId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: InviteOtherAsked }) { mail }: InviteOtherAsked,
    @Asked() asked: CommandRequest,
  ): Promise<OtherSideLinkView> {
    const { state: before } = await this.conversations.of(asker, conversationId, 'host', 'guest', 'recruiter');
    if (mail && !before.recorded?.mailed) await this.assertFewMails(asker);
    const request = { ...asked, organization: before.organizationId ?? undefined };
    const result = await this.commands.execute(conversation, conversationId, 'inviteOther', { mail }, request);
    const { state } = await this.conversations.find(conversationId);
    if (!state?.recorded?.invitedAt) throw notFound();
    const claims = otherSideClaims(state, state.recorded, state.recorded.invitedAt);
    const link = `${this.config.baseUrl}/l/${await this.links.sign(claims)}`;
    return { conversationId, link, expiresAt: claims.expiresAt, ...result };
  }

  private async assertFewMails({ actor }: Asker): Promise<void> {
    const since = instant(Date.parse(this.clock.now()) - day);
    if ((await this.rows.of(conversations).count({ recorderId: actor.id, mailedAt: { gte: since } })) < mostMailsADay) return;
    throw new Problem(429, 'too_many_mails', {
      detail: `At most ${mostMailsADay} are sent a day. Hand the link over yourself, or try again tomorrow.`,
      headers: { 'retry-after': '3600' },
    });
  }
}
