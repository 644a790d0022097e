import { confidentialityStream } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  CLOCK,
  type CommandRequest,
  CommandResult,
  Links,
  notFound,
  Problem,
  Reads,
  Rejects,
  Returns,
  Rows,
} from '@candor/platform';
import { Body, Controller, Delete, Get, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { z } from 'zod';
import { confidentialities } from '../confidentiality/confidentialities.projection.ts';
import { OwnConfidentiality } from '../confidentiality/own-confidentiality.ts';
import { Memberships } from '../organizations/memberships.ts';
import type { DoorReply, DoorRequest } from '../sessions/session-cookies.ts';
import { SignedIn, SignedInView } from '../sessions/signed-in.ts';
import { SignIn } from '../signing-in/sign-in.ts';

const Proof = z.strictObject({
  link: z.string().max(2_000).describe('The token of a sign-in mail for the member side, which has not been used'),
});
const MemberSideView = z
  .object({ personId: z.string(), organizations: z.array(z.object({ organizationId: z.string(), name: z.string() })) })
  .meta({ id: 'MemberSide' });

/**
 * The candidate side says who it is as a member. The proof is an ordinary sign-in mail of the member side: a work mailbox
 * holds nothing that tells of a candidate, and opening it leads to the member side alone.
 */
@Access({ signedIn: true, side: 'candidate' })
@Controller('api')
export class MemberSideController {
  constructor(
    private readonly own: OwnConfidentiality,
    private readonly rows: Rows,
    private readonly signIn: SignIn,
    private readonly signedIn: SignedIn,
    private readonly memberships: Memberships,
    private readonly links: Links,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('sides/member')
  @Reads(confidentialities)
  @Returns(MemberSideView)
  async shown(@AskedBy() { actor }: Asker): Promise<z.output<typeof MemberSideView>> {
    const memberId = await this.linked(actor.id);
    return { personId: memberId, organizations: [...(await this.memberships.named(memberId))] };
  }

  @Put('sides/member')
  @Returns(CommandResult)
  @Rejects(confidentialityStream, { link_invalid: 401, link_not_for_this: 403, link_expired: 410, link_used: 410, too_many_requests: 429 })
  async link(@Body({ schema: Proof }) { link }: z.output<typeof Proof>, @Req() request: DoorRequest, @Asked() asked: CommandRequest) {
    const claims = await this.links.verify(link, this.clock.now());
    if (claims.purpose !== 'sign-in') throw notForThis();
    const { person: memberId } = await this.signIn.spend(claims.subject, request.ip, asked, 'member');
    return await this.own.ask('linkMemberSide', { memberId }, asked);
  }

  @Delete('sides/member')
  @Returns(CommandResult)
  @Rejects(confidentialityStream)
  unlink(@Asked() asked: CommandRequest) {
    return this.own.ask('unlinkMemberSide', {}, asked);
  }

  /** This browser goes over to the member side; there is no way back but signing in. */
  @Post('session/member-side')
  @Returns(SignedInView, { status: 201 })
  async switchSides(
    @AskedBy() { actor }: Asker,
    @Req() request: DoorRequest,
    @Res({ passthrough: true }) reply: DoorReply,
  ): Promise<SignedInView> {
    return await this.signedIn.begin(await this.linked(actor.id), 'member', request, reply);
  }

  private async linked(candidateId: string): Promise<string> {
    const memberId = (await this.rows.of(confidentialities).get(candidateId))?.memberId ?? null;
    if (memberId === null) throw notFound('You have not said who you are as a member.');
    return memberId;
  }
}

const notForThis = (): Problem =>
  new Problem(403, 'link_not_for_this', { detail: 'This needs the link of a sign-in mail for the member side.' });
