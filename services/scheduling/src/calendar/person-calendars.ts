import { randomUUID } from 'node:crypto';
import type { CalendarStream, CommandsOf } from '@candor/contracts';
import { type Clock, type EventLog, execute, stateOf } from '@candor/event-sourcing';
import { CLOCK, EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { calendar } from './calendar.decider.ts';
import type { CalendarsAndBusy } from './calendars.rule.ts';

type Command = CommandsOf<CalendarStream>;

/** For jobs, which must not work with what a row does not show yet. */
@Injectable()
export class PersonCalendars {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** As the log has it. */
  of(personId: string): Promise<CalendarsAndBusy> {
    return stateOf(this.log, calendar, personId);
  }

  /** What a job found out; all of these commands say the same however often they are sent. */
  async record<Name extends 'recordReading' | 'recordFailure' | 'recordWriting' | 'recordWritingFailure'>(
    personId: string,
    name: Name,
    data: Command[Name],
    by: { readonly job: string; readonly correlation: string | undefined; readonly trace: string | undefined },
  ): Promise<void> {
    const commandId = randomUUID();
    const outcome = await execute(this.log, calendar, personId, name, data, {
      commandId,
      now: this.clock.now(),
      actor: { kind: 'system', id: by.job },
      correlation: by.correlation ?? commandId,
      causation: commandId,
      trace: by.trace,
    });
    if (!outcome.accepted) throw new Error(`${name} was rejected: ${outcome.rejected}`);
  }
}
