import { type Asker, type CommandRequest, notFound, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { Cancelling } from '../booking/cancelling.ts';
import { bookings } from '../reading/bookings.projection.ts';

/** Cancels a chat of several guests. */
@Injectable()
export class GroupCancelling {
  constructor(
    private readonly rows: Rows,
    private readonly cancelling: Cancelling,
  ) {}

  /** The bookings that were cancelled now. Those who wait go first, or a seat that becomes free would be theirs. Throws 404. */
  async cancel(sessionId: string, reason: string | undefined, asker: Asker, asked: CommandRequest): Promise<readonly string[]> {
    const known = await this.rows.of(bookings).find({ sessionId, organizationId: asker.organization }, { limit: 1 });
    if (known.rows.length === 0) throw notFound();
    const statuses = ['waiting', 'awaiting-approval', 'confirmed'] as const;
    const pages = await Promise.all(statuses.map((status) => this.rows.of(bookings).find({ sessionId, status }, { limit: 500 })));
    const found = pages.flatMap(({ rows }) => rows);
    for (const { bookingId } of found)
      await this.cancelling.cancel(bookingId, reason, asker, { ...asked, commandId: `${asked.commandId} ${bookingId}` });
    return found.map(({ bookingId }) => bookingId);
  }
}
