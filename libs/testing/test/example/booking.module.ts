import {
  Access,
  Asked,
  type CommandRequest,
  type CommandResult,
  Commands,
  handle,
  type JobContext,
  notFound,
  Reads,
  Rows,
  serviceModule,
} from '@candor/platform';
import { Body, Controller, Get, Injectable, Param, Post } from '@nestjs/common';
import { type BookingRow, booking, bookingStream, bookings, thankGuest, thankWhenConfirmed } from './booking.ts';

@Access({ roles: ['owner', 'recruiter'] })
@Controller('bookings')
class BookingController {
  constructor(
    private readonly commands: Commands,
    private readonly rows: Rows,
  ) {}

  @Post(':id/hold')
  hold(
    @Param('id') id: string,
    @Body({ schema: bookingStream.commands.hold }) data: { hostId: string; minutes: number },
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(booking, id, 'hold', data, asked);
  }

  @Post(':id/confirm')
  confirm(
    @Param('id') id: string,
    @Body({ schema: bookingStream.commands.confirm }) data: { guestId: string },
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(booking, id, 'confirm', data, asked);
  }

  @Get(':id')
  @Reads(bookings)
  async get(@Param('id') id: string): Promise<BookingRow> {
    const row = await this.rows.of(bookings).get(id);
    if (!row) throw notFound();
    return row;
  }
}

/** Guests thanked, in this process. */
export const thanked: string[] = [];

@Injectable()
class ThankGuest {
  async run({ guestId }: { readonly guestId: string }, { clock }: JobContext): Promise<void> {
    thanked.push(`${guestId} at ${clock.now()}`);
  }
}

export const BookingModule = serviceModule({
  service: 'scheduling',
  streams: [booking],
  receives: [],
  projections: [bookings],
  reactors: [thankWhenConfirmed],
  jobs: [handle(thankGuest, ThankGuest)],
  controllers: [BookingController],
});
