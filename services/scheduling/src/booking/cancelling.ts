import type { ChangedView } from '@candor/contracts';
import type { Asker, CommandRequest } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { diary } from '../diary/diary.decider.ts';
import { waitingList } from '../group/waiting-list.decider.ts';
import { booking } from './booking.decider.ts';
import { Bookings } from './bookings.ts';
import { Changing } from './changing.ts';
import { ChatFacts } from './chat-facts.ts';
import { diariesOf } from './confirming.ts';
import { step } from './joint-command.ts';

/** Ends a booking, whatever it was waiting for, and frees the time of its hosts in the same commit. */
@Injectable()
export class Cancelling {
  constructor(
    private readonly changing: Changing,
    private readonly bookings: Bookings,
    private readonly facts: ChatFacts,
  ) {}

  /** Throws {@link Problem}: 404, 409 `already_begun`. */
  async cancel(bookingId: string, reason: string | undefined, asker: Asker, asked: CommandRequest): Promise<ChangedView> {
    const { rules } = await this.facts.chatType((await this.bookings.read(bookingId)).booked);
    return this.changing.change(bookingId, asker, asked, {
      request: { cancel: reason ?? null },
      allowed: ['guest', 'host', 'recruiter'],
      steps: (now) => [
        step(booking, bookingId, 'cancel', { reason, policy: rules.changes }),
        ...(now.sessionId === null ? [] : [step(waitingList, now.sessionId, 'leave', { bookingId, why: 'left' })]),
        ...diariesOf(now).map(({ subject }) => step(diary, subject, 'free', { entryId: bookingId, why: 'cancelled' })),
      ],
    });
  }
}
