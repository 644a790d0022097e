import { bookingStream, streamId } from '@candor/contracts';
import { decode, type EventLog, evolve } from '@candor/event-sourcing';
import { EVENT_LOG, notFound } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { booking } from './booking.decider.ts';
import type { Booked } from './booking.rule.ts';

export interface ReadBooking {
  readonly booked: Booked;
  readonly version: number;
  /** Where a command with this id left it, if it was carried out. */
  versionAfter(commandId: string): number | undefined;
}

/** Bookings as they are at this moment, and not as rows show them a moment later. */
@Injectable()
export class Bookings {
  constructor(@Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'readStream'>) {}

  /** Throws 404. */
  async read(bookingId: string): Promise<ReadBooking> {
    const { commits, version } = await this.log.readStream(streamId(bookingStream, bookingId));
    const events = commits.flatMap((commit) => decode(bookingStream, commit, 0));
    const booked = evolve(booking, booking.initial, events);
    if (!booked) throw notFound();
    return { booked, version, versionAfter: (commandId) => commits.find((commit) => commit.commitId === commandId)?.to };
  }
}
