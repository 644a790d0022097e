import { ClaimedSideView, SubmissionAsked, SubmittedView, submissionStream, submissionSubject } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, Commands, Links, notFound, Rejects, Returns } from '@candor/platform';
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { OwnSides } from '../exchange/own-sides.ts';
import { Pairs } from '../exchange/pairs.ts';
import { linkExpiry } from '../exchange/standing.ts';
import { submission } from './submission.decider.ts';
import { Submitting } from './submitting.ts';

const others = { not_found: 404, not_for_you: 403, conflict: 412 } as const;

/** What somebody writes about a conversation: signed in, or by the link that came by mail. */
@Access({ signedIn: true, orLink: ['feedback'] })
@Controller('exchanges/:exchangeId')
export class SubmissionsController {
  constructor(
    private readonly submitting: Submitting,
    private readonly sides: OwnSides,
    private readonly pairs: Pairs,
    private readonly commands: Commands,
    private readonly links: Links,
  ) {}

  /** Once; what is sent too late is kept as a draft. */
  @Post('submission')
  @Returns(SubmittedView, { status: 201 })
  @Rejects(submissionStream, others)
  async submit(
    @Param('exchangeId') exchangeId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: SubmissionAsked }) wanted: SubmissionAsked,
    @Asked() asked: CommandRequest,
  ): Promise<SubmittedView> {
    return await this.submitting.send(await this.sides.of(asker, exchangeId), 'submit', wanted, asked);
  }

  /** In place of what was sent before, until the reveal. */
  @Put('submission')
  @Returns(SubmittedView)
  @Rejects(submissionStream, others)
  async amend(
    @Param('exchangeId') exchangeId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: SubmissionAsked }) wanted: SubmissionAsked,
    @Asked() asked: CommandRequest,
  ): Promise<SubmittedView> {
    return await this.submitting.send(await this.sides.of(asker, exchangeId), 'amend', wanted, asked);
  }

  /**
   * For the other side of an outside chat, with the link that its recorder has handed on: whoever comes first gets a link of
   * their own. The one that was handed on opens nothing more, so that the recorder cannot look at what is written with it.
   */
  @Post('claim')
  @Access({ link: ['conversation'] })
  @Returns(ClaimedSideView)
  @Rejects(submissionStream, { not_found: 404 })
  async claim(
    @Param('exchangeId') exchangeId: string,
    @AskedBy() { link }: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<ClaimedSideView> {
    const { exchange } = await this.pairs.exchange(exchangeId);
    const { conversationId, hostId, guestId, organizationId, deadline } = exchange.opened;
    if (!link || link.subject !== conversationId) throw notFound();
    const side = link.person === hostId ? 'host' : link.person === guestId ? 'guest' : undefined;
    if (!side) throw notFound();
    await this.commands.execute(submission, submissionSubject(exchangeId, side), 'claim', {}, asked);
    const expiresAt = linkExpiry(deadline);
    const claims = { purpose: 'feedback', subject: exchangeId, person: link.person, organization: organizationId ?? undefined, expiresAt };
    return { exchangeId, link: await this.links.sign(claims), expiresAt };
  }
}
