import { bookingStream, type ChangedView, streamId } from '@candor/contracts';
import { type CommandContext, type EventLog, type Rejected, reject } from '@candor/event-sourcing';
import { type Asker, type CommandRequest, Commands, EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { waitingList } from '../group/waiting-list.decider.ts';
import { booking } from './booking.decider.ts';
import type { Booked } from './booking.rule.ts';
import { Bookings } from './bookings.ts';
import { diariesOf } from './confirming.ts';
import { assertRepeats, carryOut, type StateOf, type Step } from './joint-command.ts';
import { movedMeanwhile, refusal } from './refusals.ts';
import { assertStanding, type Standing } from './standing.ts';

/** How often a change is decided anew when its booking has just been changed by somebody else. */
const attempts = 5;

/** Somebody who may change a booking, and the booking as it is. */
export interface Asking {
  readonly booked: Booked;
  readonly standing: Standing;
  readonly context: CommandContext;
  /** What was asked, for telling a retry from another request under the same key. */
  readonly request: unknown;
}

export interface Asked {
  readonly request: unknown;
  readonly allowed: readonly Standing[];
}

export interface Change extends Asked {
  /** What it does to the booking, and to what stands in the diaries of its hosts. */
  readonly steps: (booked: Booked, asking: Asking) => readonly Step[];
}

/** Changes a booking and the diaries of its hosts in one commit. */
@Injectable()
export class Changing {
  constructor(
    private readonly commands: Commands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly bookings: Bookings,
  ) {}

  /** Where neither time nor hosts change. Throws {@link Problem}. */
  change(bookingId: string, asker: Asker, asked: CommandRequest, { steps, ...wanted }: Change): Promise<ChangedView> {
    return this.ofBooking(bookingId, asker, asked, wanted, async (asking) => {
      const { booked, context, request } = asking;
      const queues = booked.sessionId === null ? [] : [{ decider: waitingList, subject: booked.sessionId }];
      const parts = [{ decider: booking, subject: bookingId }, ...diariesOf(booked), ...queues];
      const plan = (stateOf: StateOf) => whileSame(stateOf, booked, (same) => steps(same, asking));
      const outcome = await carryOut(this.log, { request, parts, plan }, context);
      return outcome.accepted ? undefined : outcome;
    });
  }

  /**
   * Has something done about a booking by somebody who may, again when the booking was changed meanwhile. A command that was
   * carried out before is answered with where the booking is now. Throws {@link Problem}.
   */
  async ofBooking(
    bookingId: string,
    asker: Asker,
    asked: CommandRequest,
    { request, allowed }: Asked,
    act: (asking: Asking) => Promise<Rejected | undefined>,
  ): Promise<ChangedView> {
    for (let attempt = 1; ; attempt++) {
      const { booked, versionAfter } = await this.bookings.read(bookingId);
      // Command ids are different for every asker: who was let do it may know that it is done, even if it took their part away.
      if (versionAfter(asked.commandId) !== undefined) {
        await assertRepeats(this.log, { decider: booking, subject: bookingId }, request, asked.commandId);
        return this.view(bookingId);
      }
      const standing = assertStanding(asker, booked, ...allowed);
      const context = this.commands.contextOf({ ...asked, organization: booked.organizationId });
      const rejected = await act({ booked, standing, context, request });
      if (!rejected) return this.view(bookingId);
      if (rejected.rejected !== movedMeanwhile || attempt >= attempts) throw refusal(rejected);
    }
  }

  async view(bookingId: string): Promise<ChangedView> {
    const { booked, version } = await this.bookings.read(bookingId);
    const { start, end, hostIds, status, approvalUntil } = booked;
    return { bookingId, start, end, hostIds, status, approvalUntil, stream: streamId(bookingStream, bookingId), version };
  }
}

/** The diaries of a decision were found by a booking's time and hosts: if these have changed, others are needed. */
export function whileSame(
  stateOf: StateOf,
  before: Booked,
  steps: (booked: Booked) => readonly Step[] | Rejected,
): readonly Step[] | Rejected {
  const now = stateOf(booking, before.bookingId);
  const isSame = now && now.start === before.start && now.hostIds.join() === before.hostIds.join() && now.status === before.status;
  return isSame ? steps(now) : reject(movedMeanwhile);
}
