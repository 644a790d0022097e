import {
  bookingStream,
  CancelAsked,
  ChangedView,
  DeclineAsked,
  DeclinedView,
  HostsAsked,
  NoShowAsked,
  RescheduleAsked,
  TakeoverAsked,
} from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { diary } from '../diary/diary.decider.ts';
import { booking } from './booking.decider.ts';
import { Bookings } from './bookings.ts';
import { Cancelling } from './cancelling.ts';
import { Changing } from './changing.ts';
import { ChatFacts } from './chat-facts.ts';
import { diariesOf } from './confirming.ts';
import { HandingOver } from './handing-over.ts';
import { step } from './joint-command.ts';
import { Places } from './places.ts';
import { Reassigning } from './reassigning.ts';
import { slotRefusals } from './refusals.ts';
import { Rescheduling } from './rescheduling.ts';
import { noLongerHost } from './standing.ts';

const others = { not_found: 404, not_for_you: 403, conflict: 409, ...noLongerHost } as const;
const Answers = (): MethodDecorator => applyDecorators(Returns(ChangedView), Rejects(bookingStream, others));
const AnswersOnSlots = (): MethodDecorator => applyDecorators(Returns(ChangedView), Rejects(bookingStream, slotRefusals, others));

/** What guests, hosts and recruiters do about a booking: signed in, or by the link that came by mail. */
@Access({ signedIn: true, orLink: ['booking-guest', 'booking-host'] })
@Controller('bookings/:bookingId')
export class BookingsController {
  constructor(
    private readonly changing: Changing,
    private readonly cancelling: Cancelling,
    private readonly rescheduling: Rescheduling,
    private readonly handingOver: HandingOver,
    private readonly reassigning: Reassigning,
    private readonly bookings: Bookings,
    private readonly facts: ChatFacts,
    private readonly places: Places,
  ) {}

  @Post('approval')
  @Answers()
  async approve(@Param('bookingId') id: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<ChangedView> {
    const { booked } = await this.bookings.read(id);
    const { description } = await this.facts.chatType(booked);
    const location = this.places.of(description.location, booked.sessionId ?? id);
    return this.changing.change(id, asker, asked, {
      request: 'approve',
      allowed: ['host', 'recruiter'],
      steps: (now) => [
        step(booking, id, 'approve', { location }),
        ...(now.status === 'awaiting-approval' ? diariesOf(now) : []).map(({ subject }) =>
          step(diary, subject, 'confirm', { entryId: id }),
        ),
      ],
    });
  }

  @Post('refusal')
  @Answers()
  refuse(@Param('bookingId') id: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<ChangedView> {
    return this.changing.change(id, asker, asked, {
      request: 'refuse',
      allowed: ['host', 'recruiter'],
      steps: (now) => [
        step(booking, id, 'refuse', {}),
        ...diariesOf(now).map(({ subject }) => step(diary, subject, 'free', { entryId: id, why: 'refused' })),
      ],
    });
  }

  @Post('reschedule')
  @AnswersOnSlots()
  reschedule(
    @Param('bookingId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: RescheduleAsked }) wanted: RescheduleAsked,
    @Asked() asked: CommandRequest,
  ): Promise<ChangedView> {
    return this.rescheduling.reschedule(id, wanted, asker, asked);
  }

  @Post('cancellation')
  @Answers()
  cancel(
    @Param('bookingId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: CancelAsked }) { reason }: CancelAsked,
    @Asked() asked: CommandRequest,
  ): Promise<ChangedView> {
    return this.cancelling.cancel(id, reason, asker, asked);
  }

  @Post('decline')
  @Returns(DeclinedView)
  @Rejects(bookingStream, others)
  decline(
    @Param('bookingId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: DeclineAsked }) { hostId }: DeclineAsked,
    @Asked() asked: CommandRequest,
  ): Promise<DeclinedView> {
    return this.handingOver.decline(id, hostId, asker, asked);
  }

  @Post('takeover')
  @AnswersOnSlots()
  takeOver(
    @Param('bookingId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: TakeoverAsked }) wanted: TakeoverAsked,
    @Asked() asked: CommandRequest,
  ): Promise<ChangedView> {
    return this.handingOver.takeOver(id, wanted, asker, asked);
  }

  @Post('hosts')
  @AnswersOnSlots()
  reassign(
    @Param('bookingId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: HostsAsked }) wanted: HostsAsked,
    @Asked() asked: CommandRequest,
  ): Promise<ChangedView> {
    return this.reassigning.reassign(id, wanted, asker, asked);
  }

  @Post('no-show')
  @Answers()
  reportNoShow(
    @Param('bookingId') id: string,
    @AskedBy() asker: Asker,
    @Body({ schema: NoShowAsked }) missing: NoShowAsked,
    @Asked() asked: CommandRequest,
  ): Promise<ChangedView> {
    return this.changing.change(id, asker, asked, {
      request: { noShow: missing },
      allowed: ['guest', 'host', 'recruiter'],
      steps: (now) => [step(booking, id, 'reportNoShow', { missingId: missingIn(missing, now) })],
    });
  }

  @Delete('no-show/:missingId')
  @Answers()
  withdrawNoShow(
    @Param('bookingId') id: string,
    @Param('missingId') missingId: string,
    @AskedBy() asker: Asker,
    @Asked() asked: CommandRequest,
  ): Promise<ChangedView> {
    return this.changing.change(id, asker, asked, {
      request: { withdrawNoShow: missingId },
      allowed: ['guest', 'host', 'recruiter'],
      steps: () => [step(booking, id, 'withdrawNoShow', { missingId })],
    });
  }
}

/** Of several hosts the one who was missing is named. */
const missingIn = (
  missing: NoShowAsked,
  { guestId, hostIds }: { readonly guestId: string; readonly hostIds: readonly string[] },
): string => {
  if (missing.missing === 'guest') return guestId;
  return missing.hostId ?? (hostIds.length === 1 ? (hostIds[0] ?? '') : '');
};
