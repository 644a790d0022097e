import { type BookingChannel, HoldAsked, HoldView, invitationStream, privateLinkStream } from '@candor/contracts';
import { type Clock, type EventLog, stateOf } from '@candor/event-sourcing';
import { Access, Asked, AskedBy, type Asker, CLOCK, type CommandRequest, EVENT_LOG, Rejects, Returns, rejection } from '@candor/platform';
import { Body, Controller, Inject, Ip, Post } from '@nestjs/common';
import { HoldLimit } from '../booking/hold-limit.ts';
import { Holding } from '../booking/holding.ts';
import { visitorRefusals } from '../booking/refusals.ts';
import { invitation } from './invitation.decider.ts';
import { closedBecause } from './invitation.rule.ts';
import { privateLink } from './private-link.decider.ts';
import { linkStatus } from './private-link.rule.ts';

const created = { status: 201, description: 'Held; a retry with the same Idempotency-Key gives the same booking' };

/** Choosing a start of a chat type that need not be listed, by the invitation or the private link that came by mail. */
@Controller()
export class HoldsByLinkController {
  constructor(
    private readonly holding: Holding,
    private readonly limit: HoldLimit,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('invited/holds')
  @Access({ link: ['invited'] })
  @Returns(HoldView, created)
  @Rejects(visitorRefusals, invitationStream)
  async holdByInvitation(
    @AskedBy() { link }: Asker,
    @Body({ schema: HoldAsked }) wanted: HoldAsked,
    @Asked() asked: CommandRequest,
    @Ip() ip: string,
  ): Promise<HoldView> {
    const id = link?.subject ?? '';
    const state = await stateOf(this.log, invitation, id);
    const closed = closedBecause(state, this.clock.now());
    if (closed || state.status === 'none') throw rejection(invitationStream, closed ?? 'unknown_invitation', undefined);
    const { organizationId, chatTypeId } = state;
    await this.limit.count(ip, { organizationId, chatTypeId });
    const wayIn = { kind: 'invitation', id } as const;
    const channel = { kind: 'invitation', invitationId: id } as const;
    return await this.holding.hold({ ...wanted, chatType: { organizationId, chatTypeId }, channel, wayIn }, asked);
  }

  @Post('private-link/holds')
  @Access({ link: ['private-link'] })
  @Returns(HoldView, created)
  @Rejects(visitorRefusals, privateLinkStream)
  async holdByPrivateLink(
    @AskedBy() { link }: Asker,
    @Body({ schema: HoldAsked }) wanted: HoldAsked,
    @Asked() asked: CommandRequest,
    @Ip() ip: string,
  ): Promise<HoldView> {
    const linkId = link?.subject ?? '';
    const state = await stateOf(this.log, privateLink, linkId);
    if (state.status === 'none') throw rejection(privateLinkStream, 'unknown_link', undefined);
    const status = linkStatus({ ...state, used: state.bookingIds.length }, this.clock.now());
    if (status !== 'open') throw rejection(privateLinkStream, `link_${status}`, { expiresAt: state.expiresAt, uses: state.uses });
    const { organizationId, chatTypeId, requestId } = state;
    await this.limit.count(ip, { organizationId, chatTypeId });
    const channel: BookingChannel = requestId === null ? { kind: 'private-link', linkId } : { kind: 'request', requestId };
    const wayIn = { kind: 'private-link', id: linkId } as const;
    return await this.holding.hold({ ...wanted, chatType: { organizationId, chatTypeId }, channel, wayIn }, asked);
  }
}
