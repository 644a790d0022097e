import { type Clock, type EventLog, execute } from '@candor/event-sourcing';
import { CLOCK, type Eraser, EVENT_LOG, erasingContext, type HoldsOfPeople } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { contactBook } from './contact-book.decider.ts';

/** Whom somebody knew goes with them; the words are unreadable with their key. It is theirs as a candidate, and of no organization. */
@Injectable()
export class ContactBookEraser implements HoldsOfPeople {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  readonly erase: Eraser = async ({ person, organization }) => {
    if (organization !== undefined) return;
    await execute(this.log, contactBook, person, 'forget', {}, erasingContext(this.clock));
  };
}
