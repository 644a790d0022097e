import { ChatTypeId, ConfirmationView, GuestAsked, HoldAsked, HoldView, invitationStream, privateLinkStream } from '@candor/contracts';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  malformed,
  notFound,
  Rejects,
  Returns,
} from '@candor/platform';
import { Body, Controller, Delete, Headers, Ip, Param, Post } from '@nestjs/common';
import { Confirming } from './confirming.ts';
import { HoldLimit } from './hold-limit.ts';
import { type HoldPlace, holdPlace } from './hold-link.ts';
import { Holding } from './holding.ts';
import { takingRefusals, visitorRefusals } from './refusals.ts';

/** Everybody who does not sign in is nobody: only a key that cannot be guessed tells their requests apart. */
const leastKey = 16;

const created = { status: 201, description: 'Held; a retry with the same Idempotency-Key gives the same booking' };

/** Choosing a start, and saying who one is before the hold is over. */
@Controller()
export class HoldsController {
  constructor(
    private readonly holding: Holding,
    private readonly confirming: Confirming,
    private readonly limit: HoldLimit,
  ) {}

  @Post('public/:organizationId/:chatTypeId/holds')
  @Access({ anonymous: true })
  @Returns(HoldView, created)
  @Rejects(visitorRefusals)
  async holdPublicly(
    @Param('organizationId') organizationId: string,
    @Param('chatTypeId') chatTypeId: string,
    @Body({ schema: HoldAsked }) wanted: HoldAsked,
    @Asked() asked: CommandRequest,
    @Ip() ip: string,
    @Headers('idempotency-key') key?: string,
  ): Promise<HoldView> {
    if (key !== undefined && key.length < leastKey)
      throw malformed([
        { field: 'Idempotency-Key', message: `must have at least ${leastKey} characters where nobody is signed in: use a UUID` },
      ]);
    const chatType = { organizationId, chatTypeId };
    await this.limit.count(ip, chatType);
    return this.holding.hold({ ...wanted, chatType, channel: { kind: 'public-page' } }, asked);
  }

  /** A recruiter books for somebody who called, or wrote. */
  @Post('chat-types/:chatTypeId/holds')
  @Access({ roles: ['owner', 'recruiter'] })
  @Returns(HoldView, created)
  @Rejects(takingRefusals)
  holdForGuest(
    @AskedBy() { organization = '' }: Asker,
    @Param('chatTypeId', { schema: ChatTypeId }) chatTypeId: string,
    @Body({ schema: HoldAsked }) wanted: HoldAsked,
    @Asked() asked: CommandRequest,
  ): Promise<HoldView> {
    return this.holding.hold({ ...wanted, chatType: { organizationId: organization, chatTypeId }, channel: { kind: 'recruiter' } }, asked);
  }

  @Post('bookings/:bookingId/confirmation')
  @Access({ link: ['booking-hold'] })
  @Returns(ConfirmationView)
  @Rejects({ hold_ended: 410, already_confirmed: 409, person_erased: 410, not_found: 404 }, invitationStream, privateLinkStream)
  confirm(
    @Param('bookingId') bookingId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: GuestAsked }) guest: GuestAsked,
    @Asked() asked: CommandRequest,
  ): Promise<ConfirmationView> {
    return this.confirming.confirm(placeIn(asker, bookingId), guest, asked);
  }

  @Delete('bookings/:bookingId/hold')
  @Access({ link: ['booking-hold'] })
  @Returns(CommandResult)
  @Rejects({ already_confirmed: 409, not_found: 404 })
  release(@Param('bookingId') bookingId: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.confirming.release(placeIn(asker, bookingId), asked);
  }
}

function placeIn({ link }: Asker, bookingId: string): HoldPlace {
  if (!link) throw notFound();
  return holdPlace(link, bookingId);
}
