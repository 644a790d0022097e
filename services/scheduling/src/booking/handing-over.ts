import { type ChangedView, type DeclinedView, diarySubject, type TakeoverAsked } from '@candor/contracts';
import { type EventLog, isRejected, type Rejected, reject } from '@candor/event-sourcing';
import { type Asker, type CommandRequest, EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { diary } from '../diary/diary.decider.ts';
import { Alternatives } from './alternatives.ts';
import { booking } from './booking.decider.ts';
import type { Booked } from './booking.rule.ts';
import { Bookings } from './bookings.ts';
import { type Asking, Changing, whileSame } from './changing.ts';
import { ChatFacts } from './chat-facts.ts';
import { askOf, colleaguesOf } from './colleagues.rule.ts';
import { carryOut, type Step, step } from './joint-command.ts';
import { isAboutSlots } from './refusals.ts';
import { entryTimes } from './seating.rule.ts';
import { type SeatedCommand, Seatings } from './seatings.ts';

type Colleagues = ReturnType<typeof colleaguesOf>;

/** When a host cannot make it: a colleague who is free takes over at the same time and link. */
@Injectable()
export class HandingOver {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly bookings: Bookings,
    private readonly changing: Changing,
    private readonly facts: ChatFacts,
    private readonly seatings: Seatings,
    private readonly alternatives: Alternatives,
  ) {}

  /** Where nobody is free they stay the host until somebody takes over or the guest moves, and other starts are offered. */
  async decline(bookingId: string, hostId: string | undefined, asker: Asker, asked: CommandRequest): Promise<DeclinedView> {
    const wanted = { request: { decline: hostId ?? null }, allowed: ['host', 'recruiter'] } as const;
    const { stream, version } = await this.changing.ofBooking(bookingId, asker, asked, wanted, async (asking) => {
      const { booked, standing, context, request } = asking;
      const leaving = standing === 'host' ? asker.actor.id : leavingOf(booked, hostId);
      const possible = booking.decide.decline(booked, { hostId: leaving }, { ...context, subject: bookingId });
      if (isRejected(possible)) return possible;
      const declined = step(booking, bookingId, 'decline', { hostId: leaving });
      const colleagues = colleaguesOf((await this.facts.chatType(booked)).assignment, booked, leaving);
      const refused = colleagues.length > 0 ? await this.replace(asking, leaving, colleagues, [declined]) : reject('slot_taken');
      if (!refused || !isAboutSlots(refused)) return refused;
      const parts = [{ decider: booking, subject: bookingId }];
      const plan = (stateOf: Parameters<SeatedCommand['plan']>[1]) => whileSame(stateOf, booked, () => [declined]);
      const outcome = await carryOut(this.log, { request, parts, plan }, context);
      return outcome.accepted ? undefined : outcome;
    });
    const { booked } = await this.bookings.read(bookingId);
    const leaving = hostId ?? asker.actor.id;
    const takenOverBy = booked.hostIds.includes(leaving) ? null : (booked.successors[leaving] ?? null);
    return {
      bookingId,
      takenOverBy,
      alternatives: takenOverBy === null ? [...(await this.alternatives.toBooking(booked))] : [],
      stream,
      version,
    };
  }

  /** Throws {@link Problem}: 403 `not_a_host` of the chat type, 409 `not_declined`, `slot_taken`. */
  takeOver(bookingId: string, { hostId, from }: TakeoverAsked, asker: Asker, asked: CommandRequest): Promise<ChangedView> {
    const wanted = { request: { takeOver: { hostId, from } }, allowed: ['colleague', 'recruiter'] } as const;
    return this.changing.ofBooking(bookingId, asker, asked, wanted, async (asking) => {
      const { booked, standing } = asking;
      const leaving = from ?? booked.declined[0] ?? leavingOf(booked, undefined);
      const coming = standing === 'recruiter' ? (hostId ?? asker.actor.id) : asker.actor.id;
      if (!booked.hostIds.includes(leaving)) return reject('not_a_host');
      if (standing === 'colleague' && !booked.declined.includes(leaving)) return reject('not_declined');
      const { assignment } = await this.facts.chatType(booked);
      const colleagues = colleaguesOf(assignment, booked, leaving).filter((colleague) => colleague.hostId === coming);
      return colleagues.length > 0 ? this.replace(asking, leaving, colleagues, []) : reject('not_a_host');
    });
  }

  /** Has one of these sit where somebody leaves. Undefined: it is done. */
  private async replace(
    { booked, context, request }: Asking,
    leaving: string,
    colleagues: Colleagues,
    first: readonly Step[],
  ): Promise<Rejected | undefined> {
    const { bookingId, organizationId, chatTypeId, start, kind, channel } = booked;
    const ask = askOf(colleagues, booked, await this.facts.chatType(booked), context.now);
    const left = diarySubject(leaving, start);
    const plan: SeatedCommand['plan'] = ({ seating }, stateOf) =>
      whileSame(stateOf, booked, (before) => {
        const [coming = ''] = seating.hostIds;
        const hostIds = before.hostIds.map((hostId) => (hostId === leaving ? coming : hostId));
        const heldFor = { hostIds, kind, channel, choice: seating.choice };
        const entry = { entryId: bookingId, organizationId, chatTypeId, sessionId: null, heldFor };
        return [
          ...first,
          step(diary, left, 'free', { entryId: bookingId, why: 'handed-over' }),
          ...entryTimes(seating).map(({ hostId, ...times }) => step(diary, diarySubject(hostId, start), 'book', { ...entry, ...times })),
          step(booking, bookingId, 'changeHosts', { hostIds, why: 'taken-over', choice: seating.choice }),
        ];
      });
    const parts = [
      { decider: booking, subject: bookingId },
      { decider: diary, subject: left },
    ];
    const taken = await this.seatings.take(ask, { request, parts, plan }, context);
    return 'refused' in taken ? taken.refused : undefined;
  }
}

const leavingOf = ({ hostIds }: Booked, named: string | undefined): string => named ?? (hostIds.length === 1 ? (hostIds[0] ?? '') : '');
