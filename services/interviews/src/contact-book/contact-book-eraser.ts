import { type Clock, type EventLog, execute } from '@candor/event-sourcing';
import { CLOCK, type Eraser, EVENT_LOG, erasingContext, type HoldsOfPeople } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { StreamsNow } from '../reading/streams-now.ts';
import { contactBook } from './contact-book.decider.ts';

/** Whom somebody knew goes with them; the words are unreadable with their key. It is theirs as a candidate, and of no organization. */
@Injectable()
export class ContactBookEraser implements HoldsOfPeople {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly now: StreamsNow,
  ) {}

  readonly erase: Eraser = async ({ person, organization }) => {
    if (organization !== undefined) return;
    const { state } = await this.now.of(contactBook, person);
    for (const contactId of Object.keys(state))
      await execute(this.log, contactBook, person, 'forget', { contactId }, erasingContext(this.clock));
  };
}
